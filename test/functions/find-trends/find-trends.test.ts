import { describe, expect, it } from 'vitest';
import { findTrends } from '../../../functions/find-trends/find-trends.ts';
import { dayPlus } from '../../../shared/foundation/local-day.ts';
import type { DayFigures } from '../../../shared/statistics/daily-statistics-repository.ts';
import { flagSentence } from '../../../shared/trends/flag-sentence.ts';
import type { TrendFlag } from '../../../shared/trends/trend-flag.ts';
import { nothingCoded, steadyDays, trendsInMemory } from '../../fixtures/trends/night-figures.ts';

const blos = ['KH-BAVET', 'KH-CHREY-THOM', 'KH-POIPET'];
const scope = {
  areas: blos.map((id) => ({ area: id, place: { kind: 'blo' as const, id } })),
  timeZone: 'Asia/Phnom_Penh',
};

/** A Sunday, the last day of a week: the night that follows looks at it. */
const sunday = '2026-11-22';
const first = '2023-11-20';

type Weeks = { weekly?: number; planted?: Record<string, number> };

const world = (posts: Partial<Record<string, Weeks>>, last = sunday) => {
  const days: DayFigures[] = blos.flatMap((blo, index) => {
    const { weekly = 0.5, planted = {} } = posts[blo] ?? {};
    return steadyDays(blo, { first, last, weekly, seed: index + 1 }, planted);
  });
  const trends = trendsInMemory();
  const night = (day = last, changes: Partial<{ days: DayFigures[] }> = {}) => {
    const counted = changes.days ?? days;
    const between = async (area: string, { from, to }: { from: string; to: string }) =>
      counted.filter((each) => each.area === area && each.day >= from && each.day <= to);
    const clock = () => Date.parse(`${dayPlus(day, 1)}T02:30:00+07:00`);
    return findTrends(scope, { dailyStatistics: { between, incidentsBetween: nothingCoded }, trends, clock });
  };
  return { days, trends, night };
};

const openFlags = ({ flags }: { flags: Map<string, TrendFlag> }) =>
  [...flags.values()].filter(({ state }) => state === 'open');

/** Five cases in each of three weeks, where one in two weeks is usual. */
const outbreak = Object.fromEntries(
  [0, 7, 14].flatMap((weeks) => [0, 1, 2, 3, 4].map((day) => [dayPlus(sunday, -weeks - day), 1])),
);

describe('a night that looks for trends', () => {
  it('flags a planted outbreak of a substance at a post, told, with its numbers and a sentence', async () => {
    const { trends, night } = world({ 'KH-BAVET': { planted: outbreak } });
    const summary = await night();
    const flag = openFlags(trends).find(
      ({ place, subject }) => place.id === 'KH-BAVET' && subject && 'substance' in subject,
    );
    if (!flag) throw new Error('nothing is flagged');
    expect(flag).toMatchObject({
      subject: { substance: 'methamphetamine' },
      lastFound: '2026-11-16',
      isTold: true,
      finding: { kind: 'rising' },
    });
    expect(summary.opened).toBe(openFlags(trends).length);
    expect(flagSentence('en', flag, 'KH')).toBe(
      'Methamphetamine at Bavet: 6 seizures this week; about 1 every 2 weeks is usual here.',
    );
    expect(flagSentence('km', flag, 'KH')).toContain('6');
    expect(flag.finding.probability).toBeLessThan(0.001);
  });

  it('done twice, or again in the same week, writes nothing anew', async () => {
    const { trends, night } = world({ 'KH-BAVET': { planted: outbreak } });
    await night();
    const { saved } = trends;
    await night();
    expect(trends.saved).toBe(saved);
  });

  it('revises a flag whose reports were withdrawn', async () => {
    const { trends, night } = world({ 'KH-BAVET': { planted: outbreak } });
    await night();
    const quiet = world({}).days;
    const summary = await night(sunday, { days: quiet });
    expect(summary).toMatchObject({ open: 0 });
    expect(summary.revised).toBeGreaterThan(0);
    expect(openFlags(trends)).toEqual([]);
  });

  it('closes a flag when nothing was found for four weeks', async () => {
    const planted = Object.fromEntries(Object.keys(outbreak).map((day) => [dayPlus(day, -35), 1]));
    const last = dayPlus(sunday, -35);
    const { trends, night } = world({ 'KH-BAVET': { planted } });
    await night(last);
    expect(openFlags(trends).map(({ place }) => place.id)).toContain('KH-BAVET');
    await night(sunday);
    const closed = [...trends.flags.values()].filter(({ place }) => place.id === 'KH-BAVET');
    expect(closed.every(({ state, closed: as }) => state === 'closed' && as?.as === 'over')).toBe(true);
  });

  it('flags a post that falls silent, until it reports again', async () => {
    const { days, trends, night } = world({ 'KH-POIPET': { weekly: 3 } });
    const silent = days.map((day) =>
      day.area === 'KH-POIPET' && day.day > '2026-10-25' ? { ...day, figures: {} } : day,
    );
    await night(sunday, { days: silent });
    const found = openFlags(trends).filter(({ finding }) => finding.kind === 'silent');
    expect(found.map(({ place }) => place.id)).toEqual(['KH-POIPET']);
    expect(flagSentence('en', found[0] as TrendFlag, 'KH')).toMatch(/^Poipet: 0 reports in \d weeks; .*can report\.$/);
    await night();
    expect(openFlags(trends).filter(({ finding }) => finding.kind === 'silent')).toEqual([]);
  });

  it('flags a kind that moves from one post to the next on the same border', async () => {
    const { days, trends, night } = world({ 'KH-BAVET': { weekly: 2.5 }, 'KH-CHREY-THOM': { weekly: 0.6 } });
    const moved = days.map((day) => {
      if (day.day <= '2026-09-27') return day;
      const other = day.area === 'KH-BAVET' ? 'KH-CHREY-THOM' : 'KH-BAVET';
      if (day.area === 'KH-POIPET') return day;
      const figures = days.find(({ area, day: same }) => area === other && same === day.day)?.figures ?? {};
      return { ...day, figures };
    });
    await night(sunday, { days: moved });
    const shifts = openFlags(trends).filter(({ finding }) => finding.kind === 'shift');
    expect(shifts.map(({ place }) => place.id)).toContain('KH-CHREY-THOM');
    expect(shifts[0]?.finding).toMatchObject({ kind: 'shift', from: 'KH-BAVET' });
  });

  it('says nothing of a country whose counting has only begun', async () => {
    const trends = trendsInMemory();
    const days = steadyDays('KH-BAVET', { first: '2026-10-05', last: sunday, weekly: 2, seed: 7 });
    const between = async (area: string) => days.filter((day) => day.area === area);
    const clock = () => Date.parse('2026-11-23T02:30:00+07:00');
    const summary = await findTrends(scope, {
      dailyStatistics: { between, incidentsBetween: nothingCoded },
      trends,
      clock,
    });
    expect(summary).toEqual({ series: 3, open: 0, opened: 0, closed: 0, revised: 0, digests: 0 });
  });

  it('of steady counts tells next to nothing: at most one flag in two months', async () => {
    const { days } = world({});
    let told = 0;
    let nights = 0;
    for (let week = 0; week < 8; week += 1) {
      const day = dayPlus(sunday, -7 * week);
      const trends = trendsInMemory();
      const between = async (area: string, { to }: { to: string }) =>
        days.filter((each) => each.area === area && each.day <= to);
      const clock = () => Date.parse(`${dayPlus(day, 1)}T02:30:00+07:00`);
      await findTrends(scope, { dailyStatistics: { between, incidentsBetween: nothingCoded }, trends, clock });
      const monday = dayPlus(day, -6);
      told += openFlags(trends).filter(({ isTold, opened }) => isTold && opened === monday).length;
      nights += 1;
    }
    expect(nights).toBe(8);
    expect(told).toBeLessThanOrEqual(1);
  }, 120_000);
});
