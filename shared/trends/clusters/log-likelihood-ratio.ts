/**
 * How much better a cluster explains the cases than chance does: the logarithm of the likelihood ratio of the scan statistic
 * (Kulldorff 1997, formula of the Poisson model; 2005, section "Probability model" for the permutation model).
 * @param inside cases in the cluster
 * @param expected cases expected there, by chance
 * @param all cases altogether
 * @returns 0 where there are no more than expected
 */
export const logLikelihoodRatio = (inside: number, expected: number, all: number): number => {
  if (inside <= expected) return 0;
  const outside = all - inside;
  const rest = outside > 0 ? outside * Math.log(outside / (all - expected)) : 0;
  return inside * Math.log(inside / expected) + rest;
};
