import * as z from 'zod';

/** How a threshold is made of a fitted model; `delta` is Farrington's of 1996, the others are Noufaily's of 2013. */
const thresholdMethods = ['nbPlugin', 'muan', 'delta'] as const;

const probability = z.number().gt(0).lt(1);

/**
 * The control values of Farrington Flexible, with the names and the documented defaults of the R package, so that both can be
 * told the same. `b` years back, `w` weeks around each of their reference weeks; `noPeriods` levels of season; `limit54`
 * [5, 4]: no alarm on fewer than 5 in 4 weeks; `pastWeeksNotIncluded`: the last weeks, which may hold the outbreak already
 * (null: as many as `w`).
 */
export const FarringtonControl = z.strictObject({
  b: z.int().min(1).max(20).default(5),
  w: z.int().min(0).max(25).default(3),
  reweight: z.boolean().default(true),
  alpha: probability.default(0.05),
  trend: z.boolean().default(true),
  pThresholdTrend: z.number().min(0).max(1).default(0.05),
  limit54: z.tuple([z.int().min(0), z.int().min(1)]).default([5, 4]),
  noPeriods: z.int().min(1).max(52).default(1),
  weightsThreshold: z.number().gt(0).default(2.58),
  pastWeeksNotIncluded: z.int().min(0).nullable().default(null),
  powertrans: z.enum(['2/3', '1/2', 'none']).default('2/3'),
  thresholdMethod: z.enum(thresholdMethods).default('delta'),
});

export type FarringtonControl = Readonly<z.infer<typeof FarringtonControl>>;

/**
 * Noufaily's choice (2013, section 4): four years, three weeks around each, ten periods, always a trend, half a year left
 * out, and a quantile of the negative binomial for a threshold.
 */
export const flexibleControl: FarringtonControl = {
  b: 4,
  w: 3,
  reweight: true,
  alpha: 0.01,
  trend: true,
  pThresholdTrend: 1,
  limit54: [0, 4],
  noPeriods: 10,
  weightsThreshold: 2.58,
  pastWeeksNotIncluded: 26,
  powertrans: '2/3',
  thresholdMethod: 'nbPlugin',
};
