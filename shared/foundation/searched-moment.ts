import { inUtc, Moment } from './moment.ts';

/** Instants whose texts in UTC sort as time does: of another year such a text begins with a sign, not a digit. */
const first = '0000-01-01T00:00:00.000Z';
const last = '9999-12-31T23:59:59.999Z';

const sortable = (utc: string): string => {
  if (utc.startsWith('-')) return first;
  return utc.startsWith('+') ? last : utc;
};

/**
 * A moment to search by, in UTC, as a text that sorts as time does. An offset leads out of the years 0 to 9999; nothing is
 * kept beyond them, so their ends find the same.
 */
export const SearchedMoment = Moment.transform((moment) => sortable(inUtc(moment)));
