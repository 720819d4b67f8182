import { falseShares } from '../methods/false-shares.ts';
import { type Finding, isFinding } from './flag-episodes.ts';
import type { SeriesVerdict } from './series-verdict.ts';

/** A finding of a night. `falseShare`: so many of it and of all that are at least as strong are expected to be chance. */
export type NightFinding<Key> = { key: Key; finding: Finding; falseShare: number; isTold: boolean };

/** What is told may be false in one case of five; what is weaker stands in the list, with its share. */
export const toldShare = 0.2;

/** A series that finds nothing counts too, with what it shows; one that cannot tell is not asked. */
const probabilityOf = (verdict: SeriesVerdict): number | undefined =>
  verdict.kind === 'too-little-data' ? undefined : verdict.probability;

/**
 * Weighs all series of a night together: the more series are looked at, the stronger a finding must be to be told.
 * @param verdicts of every series of the night, each under its key
 */
export const nightFindings = <Key>(verdicts: readonly { key: Key; verdict: SeriesVerdict }[]): NightFinding<Key>[] => {
  const asked = verdicts.flatMap(({ key, verdict }) => {
    const probability = probabilityOf(verdict);
    return probability === undefined ? [] : [{ key, verdict, probability }];
  });
  const shares = falseShares(asked.map(({ probability }) => probability));
  return asked.flatMap(({ key, verdict }, index) => {
    const falseShare = shares[index] ?? 1;
    if (!isFinding(verdict)) return [];
    return [{ key, finding: verdict, falseShare, isTold: falseShare <= toldShare }];
  });
};
