import * as z from 'zod';
import type { PersonRole } from '../../reference/people.ts';

/** Roles of people who must not be recognised in a table. A victim is safe by design, not by care. */
const victims: readonly PersonRole[] = ['victim', 'presumed-victim'];

/**
 * The least number of people of a role that is shown to those who may not read the records. Sources: "thresholds in use
 * typically between 3 and 10" (abstract of the Joint Statistical Meetings 2016); the minimum frequency rule of the Handbook
 * on Statistical Disclosure Control (Hundepool and others, 2012, chapter 4); for victims of trafficking CTDC shows no
 * count below 10.
 */
export const leastShown = (role: PersonRole): number => (victims.includes(role) ? 10 : 5);

/** Stands in place of a number of people that is neither nothing nor large enough. */
export const fewPeople = (role: PersonRole): string => `<${leastShown(role)}`;

/** A number of people as it is released: the number, or `<5`, for victims `<10`, where it is a small one. */
export const ReleasedCount = z.union([z.int().min(0), z.enum(['<5', '<10'])]);

export type ReleasedCount = z.infer<typeof ReleasedCount>;

/** A sum of released numbers: a number where all of them are, else the least and the most that it can be (`12-38`). */
export const ShownCount = z.union([z.int().min(0), z.string().regex(/^(?:<5|<10|\d+-\d+)$/)]);

export type ShownCount = z.infer<typeof ShownCount>;

type Bounds = { least: number; most: number };

const boundsOf = (released: ReleasedCount): Bounds =>
  typeof released === 'number'
    ? { least: released, most: released }
    : { least: 1, most: Number(released.slice(1)) - 1 };

/** Adds released numbers up, from them alone: who has the sum knows no more than who has the numbers. */
export const sumOfReleased = (released: readonly ReleasedCount[]): ShownCount => {
  const shown = released.filter((one) => one !== 0);
  const [only, ...others] = shown;
  if (only !== undefined && others.length === 0) return only;
  const bounds = shown.map(boundsOf);
  const least = bounds.reduce((sum, of) => sum + of.least, 0);
  const most = bounds.reduce((sum, of) => sum + of.most, 0);
  return least === most ? least : `${least}-${most}`;
};
