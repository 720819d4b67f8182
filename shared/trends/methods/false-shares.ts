/**
 * The expected share of false findings among a finding and all that are at least as improbable, for each of the
 * probabilities of one night (Benjamini and Hochberg 1995, as adjusted values). It holds where the series are independent,
 * or rise together (Benjamini and Yekutieli 2001).
 * @param probabilities by chance of what each series shows, those of series without a finding among them
 * @returns in the order of the probabilities
 */
export const falseShares = (probabilities: readonly number[]): number[] => {
  const order = probabilities
    .map((_, index) => index)
    .sort((a, b) => (probabilities[b] ?? 0) - (probabilities[a] ?? 0));
  const shares = probabilities.map(() => 1);
  let least = 1;
  for (const [place, index] of order.entries()) {
    const rank = probabilities.length - place;
    least = Math.min(least, ((probabilities[index] ?? 0) * probabilities.length) / rank);
    shares[index] = least;
  }
  return shares;
};
