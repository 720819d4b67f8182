import * as z from 'zod';

/**
 * The control values of the CUSUM, with the names of the R package: reference value `k` and limit `h` in standard
 * deviations, mean `m` in counts; `reset`: begins anew after an alarm.
 */
export const CusumControl = z.strictObject({
  k: z.number().min(0),
  h: z.number().gt(0),
  m: z.number().min(0),
  trans: z.literal('rossi'),
  reset: z.boolean(),
});

export type CusumControl = Readonly<z.infer<typeof CusumControl>>;

/** The sum that goes on to the next week, and whether the week is an alarm. */
export type CusumWeek = { sum: number; isAlarm: boolean };

/** A count of a Poisson mean made nearly standard normal, for small means too (Rossi, Lampugnani, Marchi 1999). */
export const rossi = (count: number, mean: number): number =>
  (count - 3 * mean + 2 * Math.sqrt(count * mean)) / (2 * Math.sqrt(mean));

/**
 * Adds up what is above the mean, week by week, and forgets what is below (Page 1954).
 * @param counts of the weeks to look at, the first of them beginning at nothing
 * @throws RangeError for a mean of 0, by which nothing can be measured
 */
export const rossiCusum = (counts: readonly number[], { k, h, m, reset }: CusumControl): CusumWeek[] => {
  if (m <= 0) throw new RangeError('The mean is 0: no count can be measured by it.');
  let carried = 0;
  return counts.map((count) => {
    const sum = Math.max(0, carried + rossi(count, m) - k);
    const isAlarm = sum >= h;
    carried = reset && isAlarm ? 0 : sum;
    return { sum: carried, isAlarm };
  });
};
