import type { Fault } from '../../foundation/faults/fault.ts';
import { localDayAt } from '../../foundation/local-day.ts';
import type { Incident } from '../incident.ts';
import type { CountedPeople } from '../report/counted-people.ts';
import type { Report } from '../report/report.ts';

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

/**
 * Where people are named, the day may not move back: somebody who is of age by a date of birth that stands elsewhere
 * might have been a child then.
 * @param timeZone the country's
 */
export const dayStays = ({ namedByGroup, report }: Incident, { occurredAt }: Report, timeZone: string): Fault[] =>
  namedByGroup && localDayAt(occurredAt, timeZone) < localDayAt(report.occurredAt, timeZone)
    ? [{ pointer: '/occurredAt', code: 'named-people' }]
    : [];

type Named = { place: string; before: CountedPeople | undefined; names: number };

/** A group as it was, if a group of the same role and age with as many people as are named still stands in its place. */
const groupStays = ({ place, before, names }: Named, people: readonly CountedPeople[]): Fault[] => {
  const now = people[Number(place)];
  if (!now) return [{ pointer: '/people', code: 'named-people' }];
  if (now.role !== before?.role || now.ageGroup !== before.ageGroup)
    return [{ pointer: `/people/${place}`, code: 'named-people' }];
  return now.count < names ? [{ pointer: `/people/${place}/count`, code: 'named-people' }] : [];
};

/**
 * Names, which are kept apart, point to groups of people by their place: nobody who is named may become a victim, a child
 * or uncounted unseen. A group with names stays in its place with its role and age, and counts as many people as have
 * names. Other groups may become anything, as long as those stay where they are.
 */
export const peopleStay = ({ namedByGroup = {}, report }: Incident, { people = [] }: Report): Fault[] =>
  Object.entries(namedByGroup).flatMap(([place, names]) =>
    groupStays({ place, before: report.people?.[Number(place)], names }, people),
  );
