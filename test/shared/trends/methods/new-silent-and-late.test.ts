import { describe, expect, it } from 'vitest';
import { baselineOf } from '../../../../shared/trends/methods/baseline.ts';
import { borderShift } from '../../../../shared/trends/methods/border-shift.ts';
import { completenessOf } from '../../../../shared/trends/methods/completeness-of.ts';
import { firstEver } from '../../../../shared/trends/methods/first-ever.ts';
import { silentPost } from '../../../../shared/trends/methods/silent-post.ts';

const steady = (count: number, length: number): number[] => Array(length).fill(count);
const silentIn = (reports: number[]) =>
  silentPost(reports, reports.length - 1, baselineOf(reports, reports.length - 1)!);

describe('first ever here', () => {
  it('is the first case of a post that has reported for half a year', () => {
    expect(firstEver([...steady(0, 60), 2], 60)).toMatchObject({ observed: 2, weeksKnown: 60 });
  });

  it('is not said of a post that is new, of a second case, or of a week without one', () => {
    expect(firstEver([...steady(0, 20), 1], 20)).toBeUndefined();
    expect(firstEver([...steady(0, 60), 1, 0, 1], 62)).toBeUndefined();
    expect(firstEver(steady(0, 61), 60)).toBeUndefined();
  });
});

describe('a silent post', () => {
  it('is missed after a week without reports where eight are usual, and after four where two are', () => {
    expect(silentIn([...steady(8, 100), 0])).toMatchObject({ observed: 0, weeks: 1 });
    expect(silentIn([...steady(2, 100), 0, 0, 0])).toBeUndefined();
    expect(silentIn([...steady(2, 100), 0, 0, 0, 0])).toMatchObject({ observed: 0, weeks: 4 });
  });

  it('need not be quite silent: a fifth of the habit over two months is enough', () => {
    expect(silentIn([...steady(2, 100), 1, 0, 1, 0, 0, 1, 0, 0])).toMatchObject({
      observed: 3,
      expected: expect.closeTo(16, 0),
      weeks: 8,
    });
  });

  it('is not one that never reports much', () => {
    expect(silentIn([...steady(0, 92), ...steady(0, 8)])).toBeUndefined();
    expect(
      silentIn([...Array.from({ length: 100 }, (_, week) => (week % 5 === 0 ? 1 : 0)), 0, 0, 0, 0]),
    ).toBeUndefined();
  });

  it('is not one whose reports always come late', () => {
    const reports = [...steady(8, 100), 0];
    const baseline = baselineOf(reports, 100)!;
    expect(silentPost(reports, 100, baseline, (weeksAgo) => (weeksAgo === 0 ? 0.1 : 1))).toBeUndefined();
  });
});

describe('reports that are not in yet', () => {
  it('are told from how late the others came', () => {
    const completeAt = completenessOf([0, 0, 0, 1, 1, 2, 0, 5].map((weeks) => ({ weeks })));
    expect([0, 1, 2, 5].map(completeAt).map((share) => Number(share.toFixed(3)))).toEqual([0.529, 0.765, 0.882, 1]);
  });

  it('are none where nothing is known of delays', () => {
    expect(completenessOf([])(0)).toBe(1);
  });
});

describe('a shift along a border', () => {
  const before = steady(2, 100);

  it('is seen where one post loses what the next one gains', () => {
    const found = borderShift([...before, ...steady(0, 8)], [...before, ...steady(4, 8)], 107);
    expect(found).toMatchObject({ observedFrom: 0, observedTo: 32, expectedFrom: expect.closeTo(16, 0) });
  });

  it('is not a rise at both, a fall at both, or a rise beside a post that goes on', () => {
    expect(borderShift([...before, ...steady(4, 8)], [...before, ...steady(4, 8)], 107)).toBeUndefined();
    expect(borderShift([...before, ...steady(0, 8)], [...before, ...steady(0, 8)], 107)).toBeUndefined();
    expect(borderShift([...before, ...steady(2, 8)], [...before, ...steady(6, 8)], 107)).toBeUndefined();
  });

  it('cannot be told of a post that finds one case a year', () => {
    const rare = Array.from({ length: 108 }, (_, week) => (week % 52 === 0 ? 1 : 0));
    expect(borderShift(rare, [...before, ...steady(4, 8)], 107)).toBeUndefined();
  });
});
