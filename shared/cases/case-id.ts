import * as z from 'zod';

/**
 * The id of a case, the same at both ends: the country of the report (ISO 3166-1 alpha-2), a hyphen and the id of the
 * incident there, such as `KH-11154f9b-…`.
 */
export const CaseId = z.string().regex(/^[A-Z]{2}-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);

/** The country whose report a case is about. */
export const countryOfCase = (caseId: string): string => caseId.slice(0, 2);

/** The id of its incident, in that country. */
export const incidentOfCase = (caseId: string): string => caseId.slice(3);
