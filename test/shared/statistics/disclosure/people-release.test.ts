import { describe, expect, it } from 'vitest';
import type { PersonRole } from '../../../../shared/reference/people.ts';
import { PeopleRelease, releaseAfter, releasedAfter } from '../../../../shared/statistics/disclosure/people-release.ts';
import { leastShown, type ReleasedCount, sumOfReleased } from '../../../../shared/statistics/disclosure/shown-count.ts';

const releasedAt = '2026-11-08T18:30:00.000Z';

/** All that is released of a cell while its true number goes from one to the next. */
const released = (role: PersonRole, counts: readonly number[]): ReleasedCount[] =>
  counts.reduce<ReleasedCount[]>((earlier, count) => earlier.concat(releasedAfter(role, earlier, count)), []);

describe('a number of people', () => {
  it.each([
    ['suspect', 0, 0],
    ['suspect', 1, '<5'],
    ['suspect', 4, '<5'],
    ['suspect', 5, 5],
    ['witness', 4, '<5'],
    ['smuggled-migrant', 4, '<5'],
    ['smuggled-migrant', 47, 47],
    ['victim', 9, '<10'],
    ['victim', 10, 10],
    ['presumed-victim', 1, '<10'],
  ] as const)('of %s: %i is released as %s', (role, count, shown) => {
    expect(releasedAfter(role, [], count)).toBe(shown);
  });

  it.each([
    ['one more does not show', [14, 15, 18], [14, 14, 14]],
    ['as many as make a group do', [14, 15, 19], [14, 14, 19]],
    ['a large correction downwards does', [14, 9], [14, 9]],
    ['that becomes small stays where the mark would tell it', [6, 1], [6, 6]],
    ['that becomes small is marked where the mark tells nothing', [9, 4], [9, '<5']],
    ['that was marked shows as soon as it is large', [4, 5, 6], ['<5', 5, 5]],
    ['that was nothing may be anything', [0, 1, 0, 7], [0, '<5', 0, 7]],
    ['is compared with all that was ever shown', [5, 0, 6], [5, 0, 0]],
  ] as const)('of suspects: %s', (_, counts, shown) => {
    expect(released('suspect', counts)).toEqual(shown);
  });
});

describe('sums of released numbers', () => {
  it.each([
    [[14, 0, 7], 21],
    [[0, 0], 0],
    [['<5', 0], '<5'],
    [['<5', '<5'], '2-8'],
    [[14, '<10', '<5'], '16-27'],
    [[], 0],
  ] as const)('%j is %s', (some, sum) => {
    expect(sumOfReleased(some)).toBe(sum);
  });
});

describe('a release', () => {
  const first = releaseAfter([], { month: '2026-10', people: { suspect: 14, victim: 3 }, releasedAt });

  it('has a number for every role', () => {
    expect(PeopleRelease.parse(first)).toEqual({
      month: '2026-10',
      revision: 1,
      releasedAt,
      people: { suspect: 14, 'smuggled-migrant': 0, victim: '<10', 'presumed-victim': 0, witness: 0 },
    });
  });

  it('is followed by another where something changes that may be shown, and by none otherwise', () => {
    const later = { month: '2026-10', releasedAt: '2026-11-09T18:30:00.000Z' };
    expect(releaseAfter([first], { ...later, people: { suspect: 15, victim: 4 } })).toBe(first);
    expect(releaseAfter([first], { ...later, people: { suspect: 20, victim: 4 } })).toMatchObject({
      revision: 2,
      people: { suspect: 20, victim: '<10' },
    });
  });
});

/**
 * Somebody who has every release of a cell, knows the rule, and tries every history that can be behind them.
 * `T` releases of numbers from 0 to `most`; the rule is that of suspects (5), with numbers up to three times as large.
 */
describe('an attacker who lays the releases of many nights beside each other', () => {
  const role = 'suspect';
  const least = leastShown(role);
  const nights = 4;
  const most = 3 * least + 1;

  /** Of each sequence of releases: every number that can be behind each of them, and every difference of two of them. */
  const histories = () => {
    const seen = new Map<string, { numbers: Set<number>[]; differences: Map<string, Set<number>> }>();
    const note = (numbers: readonly number[], shown: readonly ReleasedCount[]) => {
      const key = JSON.stringify(shown);
      const known = seen.get(key) ?? { numbers: numbers.map(() => new Set<number>()), differences: new Map() };
      numbers.forEach((number, night) => {
        known.numbers[night]?.add(number);
        for (let later = night + 1; later < numbers.length; later += 1) {
          const name = `${night} ${later}`;
          const of = known.differences.get(name) ?? new Set<number>();
          known.differences.set(name, of.add((numbers[later] ?? 0) - number));
        }
      });
      seen.set(key, known);
    };
    const go = (numbers: readonly number[], shown: readonly ReleasedCount[]): void => {
      if (numbers.length === nights) note(numbers, shown);
      for (let number = 0; number <= most && numbers.length < nights; number += 1)
        go([...numbers, number], [...shown, releasedAfter(role, shown, number)]);
    };
    go([], []);
    return seen;
  };

  const isSmall = (number: number): boolean => number > 0 && number < least;

  it('finds no small number, and no small group that came or went, whatever the history', () => {
    const found: string[] = [];
    for (const [shown, { numbers, differences }] of histories()) {
      for (const of of numbers) if ([...of].every(isSmall) && of.size < 2) found.push(`${shown}: ${[...of]}`);
      for (const of of differences.values())
        if ([...of].every((difference) => isSmall(Math.abs(difference))) && of.size < 2)
          found.push(`${shown}: changed by ${[...of]}`);
    }
    expect(found).toEqual([]);
  }, 60_000);

  it('would find many if every night were released as it is', () => {
    const counts = [6, 7];
    const asCounted = counts.map((count) => releasedAfter(role, [], count));
    expect(Number(asCounted[1]) - Number(asCounted[0])).toBe(1);
  });
});
