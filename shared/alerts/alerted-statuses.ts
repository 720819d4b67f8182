import { statuses } from '../incidents/status.ts';

/**
 * The states of an incident as alerts know them: those of the incident, and that the country which shared it no longer
 * does. The incident may stand all the same.
 */
export const alertedStatuses = [...statuses, 'no-longer-shared'] as const;
