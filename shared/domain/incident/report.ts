import * as z from 'zod';
import {
  ageGroups,
  exploitationForms,
  personRoles,
  sexes,
  traffickingActs,
  traffickingMeans,
  transports,
} from '../../reference/people.ts';
import { substances } from '../../reference/substances.ts';
import { units } from '../../reference/units.ts';
import { BloId } from '../caller.ts';
import type { Fault } from '../fault.ts';
import { Moment, momentFaults } from '../moment.ts';
import { PhotoManifests } from '../photo/photo.ts';
import { CountryCode, Place, Route } from '../place.ts';
import { freeText, Uuid } from '../text.ts';

/** People of one kind, counted: never named here. */
const CountedPeople = z.strictObject({
  role: z.enum(personRoles),
  sex: z.enum(sexes),
  ageGroup: z.enum(ageGroups),
  citizenship: CountryCode.optional(),
  count: z.int().min(1).max(10_000),
});

export type CountedPeople = z.infer<typeof CountedPeople>;

/** A quantity exactly as it was reported; what it is in kilograms is derived, never stored in its place. */
const Quantity = z.strictObject({ value: z.number().positive().max(1e9), unit: z.enum(units) });

const DrugSeizure = z.strictObject({
  substance: z.enum(substances.map(({ code }) => code)),
  substanceName: freeText(100).optional(),
  form: z.enum(['crystal', 'powder', 'tablet', 'liquid', 'herb', 'resin', 'plant', 'other']).optional(),
  quantity: Quantity,
  packaging: freeText(500).optional(),
});

export type DrugSeizure = z.infer<typeof DrugSeizure>;

/** What every report has, whatever the crime. */
const common = {
  id: Uuid,
  blo: BloId,
  occurredAt: Moment,
  place: Place,
  completion: z.enum(['attempted', 'completed', 'unknown']).optional(),
  narrative: freeText(4000).optional(),
  route: Route.optional(),
  transport: z.array(z.enum(transports)).min(1).max(5).optional(),
  photos: PhotoManifests.optional(),
};

const mostGroups = 100;
const people = z.array(CountedPeople).max(mostGroups);

const Drugs = z.strictObject({
  crime: z.literal('drugs'),
  ...common,
  seizures: z.array(DrugSeizure).min(1).max(50),
  people: people.optional(),
});

const MigrantSmuggling = z.strictObject({
  crime: z.literal('migrant-smuggling'),
  ...common,
  people: people.min(1),
  conduct: z
    .array(z.enum(['entry', 'stay', 'harbouring', 'false-documents']))
    .min(1)
    .max(4)
    .optional(),
  feePerPerson: z
    .strictObject({ amount: z.number().positive().max(1e12), currency: z.string().regex(/^[A-Z]{3}$/) })
    .optional(),
});

const TraffickingInPersons = z.strictObject({
  crime: z.literal('trafficking-in-persons'),
  ...common,
  people: people.min(1),
  acts: z.array(z.enum(traffickingActs)).min(1).max(5).optional(),
  means: z.array(z.enum(traffickingMeans)).min(1).max(8).optional(),
  exploitation: z.array(z.enum(exploitationForms)).min(1).max(11).optional(),
});

/** A report as a tablet sends it: one variant for each kind of crime, told apart by `crime`. */
export const Report = z.discriminatedUnion('crime', [Drugs, MigrantSmuggling, TraffickingInPersons]);

export type Report = z.infer<typeof Report>;

/**
 * What a schema cannot see: moments that have not come yet, or cannot be.
 * @param now milliseconds since the epoch
 */
export const timeFaults = (report: Report, now: number): Fault[] => [
  ...momentFaults(report.occurredAt, '/occurredAt', now),
  ...(report.photos ?? []).flatMap(({ takenAt }, index) =>
    takenAt ? momentFaults(takenAt, `/photos/${index}/takenAt`, now) : [],
  ),
];

/**
 * Whether two reports say the same. Both have been through the schema, which writes keys in one order, so equal texts
 * mean equal reports whatever order the tablet sent them in.
 */
export const sameReport = (a: Report, b: Report): boolean => JSON.stringify(a) === JSON.stringify(b);
