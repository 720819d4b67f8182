import { describe, expect, it } from 'vitest';
import { type NightOrder, nightlyStatistics } from '../../../functions/nightly-statistics/nightly-statistics.ts';
import type { Incident } from '../../../shared/incidents/incident.ts';
import type { DailyStatisticsRepository } from '../../../shared/statistics/daily-statistics-repository.ts';
import { report } from '../../../shared/statistics/figures/figures.ts';
import { drugReport, incidentOf } from '../../fixtures/incidents/reports.ts';
import { cambodia, nightInMemory } from '../../fixtures/statistics/statistics.ts';

/** 01:30 in Phnom Penh on the 23rd. */
const firstNight = '2026-11-22T18:30:00.000Z';
const secondNight = '2026-11-23T18:30:00.000Z';

const seizure = (occurredAt: string, changedAt: string, blo = 'KH-BAVET'): Incident =>
  incidentOf(drugReport({ occurredAt, blo }), changedAt);

const run = (night: ReturnType<typeof nightInMemory>, order: NightOrder = {}) =>
  nightlyStatistics(order, cambodia, night.ports);

const incidentsOn = ({ figures }: ReturnType<typeof nightInMemory>, area: string, day: string) => {
  const kept = figures.kept.get(`${area} ${day}`);
  return kept && report(kept.figures).incidents;
};

/** Everything that a night leaves behind but the instant of counting. */
const counted = ({ figures }: ReturnType<typeof nightInMemory>) =>
  [...figures.kept].map(([name, { computedAt: _at, since: _since, ...kept }]) => JSON.stringify([name, kept])).sort();

const newsOf = ({ sent }: ReturnType<typeof nightInMemory>) =>
  sent.map(({ day, figures }) => [day, report(figures).incidents]).sort();

describe('a night that dies', () => {
  const incidents = () => [
    seizure('2026-11-20T10:00:00+07:00', '2026-11-20T05:00:00.000Z'),
    seizure('2026-11-21T10:00:00+07:00', '2026-11-21T05:00:00.000Z'),
    seizure('2026-11-22T10:00:00+07:00', '2026-11-22T05:00:00.000Z'),
  ];

  it('in the middle is made good by the next, wherever it stopped', async () => {
    const whole = nightInMemory(incidents());
    await run(whole);
    for (let writes = 0; writes < 6; writes += 1) {
      const night = nightInMemory(incidents());
      const { save } = night.figures;
      let left = writes;
      const dying: DailyStatisticsRepository = {
        ...night.figures,
        save: async (figures) => {
          left -= 1;
          if (left < 0) throw new Error('power cut');
          return save(figures);
        },
      };
      night.ports.dailyStatistics = dying;
      await expect(run(night)).rejects.toThrow();
      night.ports.dailyStatistics = night.figures;
      night.state.now = '2026-11-22T18:31:00.000Z';
      await run(night);
      expect(counted(night)).toEqual(counted(whole));
      expect(new Set(newsOf(night).map(String))).toEqual(new Set(newsOf(whole).map(String)));
    }
  });

  it('because the region cannot be reached sends everything the next time', async () => {
    const night = nightInMemory(incidents());
    const { exchange } = night.ports;
    night.ports.exchange = { ...exchange, send: () => Promise.reject(new Error('no route')) };
    await expect(run(night)).rejects.toThrow();
    night.ports.exchange = exchange;
    night.state.now = '2026-11-22T18:31:00.000Z';
    await run(night);
    expect(newsOf(night)).toEqual([
      ['2026-11-20', 1],
      ['2026-11-21', 1],
      ['2026-11-22', 1],
    ]);
  });

  it('on one day counts all the others, names the day, and comes back to it alone', async () => {
    const night = nightInMemory(incidents());
    const { current } = night.ports.incidents;
    const counted: string[] = [];
    night.ports.incidents = {
      current: (blo, stretch) =>
        // Of whatever stretch that day is a part: neighbouring days are read at once.
        stretch.from <= '2026-11-20T17:00:00.000Z' && stretch.to > '2026-11-20T17:00:00.000Z'
          ? Promise.reject(new Error('unreadable'))
          : current(blo, stretch),
    };
    await expect(run(night)).rejects.toThrow('Not every day could be counted and released.');
    expect(night.failedDays).toEqual(['2026-11-21']);
    expect(night.reports).toMatchObject([{ failed: ['2026-11-21'], counted: ['2026-11-22', '2026-11-20'] }]);
    expect(incidentsOn(night, 'KH-BAVET', '2026-11-20')).toBe(1);
    expect(night.state).toMatchObject({ upTo: firstNight, pending: ['2026-11-21'] });
    night.ports.incidents = {
      current: (blo, stretch) => {
        counted.push(stretch.from);
        return current(blo, stretch);
      },
    };
    night.state.now = '2026-11-24T18:30:00.000Z';
    await run(night);
    expect(incidentsOn(night, 'KH-BAVET', '2026-11-21')).toBe(1);
    expect([...new Set(counted)].sort()).toEqual(['2026-11-20T17:00:00.000Z', '2026-11-23T17:00:00.000Z']);
    expect(night.state.pending).toEqual([]);
  });

  it('of its time leaves the oldest days to the next, which goes on where it stopped', async () => {
    const night = nightInMemory(incidents());
    const { save } = night.figures;
    let left = 2;
    const slow: DailyStatisticsRepository = {
      ...night.figures,
      save: async (figures) => {
        left -= 1;
        if (left === 0) night.state.now = new Date(Date.parse(firstNight) + 241_000).toISOString();
        return save(figures);
      },
    };
    night.ports.dailyStatistics = slow;
    night.state.now = firstNight;
    night.incidents.push(seizure('2019-02-03T10:00:00+07:00', '2019-02-03T04:00:00.000Z'));
    night.incidents.push(seizure('2019-02-04T10:00:00+07:00', '2019-02-03T04:00:00.000Z'));
    await expect(run(night)).rejects.toThrow();
    expect(night.state.pending).toEqual(['2019-02-03', '2019-02-04']);
    expect(night.reports[0]?.left).toEqual(['2019-02-04', '2019-02-03']);
    night.state.now = secondNight;
    await run(night);
    expect(incidentsOn(night, 'KH-BAVET', '2019-02-03')).toBe(1);
    expect(night.reports[1]).toMatchObject({ left: [], late: expect.arrayContaining(['2019-02-03']) });
  });
});
