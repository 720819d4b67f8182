import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { amendIncident } from '../../../functions/amend-incident/amend-incident.ts';
import { nightlyStatistics } from '../../../functions/nightly-statistics/nightly-statistics.ts';
import { readStatistics } from '../../../functions/read-statistics/read-statistics.ts';
import { regionalStatistics } from '../../../functions/regional-statistics/regional-statistics.ts';
import { amendmentRepository } from '../../../shared/incidents/aws/amendment-repository.dynamodb.ts';
import { incidentChanges } from '../../../shared/incidents/aws/incident-changes.dynamodb.ts';
import { incidentReader, incidentRepository } from '../../../shared/incidents/aws/incident-repository.dynamodb.ts';
import { incidentSearch } from '../../../shared/incidents/aws/incident-search.dynamodb.ts';
import { revisionRepository } from '../../../shared/incidents/aws/revision-repository.dynamodb.ts';
import type { Incident } from '../../../shared/incidents/incident.ts';
import { dailyStatisticsRepository } from '../../../shared/statistics/aws/daily-statistics-repository.dynamodb.ts';
import { peopleReleaseRepository } from '../../../shared/statistics/aws/people-release-repository.dynamodb.ts';
import { statisticsCheckpoint } from '../../../shared/statistics/aws/statistics-checkpoint.dynamodb.ts';
import type { ExchangeMessage, ReleaseMessage } from '../../../shared/statistics/exchange-message.ts';
import { StatisticsQuery } from '../../../shared/statistics/statistics-query.ts';
import { type DynamoEngine, startDynamo } from '../../fixtures/aws/dynamo-engine.ts';
import { asked, sha256 } from '../../fixtures/incidents/amendments.ts';
import { authority, drugReport, incidentOf, traffickingReport } from '../../fixtures/incidents/reports.ts';
import { cambodia, noCooperation, parquetInMemory } from '../../fixtures/statistics/statistics.ts';

const incidents = 'blo-kh-incidents';
const statistics = 'blo-kh-statistics';
const regional = 'blo-region-statistics';
const topicPrefix = 'arn:aws:sns:ap-southeast-1:999999999999:blo-region-exchange-';
let engine: DynamoEngine;

beforeAll(async () => {
  engine = await startDynamo();
  await engine.createTable(incidents, 'incidents');
  await engine.createTable(statistics, 'plain');
  await engine.createTable(regional, 'plain');
});
afterAll(() => engine.stop());

/** A country's night whose messages go straight to the region, each twice, as SNS and SQS may do. */
const night = (now: string, deliveries = 2) => {
  const { client } = engine;
  const clock = () => Date.parse(now);
  const region = {
    dailyStatistics: dailyStatisticsRepository(client, regional),
    releases: peopleReleaseRepository(client, regional),
    clock,
  };
  const tell = async (message: ExchangeMessage | ReleaseMessage) => {
    const delivery = { topicArn: `${topicPrefix}kh`, text: JSON.stringify(message) };
    for (let time = 0; time < deliveries; time += 1)
      await regionalStatistics(delivery, { countries: ['kh', 'vn'], topicPrefix }, region);
  };
  return nightlyStatistics({}, cambodia, {
    changes: incidentChanges(client, incidents),
    incidents: incidentSearch(client, incidents),
    cooperation: noCooperation,
    dailyStatistics: dailyStatisticsRepository(client, statistics, undefined, true),
    releases: peopleReleaseRepository(client, statistics),
    checkpoint: statisticsCheckpoint(client, statistics),
    exchange: { send: tell, sendRelease: tell },
    clock,
    onDayFailed: () => undefined,
    onReleaseFailed: () => undefined,
    parquet: parquetInMemory(),
    onMonthUnwritten: () => undefined,
    onEnd: () => undefined,
  });
};

const readDays = () => read('kh', 'total', 'day');

const read = (level: 'kh' | 'region', by = 'total', period = 'month') =>
  readStatistics(
    StatisticsQuery.parse({ from: '2026-10-01', to: '2026-11-30', period, by }),
    level === 'kh' ? authority : { person: 'person-5', roles: ['region-analyst'] },
    {
      scope: level,
      areas: level === 'kh' ? cambodia.blos : ['kh', 'vn'],
      timeZone: cambodia.timeZone,
      dailyStatistics: dailyStatisticsRepository(engine.client, level === 'kh' ? statistics : regional),
      releases: peopleReleaseRepository(engine.client, level === 'kh' ? statistics : regional),
      clock: () => Date.parse('2026-11-24T03:00:00Z'),
    },
  );

const accept = (occurredAt: string, at: string, report = drugReport, blo = 'KH-BAVET') =>
  incidentRepository(engine.client, {
    incidents: incidents,
    names: 'blo-kh-nominal',
    deeds: 'blo-kh-nominal-deeds',
  }).insertOnce(incidentOf(report({ occurredAt, blo }), at));

describe('nights on a real engine', () => {
  it('count what was reported, for the country and for the region alike', async () => {
    await accept('2026-11-20T16:30:00+07:00', '2026-11-20T10:00:00.000Z');
    await accept('2026-11-22T16:30:00+07:00', '2026-11-22T10:00:00.000Z', traffickingReport, 'KH-POIPET');
    expect(await night('2026-11-22T18:30:00.000Z')).toMatchObject({ days: 2, incidents: 2 });
    const inNovember = { period: '2026-11', incidents: 2, seizures: 1, kilograms: 1.9 };
    expect((await read('kh')).rows).toMatchObject([{ ...inNovember, people: { suspect: 2, 'presumed-victim': 2 } }]);
    const [row] = (await read('region')).rows;
    expect(row).toMatchObject(inNovember);
    expect(row).not.toHaveProperty('people');
    expect((await read('kh', 'area')).rows.map(({ area, incidents: many }) => [area, many])).toEqual([
      ['KH-BAVET', 1],
      ['KH-POIPET', 1],
    ]);
    expect((await read('region', 'area')).rows).toMatchObject([{ area: 'kh', incidents: 2 }]);
  });

  it('run twice give the same figures', async () => {
    const before = [await read('kh', 'area'), await read('region', 'crime')];
    await night('2026-11-22T18:30:00.000Z');
    expect([await read('kh', 'area'), await read('region', 'crime')]).toEqual(before);
    await night('2026-11-22T18:40:00.000Z');
    const after = [await read('kh', 'area'), await read('region', 'crime')];
    expect(after.map(({ rows }) => rows)).toEqual(before.map(({ rows }) => rows));
  });

  it('count a report of last month that comes late', async () => {
    await accept('2026-10-05T09:00:00+07:00', '2026-11-23T04:00:00.000Z', drugReport, 'KH-POIPET');
    expect(await night('2026-11-23T18:30:00.000Z')).toMatchObject({ days: 2, incidents: 1 });
    for (const level of ['kh', 'region'] as const)
      expect((await read(level)).rows.map(({ period, incidents: many }) => [period, many])).toEqual([
        ['2026-10', 1],
        ['2026-11', 2],
      ]);
  });

  it('follow a correction: the day that an incident has left, the day it is on now, and nothing that does not stand', async () => {
    const report = drugReport({ occurredAt: '2026-11-10T10:00:00+07:00' });
    await incidentRepository(engine.client, {
      incidents,
      names: 'blo-kh-nominal',
      deeds: 'blo-kh-nominal-deeds',
    }).insertOnce(incidentOf(report, '2026-11-24T04:00:00.000Z'));
    const perDay = async () =>
      (await readDays()).rows.filter(({ period }) => ['2026-11-10', '2026-10-20'].includes(period));
    const amend = async (change: Record<string, unknown>, clock: string) => {
      const finder = incidentReader(engine.client, incidents);
      const present = (await finder.find(report.id))?.incident as Incident;
      await amendIncident(asked(present, change), {
        ...{
          incidents: finder,
          amendments: amendmentRepository(engine.client, incidents),
          revisions: revisionRepository(engine.client, incidents),
        },
        ...{
          warn: async () => [],
          countPhotos: async () => {},
          addresses: { forChunk: async () => ({ url: '', headers: {} }) },
          sha256,
          timeZone: 'Asia/Phnom_Penh',
          clock: () => Date.parse(clock),
        },
      });
    };
    await night('2026-11-24T18:30:00.000Z');
    expect(await perDay()).toMatchObject([{ period: '2026-11-10', incidents: 1, kilograms: 1.9 }]);
    await amend({ changes: { occurredAt: '2026-10-20T10:00:00+07:00' } }, '2026-11-25T04:00:00.000Z');
    await night('2026-11-25T18:30:00.000Z');
    expect(await perDay()).toMatchObject([
      { period: '2026-10-20', incidents: 1, kilograms: 1.9 },
      { period: '2026-11-10', incidents: 0, kilograms: 0 },
    ]);
    await amend({ withdraw: true }, '2026-11-26T04:00:00.000Z');
    await night('2026-11-26T18:30:00.000Z');
    expect(await perDay()).toMatchObject([{ incidents: 0 }, { incidents: 0 }]);
    await amend({ changes: {} }, '2026-11-27T04:00:00.000Z');
    await night('2026-11-27T18:30:00.000Z');
    expect(await perDay()).toMatchObject([{ period: '2026-10-20', incidents: 1 }, { incidents: 0 }]);
  });
});
