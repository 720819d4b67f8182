import { wholeNumber } from '../dispatch-variables.ts';
import { ResourceName } from '../env.ts';

/** The variables of every function that reads the directory of posts. */
export const PostVariables = {
  CASES_TABLE: ResourceName,
  /** Days for which an entry of the directory is trusted. */
  POST_STALE_DAYS: wholeNumber,
};
