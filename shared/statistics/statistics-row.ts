import * as z from 'zod';
import { personRoles } from '../reference/people.ts';
import { ShownCount } from './disclosure/shown-count.ts';

const Count = z.int().min(0);

/**
 * A row of the table. Which columns it has depends on what parts the rows: substances and goods have no people, and people
 * have nothing but a count.
 */
export const StatisticsRow = z.strictObject({
  period: z.string(),
  area: z.string().optional(),
  province: z.string().optional(),
  /** A stretch of border: both countries, in the order of the alphabet. */
  segment: z.string().optional(),
  crime: z.string().optional(),
  iccs: z.string().optional(),
  completion: z.string().optional(),
  origin: z.string().optional(),
  destination: z.string().optional(),
  direction: z.string().optional(),
  transport: z.string().optional(),
  detection: z.string().optional(),
  substance: z.string().optional(),
  item: z.string().optional(),
  concealment: z.string().optional(),
  role: z.string().optional(),
  sex: z.string().optional(),
  ageGroup: z.string().optional(),
  citizenship: z.string().optional(),
  /** A pair of posts on both sides of a border, in the order of the alphabet. */
  pair: z.string().optional(),
  exchange: z.string().optional(),
  /** Instances of cooperation. */
  instances: Count.optional(),
  incidents: Count.optional(),
  attempted: Count.optional(),
  completed: Count.optional(),
  /** Incidents of another kind in which something of this kind was found too. */
  alsoIn: Count.optional(),
  /** Of drugs; in a row of goods, of those goods. */
  seizures: Count.optional(),
  kilograms: z.number().min(0).optional(),
  /** Seizures whose weight is not published and is therefore not in `kilograms`. */
  notInKilograms: Count.optional(),
  /** Of everything but drugs: rows by goods say of what, and how much. */
  otherSeizures: Count.optional(),
  litres: z.number().min(0).optional(),
  pieces: z.number().min(0).optional(),
  cubicMetres: z.number().min(0).optional(),
  /** Seizures that stay as they were reported, since no factor is published; the notes say how much that is. */
  notComparable: Count.optional(),
  /** Money by its currency. */
  amounts: z.record(z.string(), z.number().min(0)).optional(),
  /** Photos that were announced with the reports. */
  photos: Count.optional(),
  people: z.partialRecord(z.enum(personRoles), ShownCount).optional(),
  count: ShownCount.optional(),
});

export type StatisticsRow = z.infer<typeof StatisticsRow>;
