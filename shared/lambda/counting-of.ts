import type * as z from 'zod';
import { HourlyLimits } from '../foundation/limits/counted-deed.ts';
import type { DeedCounter } from '../foundation/limits/deed-counter.ts';
import { type Counting, limitReached } from '../foundation/limits/require-allowance.ts';
import { jsonOf, ResourceName } from './env.ts';
import { logCounted } from './log.ts';

/** Variables of a function that counts deeds. */
export const CountingEnv = { COUNTS_TABLE: ResourceName, HOURLY_LIMITS: jsonOf(HourlyLimits) };

type Variables = { [Name in keyof typeof CountingEnv]: z.output<(typeof CountingEnv)[Name]> };

/** Counts by the country's limits; somebody who is stopped is told of by pseudonym and post. */
export const countingOf = (count: DeedCounter, { HOURLY_LIMITS }: Pick<Variables, 'HOURLY_LIMITS'>): Counting => ({
  count,
  limits: HOURLY_LIMITS,
  clock: Date.now,
  onLimit: (stopped) => logCounted(limitReached, stopped),
});
