import type { PeopleRelease } from './disclosure/people-release.ts';

/** Months of the calendar, `YYYY-MM`, both included. */
export type Months = { first: string; last: string };

/** The releases of people of each area: a country. What was published stays. */
export type PeopleReleaseRepository = {
  /** All releases of the months, the oldest month and the oldest release first. */
  between(area: string, months: Months): Promise<PeopleRelease[]>;
  /** False, and nothing changed, when there is a release with this number already. */
  insertOnce(area: string, release: PeopleRelease): Promise<boolean>;
};
