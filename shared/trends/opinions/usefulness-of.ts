import * as z from 'zod';
import { LocalDay } from '../../foundation/local-day.ts';
import { findingKinds, type TrendFinding, type TrendFlag } from '../trend-flag.ts';
import type { TrendOpinion } from './trend-opinion.ts';

/**
 * How officers judge each kind of finding: flags that were told since a day, and posts that called one of them useful, or
 * expected. A post counts once for a flag.
 */
export const Usefulness = z.strictObject({
  since: LocalDay,
  kinds: z.array(z.strictObject({ kind: z.enum(findingKinds), told: z.int(), useful: z.int(), expected: z.int() })),
});

export type Usefulness = z.infer<typeof Usefulness>;

/**
 * @param told flags that were told since a day
 * @param opinions on any flags: those on others do not count
 */
export const usefulnessOf = (
  since: string,
  told: readonly TrendFlag[],
  opinions: readonly TrendOpinion[],
): Usefulness => {
  const ids = new Set(told.map(({ id }) => id));
  const counted = opinions.filter(({ flagId }) => ids.has(flagId));
  const said = (kind: TrendFinding['kind'], opinion: TrendOpinion['opinion']) =>
    counted.filter((each) => each.kind === kind && each.opinion === opinion).length;
  return {
    since,
    kinds: findingKinds.map((kind) => ({
      kind,
      told: told.filter(({ finding }) => finding.kind === kind).length,
      useful: said(kind, 'useful'),
      expected: said(kind, 'expected'),
    })),
  };
};
