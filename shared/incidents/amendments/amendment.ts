import * as z from 'zod';
import { freeText, Uuid } from '../../foundation/free-text.ts';
import { inUtc, MachineMoment } from '../../foundation/moment.ts';
import { momentFields } from '../moment-fields.ts';
import { current, type Status } from '../status.ts';

/** The three things that an amendment can do; it does one of them. */
const deeds = ['changes', 'withdraw', 'duplicateOf'] as const;

/**
 * A correction of an incident as a tablet sends it. `id` is made by the tablet, so that a lost answer is mended by sending
 * it again. `changes` is a JSON merge patch (RFC 7396) on the report.
 */
export const Amendment = z
  .strictObject({
    id: Uuid,
    reason: freeText(500),
    changes: z.record(z.string(), z.unknown()).optional(),
    withdraw: z.literal(true).optional(),
    duplicateOf: Uuid.optional(),
  })
  .refine((amendment) => deeds.filter((deed) => amendment[deed] !== undefined).length === 1, {
    params: { code: 'exactly-one', allowed: deeds },
  });

export type Amendment = z.infer<typeof Amendment>;

/** Which of the three an amendment does: also the place in its body where that is said. */
export const deedOf = (amendment: Amendment): (typeof deeds)[number] =>
  deeds.find((deed) => amendment[deed] !== undefined) ?? 'changes';

/**
 * How an incident stands after an amendment. What is changed stands (again): there is nothing to correct in a withdrawn
 * incident but that it was withdrawn, and `"changes": {}` says just that.
 */
export const statusAfter = ({ withdraw, duplicateOf }: Amendment): Status => {
  if (duplicateOf) return { state: 'duplicate', duplicateOf };
  return withdraw ? { state: 'withdrawn' } : current;
};

type Replace = (name: string, value: unknown) => unknown;

const inOneOrder = (value: unknown, replace: Replace): unknown => {
  if (Array.isArray(value)) return value.map((one) => inOneOrder(one, replace));
  if (typeof value !== 'object' || value === null) return value;
  const sorted = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([name, inside]) => [name, inOneOrder(replace(name, inside), replace)]));
};

/** The instant of a moment, in whatever offset and form it was written; anything else stays what it is. */
const asInstant: Replace = (name, value) => {
  const moment = momentFields.includes(name) ? MachineMoment.safeParse(value) : undefined;
  return moment?.success ? inUtc(moment.data) : value;
};

/**
 * A text that is the same for two amendments that say the same: in whatever order their members came, and in whatever
 * offset their moments, since a tablet at a border changes its offset between two tries.
 */
export const wordingOf = (amendment: Amendment): string => JSON.stringify(inOneOrder(amendment, asInstant));

/** The same with moments as they were written: amendments of before 2026-11-26 are known by it. */
export const earlierWordingOf = (amendment: Amendment): string =>
  JSON.stringify(inOneOrder(amendment, (_, value) => value));
