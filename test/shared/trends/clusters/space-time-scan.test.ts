import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circlesAround } from '../../../../shared/trends/clusters/circles-around.ts';
import { logLikelihoodRatio } from '../../../../shared/trends/clusters/log-likelihood-ratio.ts';
import { seededUniform } from '../../../../shared/trends/clusters/seeded-uniform.ts';
import { type Case, spaceTimeScan } from '../../../../shared/trends/clusters/space-time-scan.ts';

/** Places on a grid of 3 by 3, about 11 km apart, not quite evenly, so that no two distances are the same. */
const grid = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((index) => ({
  id: `P${index}`,
  latitude: 11 + Math.floor(index / 3) * 0.1 + index * 0.0013,
  longitude: 105 + (index % 3) * 0.1 + index * index * 0.0007,
}));
const circles = circlesAround(grid, { metres: 40_000, places: 4 });
const setting = { placeCount: 9, weekCount: 12, circles, mostWeeks: 4 };

/** Every circle and every number of weeks, counted from the cases themselves. */
const exhaustive = (cases: readonly Case[]): number => {
  const ratios = circles.flatMap(({ members }) =>
    members.flatMap((_, index) =>
      [1, 2, 3, 4].map((weeks) => {
        const isInPlace = ({ place }: Case) => members.slice(0, index + 1).includes(place);
        const isInTime = ({ week }: Case) => week >= 12 - weeks;
        const c = cases.filter((each) => isInPlace(each) && isInTime(each)).length;
        const e = (cases.filter(isInPlace).length * cases.filter(isInTime).length) / cases.length;
        const rest = cases.length - c;
        if (c <= e) return 0;
        return c * Math.log(c / e) + (rest === 0 ? 0 : rest * Math.log(rest / (cases.length - e)));
      }),
    ),
  );
  return Math.max(...ratios);
};

const casesOf = fc.array(fc.record({ place: fc.nat({ max: 8 }), week: fc.nat({ max: 11 }) }), {
  minLength: 1,
  maxLength: 60,
});

const usual: Case[] = Array.from({ length: 12 }, (_, week) => [0, 2, 4, 6, 8].map((place) => ({ place, week }))).flat();
const planted: Case[] = [
  ...usual,
  ...[0, 1, 3].flatMap((place) => [10, 10, 10, 10, 11, 11, 11, 11].map((week) => ({ place, week }))),
];

describe('the ratio of a cluster', () => {
  it('is the one that SaTScan prints for brain cancer in New Mexico, as far as its rounded expectation tells', () => {
    expect(logLikelihoodRatio(236, 176.22, 1_175)).toBeCloseTo(10.9811, 3);
    expect(logLikelihoodRatio(236, 176.225, 1_175)).toBeLessThan(10.979758);
    expect(logLikelihoodRatio(236, 176.215, 1_175)).toBeGreaterThan(10.979758);
  });

  it('of four cases where that of fever in New York lies has its few expected cases', () => {
    // SaTScan prints 4 cases and 3.845418, and not the expectation: there is one between none and four that gives it.
    const at = (expected: number) => logLikelihoodRatio(4, expected, 194);
    expect(at(0.5)).toBeGreaterThan(3.845418);
    expect(at(1)).toBeLessThan(3.845418);
  });

  it('is nothing where there are no more cases than expected, and whole where all cases are inside', () => {
    expect(logLikelihoodRatio(3, 3, 10)).toBe(0);
    expect(logLikelihoodRatio(5, 2, 5)).toBeCloseTo(5 * Math.log(2.5), 12);
  });
});

describe('a scan of places and weeks', () => {
  it('finds the cluster that an exhaustive search finds', () => {
    fc.assert(
      fc.property(casesOf, (cases) => {
        const [strongest] = spaceTimeScan(cases, setting, seededUniform(1), 0);
        expect(strongest?.ratio ?? 0).toBeCloseTo(exhaustive(cases), 10);
      }),
    );
  });

  it('finds what was planted, with its weeks, cases and expectation, and how rarely it is to be expected', () => {
    const [strongest] = spaceTimeScan(planted, setting, seededUniform(1), 999);
    expect(new Set(strongest?.places)).toEqual(new Set([0, 1, 3]));
    expect(strongest).toMatchObject({ weeks: 2, cases: 26, probability: 0.001, recurrenceWeeks: 1_000 });
    expect(strongest?.expected).toBeCloseTo((36 * 34) / 84, 10);
  });

  it('finds the same again from the same seed', () => {
    const once = spaceTimeScan(planted, setting, seededUniform(7), 99);
    expect(spaceTimeScan(planted, setting, seededUniform(7), 99)).toEqual(once);
  });

  it('calls chance chance: of series in which nothing happens about one in twenty has a probability of 5 %', () => {
    const uniform = seededUniform(3);
    const few = Array.from({ length: 200 }, () => {
      const cases = Array.from({ length: 40 }, () => ({
        place: Math.floor(uniform() * 9),
        week: Math.floor(uniform() * 12),
      }));
      return (spaceTimeScan(cases, setting, uniform, 99)[0]?.probability ?? 1) <= 0.05;
    }).filter(Boolean).length;
    expect(few).toBeGreaterThan(1);
    expect(few).toBeLessThan(20);
  });

  it('does not take a rise everywhere for a cluster', () => {
    const everywhere = [...usual, ...usual.filter(({ week }) => week >= 10)];
    expect(spaceTimeScan(everywhere, setting, seededUniform(5), 99)[0]?.probability ?? 1).toBeGreaterThan(0.2);
  });

  it('names clusters that share no place, and none where there are no cases', () => {
    const found = spaceTimeScan(planted, setting, seededUniform(1), 19);
    const places = found.flatMap((cluster) => cluster.places);
    expect(new Set(places).size).toBe(places.length);
    expect(spaceTimeScan([], setting, seededUniform(1), 19)).toEqual([]);
  });
});

describe('circles around places', () => {
  it('grow outwards from each place, up to a radius and a number of places', () => {
    expect(circles.map(({ members }) => members[0])).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(circles.every(({ members }) => members.length === 4)).toBe(true);
    expect(circlesAround(grid, { metres: 1_000, places: 4 })[0]?.members).toEqual([0]);
  });
});
