import { describe, expect, it } from 'vitest';
import { nightFindings } from '../../../../shared/trends/flags/night-findings.ts';
import { seriesVerdict } from '../../../../shared/trends/flags/series-verdict.ts';

const quiet = Array.from({ length: 110 }, (_, week) => (week % 5 === 0 ? 1 : 0));
const verdictOf = (key: string, ...counts: number[]) => ({
  key,
  verdict: seriesVerdict([...quiet, ...counts], 109 + counts.length),
});
const usual = Array.from({ length: 200 }, (_, index) => verdictOf(`usual ${index}`, 1));

describe('the findings of a night', () => {
  it('are told where they are few and strong, and say how many of them are expected to be false', () => {
    const found = nightFindings([verdictOf('strong', 3, 4, 4), ...usual]);
    expect(found).toMatchObject([{ key: 'strong', isTold: true, finding: { kind: 'rising' } }]);
    expect(found[0]?.falseShare).toBeLessThan(0.2);
  });

  it('are shown, and not told, where so many series show one as weak by chance', () => {
    const weak = verdictOf('weak', 3);
    expect(nightFindings([weak])).toMatchObject([{ key: 'weak', isTold: true }]);
    expect(nightFindings([weak, ...usual])).toMatchObject([{ key: 'weak', isTold: false }]);
  });

  it('are none of series that cannot tell, which take no strength from the others', () => {
    const tooShort = Array.from({ length: 500 }, (_, index) => ({
      key: `new ${index}`,
      verdict: seriesVerdict([0, 3], 1),
    }));
    const weak = verdictOf('weak', 3);
    expect(nightFindings([weak, ...tooShort])).toEqual(nightFindings([weak]));
  });
});
