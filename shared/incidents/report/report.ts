import * as z from 'zod';
import { BloId } from '../../foundation/caller.ts';
import type { Fault } from '../../foundation/faults/fault.ts';
import { Moment, momentFaults } from '../../foundation/moment.ts';
import { Place, Route } from '../../foundation/place.ts';
import { freeText, Uuid } from '../../foundation/text.ts';
import { PhotoManifests } from '../../photos/photo-manifest.ts';
import type { Crime } from '../../reference/crimes.ts';
import { completions } from '../../reference/tags.ts';
import { circumstances } from './circumstances.ts';
import { oneOf } from './code-choice.ts';
import { conductKinds } from './conduct-kinds.ts';
import { PeopleGroups } from './counted-people.ts';
import { goodsKinds } from './goods-kinds.ts';
import { peopleKinds } from './people-kinds.ts';

export type { CountedPeople } from './counted-people.ts';
export type { DrugSeizure } from './seizure.ts';

/** What else was found in the same incident: what is asked about that kind of crime, and nothing that the report says already. */
const section = <Code extends Crime, Shape extends z.ZodRawShape>(crime: Code, own: Shape) =>
  z.strictObject({ crime: z.literal(crime), ...own });

export const Section = z.discriminatedUnion('crime', [
  section('drugs', goodsKinds.drugs),
  section('precursors', goodsKinds.precursors),
  section('migrant-smuggling', peopleKinds['migrant-smuggling']),
  section('trafficking-in-persons', peopleKinds['trafficking-in-persons']),
  section('wildlife', goodsKinds.wildlife),
  section('timber', goodsKinds.timber),
  section('counterfeit', goodsKinds.counterfeit),
  section('medicines', goodsKinds.medicines),
  section('firearms', goodsKinds.firearms),
  section('cash', goodsKinds.cash),
  section('excise', goodsKinds.excise),
  section('waste', goodsKinds.waste),
  section('document-fraud', conductKinds['document-fraud']),
  section('corruption', conductKinds.corruption),
  section('irregular-crossing', peopleKinds['irregular-crossing']),
  section('other', conductKinds.other),
]);

export type Section = z.infer<typeof Section>;

const mostSections = 5;

/** What every report has, whatever the crime. */
const common = {
  id: Uuid,
  blo: BloId,
  occurredAt: Moment,
  occurredUntil: Moment.optional(),
  place: Place,
  completion: oneOf(completions).optional(),
  narrative: freeText(4000).optional(),
  route: Route.optional(),
  ...circumstances,
  photos: PhotoManifests.optional(),
  also: z.array(Section).min(1).max(mostSections).optional(),
};

/** A report about goods or a conduct; there may have been people too. */
const report = <Code extends Crime, Shape extends z.ZodRawShape>(crime: Code, own: Shape) =>
  z.strictObject({ crime: z.literal(crime), ...common, ...own, people: PeopleGroups.optional() });

/** A report about people. */
const peopleReport = <Code extends Crime, Shape extends z.ZodRawShape>(crime: Code, own: Shape) =>
  z.strictObject({ crime: z.literal(crime), ...common, people: PeopleGroups.min(1), ...own });

const Kinds = z.discriminatedUnion('crime', [
  report('drugs', goodsKinds.drugs),
  report('precursors', goodsKinds.precursors),
  peopleReport('migrant-smuggling', peopleKinds['migrant-smuggling']),
  peopleReport('trafficking-in-persons', peopleKinds['trafficking-in-persons']),
  report('wildlife', goodsKinds.wildlife),
  report('timber', goodsKinds.timber),
  report('counterfeit', goodsKinds.counterfeit),
  report('medicines', goodsKinds.medicines),
  report('firearms', goodsKinds.firearms),
  report('cash', goodsKinds.cash),
  report('excise', goodsKinds.excise),
  report('waste', goodsKinds.waste),
  report('document-fraud', conductKinds['document-fraud']),
  report('corruption', conductKinds.corruption),
  peopleReport('irregular-crossing', peopleKinds['irregular-crossing']),
  report('other', conductKinds.other),
]);

type Check = (report: z.infer<typeof Kinds>, context: z.core.$RefinementCtx) => void;

/** A kind stands in a report once: two seizures of drugs are two seizures in one section. */
const kindsOnce: Check = ({ crime, also = [] }, context) => {
  const kinds = [crime, ...also.map((other) => other.crime)];
  also.forEach((other, index) => {
    if (kinds.indexOf(other.crime) !== index + 1)
      context.addIssue({ code: 'custom', path: ['also', index, 'crime'], params: { code: 'repeated' } });
  });
};

const crimesAboutPeople: readonly Crime[] = ['migrant-smuggling', 'trafficking-in-persons', 'irregular-crossing'];

/** Whoever was smuggled or trafficked is counted, also when that is not what the report is about first. */
const peopleCounted: Check = ({ people = [], also = [] }, context) => {
  if (people.length === 0 && also.some(({ crime }) => crimesAboutPeople.includes(crime)))
    context.addIssue({ code: 'custom', path: ['people'], params: { code: 'required' } });
};

/** A check sees what has a fault already too: of a text that is no moment, `Date.parse` makes a number that is below nothing. */
const timesInOrder: Check = ({ occurredAt, occurredUntil }, context) => {
  if (occurredUntil !== undefined && Date.parse(occurredUntil) < Date.parse(occurredAt))
    context.addIssue({
      ...{ code: 'custom', path: ['occurredUntil'] },
      params: { code: 'too-small', values: { limit: occurredAt } },
    });
};

/** A report as a tablet sends it: one variant for each kind of crime, told apart by `crime`. */
export const Report = Kinds.superRefine((report, context) => {
  for (const check of [kindsOnce, peopleCounted, timesInOrder]) check(report, context);
});

export type Report = z.infer<typeof Report>;

/** Every moment that a report names, with its place in it. */
const momentsIn = ({ occurredAt, occurredUntil, place, photos = [] }: Report): [string, string | undefined][] => [
  ['/occurredAt', occurredAt],
  ['/occurredUntil', occurredUntil],
  ['/place/fixedAt', place.fixedAt],
  ...photos.flatMap((photo, index): [string, string | undefined][] => [
    [`/photos/${index}/takenAt`, photo.takenAt],
    [`/photos/${index}/place/fixedAt`, photo.place?.fixedAt],
  ]),
];

/**
 * What a schema cannot see: moments that have not come yet, or cannot be.
 * @param now milliseconds since the epoch
 */
export const timeFaults = (report: Report, now: number): Fault[] =>
  momentsIn(report).flatMap(([pointer, moment]) => (moment ? momentFaults(moment, pointer, now) : []));

/**
 * Whether two reports say the same. Both have been through the schema, which writes keys in one order, so equal texts
 * mean equal reports whatever order the tablet sent them in.
 */
export const sameReport = (a: Report, b: Report): boolean => JSON.stringify(a) === JSON.stringify(b);
