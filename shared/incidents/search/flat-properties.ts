import * as z from 'zod';
import { may } from '../../foundation/access.ts';
import type { Caller } from '../../foundation/caller.ts';
import { localDayAt } from '../../foundation/local-day.ts';
import { present } from '../../foundation/present.ts';
import type { ComparableUnit } from '../../reference/comparable-factors.ts';
import type { Incident } from '../incident.ts';
import { comparableOf } from '../report/comparable-quantity.ts';
import { isMinor } from '../report/counted-people.ts';
import { itemOf } from '../report/item-of.ts';
import type { Report } from '../report/report.ts';
import { sectionsOf, seizuresOf } from '../report/sections-of.ts';

/**
 * Properties that a map program styles and filters by, each a text or a number of its own: such a program shows a list or an object as
 * text. Codes stand as in the table of incidents; lists are joined by `; `. A sum is there where something was seized that
 * can be added up in that unit.
 */
export const flatProperties = {
  /** The day in the country's time zone, as in the figures. */
  occurredOn: z.string(),
  state: z.string(),
  crimes: z.string(),
  items: z.string().optional(),
  kilograms: z.number().optional(),
  litres: z.number().optional(),
  cubicMetres: z.number().optional(),
  pieces: z.number().optional(),
  /** People of every role, and those under 18, for those who may read the people of an incident. */
  peopleCount: z.int().optional(),
  minorsCount: z.int().optional(),
  photosCount: z.int(),
  accuracyMetres: z.number(),
  adminArea: z.string().optional(),
  border: z.string().optional(),
  direction: z.string().optional(),
  origin: z.string().optional(),
  destination: z.string().optional(),
};

type FlatProperties = z.infer<z.ZodObject<typeof flatProperties>>;

/** Decimals to which quantities are kept. */
const exact = (value: number): number => Number(value.toFixed(6));

/** Sums what was seized in a unit; nothing where nothing was that can be. */
const sumIn = (report: Report, unit: ComparableUnit): number | undefined => {
  const values = seizuresOf(report).flatMap((found) => {
    const comparable = comparableOf(found);
    return comparable?.unit === unit ? [comparable.value] : [];
  });
  return values.length > 0 ? exact(values.reduce((sum, value) => sum + value, 0)) : undefined;
};

const peopleOf = ({ people = [] }: Report, isCounted: (group: (typeof people)[number]) => boolean): number =>
  people.filter(isCounted).reduce((sum, { count }) => sum + count, 0);

const joined = (codes: readonly (string | undefined)[]): string | undefined =>
  [...new Set(codes)].filter((code) => code !== undefined).join('; ') || undefined;

const countsFor = (report: Report, caller: Caller) =>
  may(caller, 'read people of incidents')
    ? {
        peopleCount: peopleOf(report, () => true),
        minorsCount: peopleOf(report, ({ ageGroup }) => isMinor(ageGroup)),
      }
    : {};

/** The flat properties of an incident, as a caller may see them. None of them comes from free text. `timeZone` is the country's. */
export const flatPropertiesOf = (
  { report, standing }: Incident,
  { caller, timeZone }: { caller: Caller; timeZone: string },
): FlatProperties => {
  const { place, route } = report;
  return {
    occurredOn: localDayAt(report.occurredAt, timeZone),
    state: standing.state,
    crimes: sectionsOf(report)
      .map(({ crime }) => crime)
      .join('; '),
    ...countsFor(report, caller),
    photosCount: report.photos?.length ?? 0,
    accuracyMetres: place.accuracyMetres,
    ...present({
      items: joined(seizuresOf(report).map(itemOf)),
      kilograms: sumIn(report, 'kilogram'),
      litres: sumIn(report, 'litre'),
      cubicMetres: sumIn(report, 'cubic-metre'),
      pieces: sumIn(report, 'count'),
      adminArea: place.adminArea,
      border: route?.border,
      direction: route?.direction,
      origin: route?.origin?.country,
      destination: route?.destination?.country,
    }),
  };
};
