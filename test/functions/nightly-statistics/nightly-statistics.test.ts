import { describe, expect, it } from 'vitest';
import { NightOrder, nightlyStatistics } from '../../../functions/nightly-statistics/nightly-statistics.ts';
import type { Incident } from '../../../shared/incidents/incident.ts';
import { figuresOf, merge, report, withoutPeople } from '../../../shared/statistics/figures/figures.ts';
import { setOf } from '../../../shared/statistics/figures/incident-set.ts';
import { drugReport, incidentOf, traffickingReport } from '../../fixtures/incidents/reports.ts';
import { type Amended, cambodia, nightInMemory } from '../../fixtures/statistics/statistics.ts';

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

describe('the first night', () => {
  it('counts everything there is, by the local day on which it happened', async () => {
    const night = nightInMemory([
      seizure('2026-11-20T23:59:00+07:00', '2026-11-21T02:00:00.000Z'),
      seizure('2026-11-21T00:01:00+07:00', '2026-11-21T02:00:00.000Z'),
      seizure('2019-02-03T10:00:00+07:00', '2019-02-03T04:00:00.000Z', 'KH-POIPET'),
    ]);
    expect(await run(night)).toEqual({ days: 4, incidents: 3, from: '1970-01-01T00:00:00.000Z', to: firstNight });
    expect(incidentsOn(night, 'KH-BAVET', '2026-11-20')).toBe(1);
    expect(incidentsOn(night, 'KH-BAVET', '2026-11-21')).toBe(1);
    expect(incidentsOn(night, 'KH-POIPET', '2019-02-03')).toBe(1);
    expect(night.state.upTo).toBe(firstNight);
  });

  it('counts the half-hour zone of Yangon by its own midnight', async () => {
    const night = nightInMemory([seizure('2026-11-20T17:20:00Z', '2026-11-21T02:00:00.000Z', 'MM-TACHILEIK')]);
    await nightlyStatistics({}, { code: 'mm', timeZone: 'Asia/Yangon', blos: ['MM-TACHILEIK'] }, night.ports);
    expect(incidentsOn(night, 'MM-TACHILEIK', '2026-11-20')).toBe(1);
    expect(night.sent.map(({ country, day }) => [country, day])).toContainEqual(['mm', '2026-11-20']);
  });

  it('sends the region one message a day with the totals of the country and of nothing smaller', async () => {
    const reports = [
      drugReport({ occurredAt: '2026-11-20T10:00:00+07:00' }),
      traffickingReport({ occurredAt: '2026-11-20T11:00:00+07:00', blo: 'KH-POIPET' }),
    ];
    const night = nightInMemory(reports.map((one) => incidentOf(one, '2026-11-20T05:00:00.000Z')));
    await run(night);
    expect(night.sent.filter(({ day }) => day === '2026-11-20')).toEqual([
      {
        revision: 1,
        country: 'kh',
        day: '2026-11-20',
        computedAt: firstNight,
        figures: withoutPeople(merge(reports.map(figuresOf))),
      },
    ]);
    expect(JSON.stringify(night.sent)).not.toMatch(/BAVET|POIPET|female|15-17/);
  });

  it('keeps the incidents by their codes in the country, people by sex and age among them', async () => {
    const trafficking = traffickingReport({ occurredAt: '2026-11-20T11:00:00+07:00' });
    const night = nightInMemory([incidentOf(trafficking, '2026-11-20T05:00:00.000Z')]);
    await run(night);
    expect(night.figures.kept.get('KH-BAVET 2026-11-20')?.incidents).toEqual(setOf([trafficking]));
    expect(JSON.stringify([night.sent, night.sentReleases])).not.toMatch(/female|15-17/);
  });

  it('says that yesterday was quiet when it was, so that silence means something', async () => {
    const night = nightInMemory([]);
    expect(await run(night)).toMatchObject({ days: 1, incidents: 0 });
    expect(newsOf(night)).toEqual([['2026-11-22', 0]]);
    expect(incidentsOn(night, 'KH-POIPET', '2026-11-22')).toBe(0);
  });
});

describe('a night after another', () => {
  const yesterday = seizure('2026-11-22T16:30:00+07:00', '2026-11-22T10:00:00.000Z');

  const afterFirstNight = async (incidents: Amended[] = [yesterday]) => {
    const night = nightInMemory(incidents);
    await run(night);
    night.sent.length = 0;
    night.state.now = secondNight;
    return night;
  };

  it('run twice leaves the same figures', async () => {
    const night = await afterFirstNight();
    night.state.now = firstNight;
    const before = counted(night);
    await run(night);
    night.state.now = '2026-11-22T18:35:00.000Z';
    await run(night);
    expect(counted(night)).toEqual(before);
  });

  it('leaves alone what has not changed', async () => {
    const night = await afterFirstNight();
    expect(await run(night)).toMatchObject({ days: 1, from: '2026-11-22T17:30:00.000Z' });
    expect(newsOf(night)).toEqual([['2026-11-23', 0]]);
    expect(incidentsOn(night, 'KH-BAVET', '2026-11-22')).toBe(1);
  });

  it('counts a report of last month that has only now come', async () => {
    const night = await afterFirstNight();
    night.incidents.push(seizure('2026-10-05T09:00:00+07:00', '2026-11-23T04:00:00.000Z', 'KH-POIPET'));
    expect(await run(night)).toMatchObject({ days: 2, incidents: 1 });
    expect(incidentsOn(night, 'KH-POIPET', '2026-10-05')).toBe(1);
    expect(newsOf(night)).toEqual([
      ['2026-10-05', 1],
      ['2026-11-23', 0],
    ]);
  });

  it('finds a report that the index did not show before, although it is from before the checkpoint', async () => {
    const night = await afterFirstNight();
    night.incidents.push(seizure('2026-11-22T22:00:00+07:00', '2026-11-22T18:29:59.900Z'));
    await run(night);
    expect(incidentsOn(night, 'KH-BAVET', '2026-11-22')).toBe(2);
  });

  it('empties the day that a report has moved away from, and tells the region', async () => {
    const night = await afterFirstNight();
    const { occurredAt } = yesterday.report;
    night.incidents[0] = {
      ...yesterday,
      report: { ...yesterday.report, occurredAt: '2026-11-19T16:30:00+07:00' },
      changedAt: '2026-11-23T04:00:00.000Z',
      occurredBefore: [new Date(occurredAt).toISOString()],
    };
    await run(night);
    expect(incidentsOn(night, 'KH-BAVET', '2026-11-22')).toBe(0);
    expect(incidentsOn(night, 'KH-BAVET', '2026-11-19')).toBe(1);
    expect(newsOf(night)).toEqual([
      ['2026-11-19', 1],
      ['2026-11-22', 0],
      ['2026-11-23', 0],
    ]);
  });

  it('counts a day anew where a report has come, and takes what was counted elsewhere for the total', async () => {
    const elsewhere = seizure('2026-11-22T09:00:00+07:00', '2026-11-22T09:30:00.000Z', 'KH-POIPET');
    const night = await afterFirstNight([yesterday, elsewhere]);
    night.incidents.push(seizure('2026-11-22T20:00:00+07:00', '2026-11-23T04:00:00.000Z'));
    const asked: string[] = [];
    const { current } = night.ports.incidents;
    night.ports.incidents.current = (blo, { from, to }) => {
      asked.push(`${blo} ${from} ${to}`);
      return current(blo, { from, to });
    };
    expect(await run(night)).toMatchObject({ days: 2, incidents: 3 });
    expect(newsOf(night)).toContainEqual(['2026-11-22', 3]);
    // Both days of Bavet follow on one another, and of Poipet yesterday alone is new.
    expect(asked.sort()).toEqual([
      'KH-BAVET 2026-11-21T17:00:00.000Z 2026-11-23T17:00:00.000Z',
      'KH-POIPET 2026-11-22T17:00:00.000Z 2026-11-23T17:00:00.000Z',
    ]);
  });

  it('counts a BLO anew too where nothing is known of its day', async () => {
    const night = await afterFirstNight();
    night.figures.kept.delete('KH-POIPET 2026-11-22');
    night.incidents.push(seizure('2026-11-22T20:00:00+07:00', '2026-11-23T04:00:00.000Z'));
    await run(night);
    expect(incidentsOn(night, 'KH-POIPET', '2026-11-22')).toBe(0);
  });

  it('counts a report at its new BLO alone when it has changed hands', async () => {
    const night = await afterFirstNight();
    const moved = { ...yesterday.report, blo: 'KH-POIPET' };
    night.incidents[0] = { ...yesterday, report: moved, changedAt: '2026-11-23T04:00:00.000Z' };
    await run(night);
    expect(incidentsOn(night, 'KH-BAVET', '2026-11-22')).toBe(0);
    expect(incidentsOn(night, 'KH-POIPET', '2026-11-22')).toBe(1);
  });

  it('counts every day of a range that somebody asks for', async () => {
    const night = await afterFirstNight();
    expect(await run(night, { from: '2026-11-01', to: '2026-11-22' })).toMatchObject({ days: 23, incidents: 1 });
  });

  it('counts the day that somebody asks for, and everything that changed besides', async () => {
    const night = await afterFirstNight();
    night.incidents.push(seizure('2026-11-23T09:00:00+07:00', '2026-11-23T04:00:00.000Z'));
    expect(await run(night, { date: '2026-11-22' })).toMatchObject({ days: 2, incidents: 2 });
    expect(newsOf(night)).toEqual([
      ['2026-11-22', 1],
      ['2026-11-23', 1],
    ]);
  });
});

describe('the order of a night', () => {
  it.each([{}, { date: '2026-11-20' }, { from: '2026-11-01', to: '2026-11-30' }])('may be %j', (order) => {
    expect(NightOrder.parse(order)).toEqual(order);
  });

  it.each([
    { from: '2026-11-01' },
    { to: '2026-11-01' },
    { from: '2026-11-02', to: '2026-11-01' },
    { from: '2020-01-01', to: '2026-11-01' },
    { date: '20.11.2026' },
    { date: '2026-11-31' },
    { day: '2026-11-20' },
    null,
    'x',
  ])('may not be %j', (order) => {
    expect(NightOrder.safeParse(order).success).toBe(false);
  });
});
