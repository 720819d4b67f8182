import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { nightlyStatistics } from '../../../functions/nightly-statistics/nightly-statistics.ts';
import { readStatistics } from '../../../functions/read-statistics/read-statistics.ts';
import { regionalStatistics } from '../../../functions/regional-statistics/regional-statistics.ts';
import { caseMarkRepository } from '../../../shared/cases/aws/case-mark-repository.dynamodb.ts';
import { caseRepository } from '../../../shared/cases/aws/case-repository.dynamodb.ts';
import type { KeptCaseMessage } from '../../../shared/cases/case-record.ts';
import { nightCooperation } from '../../../shared/cases/workflows/night-cooperation.ts';
import type { Report } from '../../../shared/incidents/report/report.ts';
import { dailyStatisticsRepository } from '../../../shared/statistics/aws/daily-statistics-repository.dynamodb.ts';
import { peopleReleaseRepository } from '../../../shared/statistics/aws/people-release-repository.dynamodb.ts';
import { statisticsCheckpoint } from '../../../shared/statistics/aws/statistics-checkpoint.dynamodb.ts';
import type { ExchangeMessage } from '../../../shared/statistics/exchange-message.ts';
import { StatisticsQuery } from '../../../shared/statistics/statistics-query.ts';
import { type DynamoEngine, startDynamo } from '../../fixtures/aws/dynamo-engine.ts';
import { caseId, caseShare, fromBavet, message, ownShare } from '../../fixtures/cases.ts';
import { authority, drugReport, incidentOf } from '../../fixtures/incidents/reports.ts';
import { parquetInMemory } from '../../fixtures/statistics/statistics.ts';

const countries = {
  kh: { code: 'kh', timeZone: 'Asia/Phnom_Penh', blos: ['KH-BAVET', 'KH-POIPET'] },
  vn: { code: 'vn', timeZone: 'Asia/Ho_Chi_Minh', blos: ['VN-MOC-BAI'] },
};
type Code = keyof typeof countries;
const topicPrefix = 'arn:aws:sns:ap-southeast-1:999999999999:blo-region-exchange-';
const vnIncident = '0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4a52';
const vnCase = `VN-${vnIncident}`;
const told = { blo: 'KH-BAVET', crime: 'drugs' as const, severity: 'Severe' as const };
const posts = { kh: ['KH-BAVET', 'authority'], vn: ['VN-MOC-BAI', 'authority'] };

let engine: DynamoEngine;
let run = 0;
let sent: ExchangeMessage[] = [];
const reports: Record<Code, Report[]> = { kh: [], vn: [] };
beforeAll(async () => {
  engine = await startDynamo();
});
afterAll(() => engine.stop());

const table = (code: Code | 'region', name: string) => `${code}-${name}-${run}`;
const casesOf = (code: Code) => caseRepository(engine.client, table(code, 'cases'));
const share = async (code: Code) => {
  const kept = code === 'kh' ? ownShare() : caseShare();
  await casesOf(code).share(kept, told, '2016-06-19T09:31:00.000Z');
};

beforeEach(async () => {
  run += 1;
  sent = [];
  Object.assign(reports, { kh: [], vn: [] });
  for (const code of ['kh', 'vn', 'region'] as const) {
    await engine.createTable(table(code, 'statistics'), 'plain');
    await engine.createTable(table(code, 'cases'), 'cases');
  }
  await share('kh');
  await share('vn');
});

/** The same message as the other end keeps it. */
const mirrored = ({ by: _, ...kept }: KeptCaseMessage, code: Code): KeptCaseMessage =>
  (kept.from.country === 'KH') === (code === 'kh')
    ? { ...kept, way: 'out', to: [code === 'kh' ? 'VN' : 'KH'] }
    : { ...kept, way: 'in', to: [] };

const say = async (kept: KeptCaseMessage, changedAt: string, ends: readonly Code[] = ['kh', 'vn']) => {
  for (const code of ends) await casesOf(code).add(mirrored(kept, code), posts[code], changedAt);
};

const question = message({ kind: 'question', about: 'vehicle' }, 1);
const arrest = message({ kind: 'result', result: 'arrest', count: 1 }, 2);

const night = async (code: Code, now: string) => {
  const { client } = engine;
  const clock = () => Date.parse(now);
  const region = {
    dailyStatistics: dailyStatisticsRepository(client, table('region', 'statistics')),
    releases: peopleReleaseRepository(client, table('region', 'statistics')),
    clock,
  };
  const tell = (text: object) =>
    regionalStatistics(
      { topicArn: `${topicPrefix}${code}`, text: JSON.stringify(text) },
      { countries: ['kh', 'vn'], topicPrefix },
      region,
    );
  const own = reports[code];
  await nightlyStatistics({}, countries[code], {
    changes: { since: async () => [] },
    incidents: {
      current: async (blo, { from, to }) =>
        own.filter((one) => {
          const at = new Date(one.occurredAt).toISOString();
          return one.blo === blo && at >= from && at < to;
        }),
    },
    ...{ parquet: parquetInMemory(), onMonthUnwritten: () => undefined },
    cooperation: nightCooperation({
      country: code.toUpperCase(),
      cases: casesOf(code),
      marks: caseMarkRepository(client, table(code, 'cases')),
      incidents: {
        find: async (id) => {
          const found = own.find((one) => one.id === id);
          return found && { incident: incidentOf(found), arrivals: [] };
        },
      },
    }),
    dailyStatistics: dailyStatisticsRepository(client, table(code, 'statistics'), undefined, true),
    releases: peopleReleaseRepository(client, table(code, 'statistics')),
    checkpoint: statisticsCheckpoint(client, table(code, 'statistics')),
    exchange: {
      send: async (each) => {
        sent.push(each);
        await tell(each);
      },
      sendRelease: tell,
    },
    clock,
    onDayFailed: () => undefined,
    onReleaseFailed: () => undefined,
    onEnd: () => undefined,
  });
};

const analyst = { person: 'person-5', roles: ['region-analyst' as const] };
const read = async (level: Code | 'region', by: string, period = 'month') => {
  const answer = await readStatistics(
    StatisticsQuery.parse({ from: '2016-06-01', to: '2016-06-30', period, by }),
    level === 'region' ? analyst : authority,
    {
      scope: level,
      areas: level === 'region' ? ['kh', 'vn'] : countries[level].blos,
      timeZone: 'Asia/Phnom_Penh',
      dailyStatistics: dailyStatisticsRepository(engine.client, table(level, 'statistics')),
      releases: peopleReleaseRepository(engine.client, table(level, 'statistics')),
      clock: () => Date.parse('2016-06-25T03:00:00Z'),
    },
  );
  return answer.rows;
};

const once = [{ period: '2016-06', pair: 'KH-BAVET/VN-MOC-BAI', crime: 'drugs', instances: 1 }];
const nightOf = (day: number) => `2016-06-${day}T18:30:00.000Z`;

describe('an instance of cooperation', () => {
  it.each<[string, Code[]]>([
    ['both countries', ['kh', 'vn']],
    ['both countries, the other first', ['vn', 'kh']],
    ['both countries, twice', ['kh', 'vn', 'kh', 'vn']],
    ['the country that reported alone', ['kh']],
  ])('stands once in the region when the night is run by %s', async (_, nights) => {
    await say(question, '2016-06-19T10:01:30.000Z');
    await say(arrest, '2016-06-19T10:02:30.000Z');
    for (const code of nights) await night(code, nightOf(19));
    expect(await read('region', 'pair,crime')).toEqual(once);
    for (const code of nights) expect(await read(code, 'pair,crime')).toEqual(once);
    expect(await read('kh', 'exchange')).toEqual([{ period: '2016-06', exchange: 'result', instances: 1 }]);
  });

  it('moves to an earlier day when a message comes late, and leaves the day of before', async () => {
    const accepted = message({ kind: 'joint-action', inReplyTo: question.body.id, response: 'accepted' }, 0, {
      at: '2016-06-20T04:00:00.000Z',
    });
    await say(accepted, '2016-06-20T04:00:00.000Z');
    await night('kh', nightOf(20));
    expect(await read('kh', 'exchange', 'day')).toEqual([
      { period: '2016-06-20', exchange: 'joint-action', instances: 1 },
    ]);
    await say(arrest, '2016-06-21T04:00:00.000Z');
    await night('kh', nightOf(21));
    expect(await read('kh', 'exchange', 'day')).toEqual([{ period: '2016-06-19', exchange: 'result', instances: 1 }]);
    expect(await read('region', 'exchange', 'day')).toEqual([
      { period: '2016-06-19', exchange: 'result', instances: 1 },
    ]);
  });

  it('is counted at the authority where it and no post received the case', async () => {
    await say({ ...arrest, from: { country: 'VN', post: 'authority' } }, '2016-06-19T10:02:30.000Z');
    await night('kh', nightOf(19));
    await night('vn', nightOf(19));
    const row = { period: '2016-06', pair: 'KH-BAVET/VN', instances: 1 };
    for (const level of ['kh', 'vn', 'region'] as const) expect(await read(level, 'pair')).toEqual([row]);
  });

  it('is taken from no country but the one that reported', async () => {
    await say(arrest, '2016-06-19T10:02:30.000Z');
    await night('kh', nightOf(19));
    const [cell] = sent.flatMap(({ cooperation = [] }) => cooperation);
    const forged = { ...sent[0], country: 'vn', cooperation: [cell] };
    const region = {
      dailyStatistics: dailyStatisticsRepository(engine.client, table('region', 'statistics')),
      releases: peopleReleaseRepository(engine.client, table('region', 'statistics')),
      clock: Date.now,
    };
    const told = { topicArn: `${topicPrefix}vn`, text: JSON.stringify(forged) };
    await expect(regionalStatistics(told, { countries: ['kh', 'vn'], topicPrefix }, region)).rejects.toThrow(
      'other-topic',
    );
  });
});

describe('an event that both sides report', () => {
  const khReport = drugReport({ id: caseId.slice(3), blo: 'KH-BAVET', occurredAt: '2016-06-19T16:25:00+07:00' });
  const vnReport = drugReport({ id: vnIncident, blo: 'VN-MOC-BAI', occurredAt: '2016-06-19T16:30:00+07:00' });
  const link = (decision: string) => ({ kind: 'link', link: vnCase, as: 'same-event', decision });
  const incidents = async (level: Code | 'region', by: string) =>
    (await read(level, by)).map(({ area, incidents: count }) => [area, count]);

  beforeEach(() => {
    reports.kh.push(khReport);
    reports.vn.push(vnReport);
  });

  const nights = async (day: number) => {
    await night('kh', nightOf(day));
    await night('vn', nightOf(day));
  };

  it('counts once in the region when officers confirm it, and each country keeps its own figures', async () => {
    await nights(19);
    expect(await incidents('region', 'total')).toEqual([[undefined, 2]]);
    await say(message(link('confirmed'), 5), '2016-06-20T04:00:00.000Z');
    await nights(20);
    expect(await incidents('region', 'total')).toEqual([[undefined, 1]]);
    expect(await incidents('region', 'area')).toEqual([
      ['kh', 1],
      ['vn', 1],
    ]);
    expect(await incidents('vn', 'total')).toEqual([[undefined, 1]]);
    const seized = async (level: Code | 'region') => (await read(level, 'substance')).map(({ seizures }) => seizures);
    expect(await seized('region')).toEqual(await seized('kh'));
  });

  it('counts once when both confirm, and twice again when one side rejects it later', async () => {
    await nights(19);
    await say(message(link('confirmed'), 5), '2016-06-20T04:00:00.000Z');
    await say(fromBavet(link('confirmed'), 6), '2016-06-20T04:00:00.000Z');
    await nights(20);
    expect(await incidents('region', 'total')).toEqual([[undefined, 1]]);
    await say(fromBavet(link('rejected'), 7), '2016-06-21T04:00:00.000Z');
    await nights(21);
    expect(await incidents('region', 'total')).toEqual([[undefined, 2]]);
  });
});
