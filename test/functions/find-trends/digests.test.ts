import { describe, expect, it } from 'vitest';
import { findTrends } from '../../../functions/find-trends/find-trends.ts';
import type { BroadcastRepository } from '../../../shared/alerts/broadcasts/broadcast-repository.ts';
import { AlertId } from '../../../shared/alerts/inbox/alert-search.ts';
import { dayPlus } from '../../../shared/foundation/local-day.ts';
import { languages } from '../../../shared/reference/languages.ts';
import type { DayFigures } from '../../../shared/statistics/daily-statistics-repository.ts';
import { digestId } from '../../../shared/trends/digests/digest-alert.ts';
import type { TrendFlag } from '../../../shared/trends/trend-flag.ts';
import { broadcastsInMemory } from '../../fixtures/alerts/broadcasts-in-memory.ts';
import { nothingCoded, steadyDays, trendsInMemory } from '../../fixtures/trends/night-figures.ts';

/** Bavet and Chrey Thom stand on the border with Viet Nam, Poipet on that with Thailand. */
const blos = ['KH-BAVET', 'KH-CHREY-THOM', 'KH-POIPET'];
const scope = {
  areas: blos.map((id) => ({ area: id, place: { kind: 'blo' as const, id } })),
  timeZone: 'Asia/Phnom_Penh',
  country: 'KH',
};
const sunday = '2026-11-22';
const first = '2023-11-20';

/** Five cases in each of three weeks, where one in two weeks is usual. */
const outbreak = Object.fromEntries(
  [0, 7, 14].flatMap((weeks) => [0, 1, 2, 3, 4].map((day) => [dayPlus(sunday, -weeks - day), 1])),
);
const daysWith = (planted: Readonly<Record<string, number>>): DayFigures[] =>
  blos.flatMap((blo, index) =>
    steadyDays(
      blo,
      { first, last: dayPlus(sunday, 2), weekly: 0.5, seed: index + 1 },
      blo === 'KH-BAVET' ? planted : {},
    ),
  );

const newWorld = (days = daysWith(outbreak)) => {
  const trends = trendsInMemory();
  const { broadcasts, kept } = broadcastsInMemory();
  /** The night after a day. */
  const night = (day: string, { alerts = broadcasts, save = trends.save, counted = days } = {}) => {
    const between = async (area: string, { from, to }: { from: string; to: string }) =>
      counted.filter((each) => each.area === area && each.day >= from && each.day <= to);
    const clock = () => Date.parse(`${dayPlus(day, 1)}T02:30:00+07:00`);
    return findTrends(scope, {
      ...{ dailyStatistics: { between, incidentsBetween: nothingCoded }, trends: { ...trends, save }, clock },
      digests: { alerts: alerts as BroadcastRepository },
    });
  };
  const textOf = (topic: string, day: string, language: 'en' | 'km' = 'en') =>
    kept.get(digestId(topic, day))?.alert.texts?.[language];
  return { trends, kept, broadcasts, night, textOf };
};

const theFlag = ({ flags }: { flags: Map<string, TrendFlag> }) =>
  [...flags.values()].find(({ place, state }) => place.id === 'KH-BAVET' && state === 'open');

describe('the digest of a week', () => {
  it('says to a post what happened, what is rising, and to the post beside it what its neighbour sees', async () => {
    const { night, textOf, kept } = newWorld();
    expect((await night(sunday)).digests).toBe(4);
    const sentence = /• Methamphetamine at Bavet: 6 seizures this week; about 1 every 2 weeks is usual here\./;
    const bavet = textOf('KH-BAVET', sunday) ?? '';
    expect(bavet).toMatch(/^Bavet, 2026-11-16 to 2026-11-22: 6 reports\.\n• /);
    expect(bavet).not.toMatch(/border|Cambodia/);
    expect(bavet).toMatch(new RegExp(`\\nHere:\\n(• .*\\n)*${sentence.source}`));
    const chreyThom = textOf('KH-CHREY-THOM', sunday) ?? '';
    expect(chreyThom).toMatch(/\nAt offices beside you:\n/);
    expect(chreyThom).toMatch(sentence);
    const poipet = textOf('KH-POIPET', sunday) ?? '';
    expect(poipet).not.toMatch(sentence);
    expect(textOf('authority', sunday)).toMatch(sentence);
    expect(kept.size).toBe(4);
  });

  it('is an alert of its own kind to one topic, in seven languages, unread for a week', async () => {
    const { night, kept, trends } = newWorld();
    await night(sunday);
    const digest = kept.get(digestId('KH-BAVET', sunday));
    expect(digest).toMatchObject({
      alert: { kind: 'trends', severity: 'Moderate', expires: '2026-11-29T19:30:00.000Z' },
      addressees: [{ topic: 'KH-BAVET', circle: 'own' }],
    });
    expect(AlertId.safeParse(digest?.alert.id).success).toBe(true);
    expect(Object.keys(digest?.alert.texts ?? {}).sort()).toEqual(languages.map(({ tag }) => tag).sort());
    expect(digest?.alert.trends).toContain(theFlag(trends)?.id);
  });

  it('comes though nothing is unusual, and says so', async () => {
    const { night, textOf } = newWorld(daysWith({}));
    await night(sunday);
    expect(textOf('KH-POIPET', sunday)).toContain('Nothing unusual is flagged here or at offices beside you.');
  });
});

describe('the digest of a day', () => {
  it('comes when something new is found, and names nothing that was told before', async () => {
    const { night, kept, textOf } = newWorld();
    const tuesday = dayPlus(sunday, 2);
    await night(sunday, { counted: daysWith({}) });
    expect((await night(dayPlus(sunday, 1))).digests).toBeGreaterThanOrEqual(3);
    expect(textOf('KH-BAVET', dayPlus(sunday, 1))).toMatch(
      /^New at Bavet and beside it, as of 2026-11-23:\n\nHere:\n• /,
    );
    const before = kept.size;
    expect((await night(tuesday)).digests).toBe(0);
    expect(kept.size).toBe(before);
  });
});

describe('a night that dies', () => {
  it('after its digests are written and before its flags are kept tells nobody twice, and loses no flag', async () => {
    const { night, kept, trends } = newWorld();
    const dying = async () => {
      throw new Error('no table');
    };
    await expect(night(sunday, { save: dying })).rejects.toThrow('no table');
    expect(kept.size).toBe(4);
    await night(sunday);
    expect(kept.size).toBe(4);
    expect(theFlag(trends)?.digestOn).toBe(sunday);
    await night(dayPlus(sunday, 1));
    expect(kept.size).toBe(4);
  });

  it('before all digests are written writes the others when it comes again', async () => {
    const { night, kept, broadcasts, trends } = newWorld();
    let left = 2;
    const failing: BroadcastRepository = {
      ...broadcasts,
      write: async (made) => {
        left -= 1;
        if (left < 0) throw new Error('throttled');
        return broadcasts.write(made);
      },
    };
    await expect(night(sunday, { alerts: failing })).rejects.toThrow('throttled');
    expect([kept.size, trends.saved]).toEqual([2, 0]);
    await night(sunday);
    expect(kept.size).toBe(4);
  });

  it('and finds more when it comes again tells the rest on the next day', async () => {
    const { night, textOf, trends } = newWorld();
    await night(sunday, { counted: daysWith({}) });
    await night(sunday);
    expect(theFlag(trends)).toMatchObject({ isTold: true });
    expect(theFlag(trends)?.digestOn).toBeUndefined();
    await night(dayPlus(sunday, 1));
    expect(textOf('KH-BAVET', dayPlus(sunday, 1))).toContain('Methamphetamine at Bavet: 6 seizures');
    expect(theFlag(trends)?.digestOn).toBe(dayPlus(sunday, 1));
  });
});
