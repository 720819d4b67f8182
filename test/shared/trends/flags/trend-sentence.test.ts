import { describe, expect, it } from 'vitest';
import { languages } from '../../../../shared/reference/languages.ts';
import type { SeriesVerdict } from '../../../../shared/trends/flags/series-verdict.ts';
import {
  clusterSentence,
  shiftSentence,
  silentSentence,
  trendSentence,
} from '../../../../shared/trends/flags/trend-sentence.ts';
import { trendWords } from '../../../../shared/trends/flags/trend-words.ts';

const tags = languages.map(({ tag }) => tag);
const meth = { what: 'Crystal methamphetamine', place: 'Bavet', counts: 'seizures' } as const;

const rising = (observedAbove: number, expectedAbove: number, weeksAbove = 1): SeriesVerdict => ({
  kind: 'rising',
  isAlarm: true,
  observed: observedAbove,
  expected: expectedAbove / weeksAbove,
  threshold: 3,
  probability: 0.001,
  weeksAbove,
  observedAbove,
  expectedAbove,
  dispersion: 1,
  weeksLearned: 100,
  completeness: 1,
});

const numbersIn = (text = ''): string[] => (text.match(/\d+/g) ?? []).toSorted();
const first: SeriesVerdict = { kind: 'first-ever', observed: 1, weeksKnown: 60, probability: 0.008, completeness: 1 };
const tooLittle: SeriesVerdict = { kind: 'too-little-data', observed: 3, weeksMissing: 12 };
const silent = { observed: 0, expected: 8, weeks: 4, probability: 0.0001 };
const shift = { observedFrom: 2, expectedFrom: 15.6, observedTo: 31, expectedTo: 14.2, probability: 1e-6 };
const cluster = {
  places: [1, 2, 5],
  weeks: 2,
  cases: 11,
  expected: 5.8,
  ratio: 6,
  probability: 0.001,
  recurrenceWeeks: 1_000,
};

describe('the sentence of a flag', () => {
  it.each([
    [rising(4, 1), 'Crystal methamphetamine at Bavet: 4 seizures this week; about 1 is usual here.'],
    [rising(6, 2.4, 3), 'Crystal methamphetamine at Bavet: 6 seizures in 3 weeks; about 2 are usual here.'],
    [rising(2, 0.2), 'Crystal methamphetamine at Bavet: 2 seizures this week; about 1 every 5 weeks is usual here.'],
    [rising(1, 0.002), 'Crystal methamphetamine at Bavet: 1 seizure this week; about 1 every 500 weeks is usual here.'],
    [first, 'Crystal methamphetamine at Bavet: 1 seizure this week; never before in the 60 weeks that are known.'],
    [
      tooLittle,
      'Crystal methamphetamine at Bavet: 3 seizures this week. In 12 weeks it can be said what is usual here.',
    ],
  ] as const)('is plain English (%#)', (verdict, text) => {
    expect(trendSentence('en', verdict, meth)).toBe(text);
  });

  it('is none of what is usual, or of nothing', () => {
    expect(trendSentence('en', { ...rising(1, 1), kind: 'usual' } as SeriesVerdict, meth)).toBeUndefined();
    expect(trendSentence('en', { ...tooLittle, observed: 0 }, meth)).toBeUndefined();
  });

  it('tells a silent post, a shift and a cluster in plain English', () => {
    expect(silentSentence('en', silent, 'Bavet')).toBe(
      'Bavet: 0 reports in 4 weeks; about 8 are usual here. Ask whether the office can report.',
    );
    expect(shiftSentence('en', shift, { what: 'Ketamine', from: 'Bavet', place: 'Chrey Thom' })).toBe(
      'Ketamine seems to move from Bavet to Chrey Thom: in 8 weeks 2 at Bavet (usually 16), 31 at Chrey Thom (usually 14).',
    );
    expect(clusterSentence('en', cluster, meth)).toBe(
      'Crystal methamphetamine around Bavet: 11 seizures in 2 weeks at 3 offices; about 6 are usual here.',
    );
  });

  it.each(tags)('has the same numbers in %s as in English, and no gap', (language) => {
    const texts = (tag: typeof language) => [
      ...[rising(4, 1), rising(6, 2.4, 3), rising(2, 0.2), first, tooLittle].map((verdict) =>
        trendSentence(tag, verdict, meth),
      ),
      silentSentence(tag, silent, 'Bavet'),
      shiftSentence(tag, shift, { what: 'Ketamine', from: 'Bavet', place: 'Chrey Thom' }),
      clusterSentence(tag, cluster, meth),
    ];
    expect(texts(language).map(numbersIn)).toEqual(texts('en').map(numbersIn));
    expect(texts(language).join('')).not.toMatch(/[{}]|undefined/);
    expect(texts(language).every((text) => text?.includes('Bavet'))).toBe(true);
  });

  it.each(Object.values(trendWords))('has every gap in every language (%#)', (words) => {
    for (const wording of Object.values(words)) {
      const gaps = (text: string) => new Set(text.match(/\{\w+\}/g));
      for (const tag of tags) expect(gaps(wording[tag].text)).toEqual(gaps(wording.en.text));
    }
  });
});
