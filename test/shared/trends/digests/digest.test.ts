import { describe, expect, it } from 'vitest';
import { digestFor, withoutLargerPlaces } from '../../../../shared/trends/digests/digest.ts';
import { digestText } from '../../../../shared/trends/digests/digest-text.ts';
import type { TrendFlag, TrendPlace } from '../../../../shared/trends/trend-flag.ts';
import { trendFlag } from '../../../fixtures/trends/trend-flag.ts';

const week = '2026-11-16';
const rise = (place: TrendPlace, cases: number): TrendFlag => {
  const { finding } = trendFlag(week);
  if (finding.kind !== 'rising') throw new Error('no rise');
  return trendFlag(week, { id: `${place.id} ${cases}`, place, finding: { ...finding, observedAbove: cases } });
};
const bavet = { kind: 'blo', id: 'KH-BAVET' } as const;
const border = { kind: 'border', id: 'KH-VN' } as const;
const country = { kind: 'country', id: 'KH' } as const;
const idsOf = (flags: readonly TrendFlag[]) => flags.map(({ id }) => id);

describe('flags of larger places', () => {
  it.each([
    [
      'say nothing new where one post has all cases',
      [rise(bavet, 6), rise(border, 6), rise(country, 6)],
      ['KH-BAVET 6'],
    ],
    [
      'stand where they have more than any smaller place',
      [rise(bavet, 3), rise(border, 3), rise(country, 12)],
      ['KH-BAVET 3', 'KH 12'],
    ],
    ['stand alone where no post is flagged', [rise(border, 4)], ['KH-VN 4']],
  ])('%s', (_, flags, left) => {
    expect(idsOf(withoutLargerPlaces(flags))).toEqual(left);
  });
});

describe('a digest', () => {
  it.each([
    ['KH-BAVET', ['KH-BAVET 3'], []],
    ['KH-CHREY-THOM', [], ['KH-BAVET 3']],
    ['KH-POIPET', [], []],
    ['authority', ['KH-BAVET 3'], []],
  ])('has for %s what concerns it', (topic, here, beside) => {
    const digest = digestFor(topic, [rise(bavet, 3)]);
    expect([idsOf(digest.here), idsOf(digest.beside), digest.silent]).toEqual([here, beside, []]);
  });

  it('names the strongest eight, and says how many more there are', () => {
    const many = Array.from({ length: 11 }, (_, index) => rise({ kind: 'blo', id: 'KH-BAVET' }, index + 1));
    const lines = digestText('en', digestFor('KH-BAVET', many), { country: 'KH', lastDay: '2026-11-22' }).split('\n');
    expect(lines.filter((line) => line.startsWith('• '))).toHaveLength(9);
    expect(lines.at(-1)).toBe('• and 3 more');
  });
});
