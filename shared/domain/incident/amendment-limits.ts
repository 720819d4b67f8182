import type { Fault } from '../fault.ts';
import { type CountedPeople, mayBeNamed } from './counted-people.ts';
import type { Incident } from './incident.ts';
import type { Report } from './report.ts';

/** Both have been through the schema, which writes keys in one order. */
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

type Announced = NonNullable<Report['photos']>[number];

/** As it was announced; only that it shows somebody to be protected may be noticed later, and is never taken back. */
const isSamePhoto = (before: Announced, after: Announced): boolean =>
  same({ ...before, shows: undefined }, { ...after, shows: undefined }) &&
  (before.shows ?? []).every((shown) => after.shows?.includes(shown));

/**
 * Photos that were announced stay announced as they were: what is coming is checked against it, what has come is evidence.
 * More may be announced, and of one that it shows a victim or a minor: from then on it is protected.
 */
export const announcedAgain = (before: Report, { photos = [] }: Report): Fault[] =>
  (before.photos ?? []).flatMap((announced): Fault[] => {
    const index = photos.findIndex(({ id }) => id === announced.id);
    if (index === -1) return [{ pointer: '/photos', code: 'not-changeable' }];
    const photo = photos[index];
    return photo && isSamePhoto(announced, photo) ? [] : [{ pointer: `/photos/${index}`, code: 'not-changeable' }];
  });

/** Nobody who is named is left uncounted. Which group has how many names is not known here: they are kept apart. */
const tooFewFor = (names: number, people: readonly CountedPeople[]): Fault[] => {
  const adults = people.filter(mayBeNamed).reduce((sum, { count }) => sum + count, 0);
  return adults < names ? [{ pointer: '/people', code: 'not-changeable' }] : [];
};

/** The day at the post on which it happened. */
const dayOf = (moment: string): string => moment.slice(0, 10);

/**
 * Where people are named, the day may not move back: somebody who is of age by a date of birth that stands elsewhere
 * might have been a child then.
 */
export const dayStays = ({ nominalEntries, report }: Incident, { occurredAt }: Report): Fault[] =>
  nominalEntries && dayOf(occurredAt) < dayOf(report.occurredAt)
    ? [{ pointer: '/occurredAt', code: 'not-changeable' }]
    : [];

/**
 * Names, which are kept apart, point to groups of people by their place. Where there are names, a group stays in its
 * place with its role and age; its count may be mended, as long as there are as many people as names, and further groups
 * may follow.
 */
export const peopleStay = ({ nominalEntries, report }: Incident, { people = [] }: Report): Fault[] => {
  if (!nominalEntries) return [];
  const moved = (report.people ?? []).flatMap(({ role, ageGroup }, index): Fault[] => {
    const now = people[index];
    if (!now) return [{ pointer: '/people', code: 'not-changeable' }];
    return now.role === role && now.ageGroup === ageGroup
      ? []
      : [{ pointer: `/people/${index}`, code: 'not-changeable' }];
  });
  return moved.length > 0 ? moved : tooFewFor(nominalEntries, people);
};
