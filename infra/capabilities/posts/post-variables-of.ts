import type { CountryConfig } from '../../country.ts';
import type { Foundations } from '../../parts/foundations.ts';
import { casesTableName } from '../cases/cases-table-name.ts';

/** Variables of a function that reads the directory of posts, as PostVariables has them. */
export const postVariablesOf = ({ foundations, country }: { foundations: Foundations; country: CountryConfig }) => ({
  CASES_TABLE: casesTableName(foundations),
  POST_STALE_DAYS: String(country.posts.staleDays),
});
