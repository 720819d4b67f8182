import { Status } from '../status.ts';

/** The status of an incident in an answer: a record may have more members one day, an answer has these. */
export const StatusView = Status.strict();
