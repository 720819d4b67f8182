import * as z from 'zod';
import { type PersonRole, personRoles } from '../../reference/people.ts';

/** What stands in place of a 1 or a 2. */
export const fewPeople = '<3';

/** A number of people as it may be shown. */
export const ShownCount = z.union([z.int().min(0), z.literal(fewPeople)]);

export type ShownCount = z.infer<typeof ShownCount>;

/** Counts from here on are shown as they are: the lowest threshold in use ("typically between 3 and 10", abstract of the Joint Statistical Meetings 2016). */
const leastShown = 3;

/** Roles whose people must not be recognised in a table. A victim is safe by design, not by care. */
const protectedRoles: readonly PersonRole[] = ['victim', 'presumed-victim'];

/**
 * A count of people as a reader may see it. A zero is shown: it is about nobody. Rows carry no sum over roles, which
 * would give the hidden number back. Tables of other divisions or periods, laid beside this one, still may: that is what
 * complementary suppression is for, and it is not done here. In a country, those who could lay
 * them so may read the incidents themselves; in the region the smallest cell is a whole country's day.
 */
export const shownCount = (role: PersonRole, count: number, showsSmallCounts: boolean): ShownCount =>
  !showsSmallCounts && protectedRoles.includes(role) && count > 0 && count < leastShown ? fewPeople : count;

/** The same for all roles of a row. */
export const shownPeople = (
  people: Partial<Record<PersonRole, number>>,
  showsSmallCounts: boolean,
): Partial<Record<PersonRole, ShownCount>> =>
  Object.fromEntries(
    personRoles.flatMap((role) => {
      const count = people[role];
      return count === undefined ? [] : [[role, shownCount(role, count, showsSmallCounts)]];
    }),
  );
