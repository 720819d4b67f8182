import { describe, expect, it } from 'vitest';
import { flagChanges, flagEpisodes } from '../../../../shared/trends/flags/flag-episodes.ts';
import { seriesVerdict } from '../../../../shared/trends/flags/series-verdict.ts';

/** Two years with one case every five weeks, then these. */
const quietThen = (...counts: number[]): number[] => [
  ...Array.from({ length: 110 }, (_, week) => (week % 5 === 0 ? 1 : 0)),
  ...counts,
];

describe('what a week says', () => {
  it('is rising, usual, first ever, or too little to say, with how complete it is', () => {
    expect(seriesVerdict(quietThen(4), 110)).toMatchObject({ kind: 'rising', observed: 4, completeness: 1 });
    expect(seriesVerdict(quietThen(1), 110)).toMatchObject({ kind: 'usual' });
    expect(seriesVerdict([...Array(60).fill(0), 1], 60)).toMatchObject({ kind: 'first-ever', weeksKnown: 60 });
    expect(seriesVerdict([0, 1, 0, 2], 3)).toEqual({ kind: 'too-little-data', observed: 2, weeksMissing: 30 });
  });

  it('can be told as soon as it says', () => {
    const series = Array.from({ length: 60 }, (_, week) => (week % 5 === 0 ? 1 : 0));
    expect(seriesVerdict(series, 32)).toMatchObject({ kind: 'too-little-data', weeksMissing: 1 });
    expect(seriesVerdict(series, 33).kind).toBe('usual');
  });
});

describe('a flag', () => {
  it('opens with a finding, goes on with the next, and closes after four quiet weeks', () => {
    const series = quietThen(4, 3, 0, 0, 0, 0, 0);
    expect(flagEpisodes(series, 108, 112)).toMatchObject([{ opened: 110, lastFound: 111 }]);
    expect(flagEpisodes(series, 108, 112)[0]?.closed).toBeUndefined();
    expect(flagEpisodes(series, 108, 116)).toMatchObject([{ opened: 110, closed: { week: 115, as: 'over' } }]);
  });

  it('that lasts becomes what is usual, and is not told for ever', () => {
    const doubled = [...Array(110).fill(2), ...Array(120).fill(5)];
    const episodes = flagEpisodes(doubled, 100, 229);
    expect(episodes).toMatchObject([{ opened: expect.any(Number), closed: { as: 'new-level' } }]);
    expect(episodes[0]?.opened).toBeLessThan(113);
    expect(episodes[0]?.closed?.week).toBeLessThan(128);
  });

  it('can be opened again by a rise from the new level', () => {
    const again = [...Array(110).fill(2), ...Array(80).fill(5), 14, 14];
    expect(flagEpisodes(again, 100, 191).at(-1)).toMatchObject({ opened: 190 });
  });

  it.each([
    ['opens', [], quietThen(4), 110, 'opened'],
    ['goes on', quietThen(4), quietThen(4, 3), 111, 'continued'],
    ['closes', quietThen(4), quietThen(4, 0, 0, 0, 0, 0), 115, 'closed'],
    ['is revised when its reports are withdrawn', quietThen(4), quietThen(1, 0), 111, 'revised'],
  ] as const)('%s from one night to the next', (_, before, now, to, change) => {
    const openBefore = flagEpisodes([...before], 100, before.length - 1).filter(({ closed }) => !closed);
    const changes = flagChanges(openBefore, flagEpisodes([...now], 100, to));
    expect(changes.map(({ change: each }) => each)).toEqual([change]);
  });

  it('that came and went between two nights changes nothing', () => {
    expect(flagChanges([], flagEpisodes(quietThen(4, 0, 0, 0, 0, 0), 100, 115))).toEqual([]);
  });
});
