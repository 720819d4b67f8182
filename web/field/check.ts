/** All that is checked by a schema of the service. It comes in one piece with zod, when something is finished. */
export { checkReport } from '../form/check-report.ts';
export { checkMessage } from './cases/check-message.ts';
