import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { inboxCursor } from '../../shared/alerts/inbox/alert-search.ts';
import { countryEndpoints } from '../../shared/api/country-contracts.ts';
import { caseCursor } from '../../shared/cases/case-query.ts';
import { type Endpoint, mediaTypesOf, routeOf } from '../../shared/foundation/endpoint.ts';
import { changeCursor, incidentCursor } from '../../shared/incidents/search/incident-list-query.ts';
import { divisions } from '../../shared/statistics/statistics-query.ts';
import { trendCursor } from '../../shared/trends/trend-query.ts';
import { askHandler, type HandlerRequest } from '../fixtures/ask-handler.ts';
import { makeCounts } from '../fixtures/aws/counting.ts';
import { type DynamoEngine, startDynamo } from '../fixtures/aws/dynamo-engine.ts';
import { environment } from '../fixtures/aws/spoiled-records.ts';
import { writtenRecords } from '../golden/written-records.ts';

let engine: DynamoEngine;

beforeAll(async () => {
  engine = await startDynamo();
  await writtenRecords(engine);
  await makeCounts(engine);
  for (const [name, value] of Object.entries(environment(engine.endpoint))) vi.stubEnv(name, value);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await engine.stop();
});

/** The functions that answer a list, or one thing by a query. */
const folders: Readonly<Record<string, string>> = {
  listIncidents: 'list-incidents',
  readRevisions: 'read-revisions',
  showPhoto: 'read-evidence',
  readCustody: 'read-evidence',
  readNameDeeds: 'manage-nominal',
  listAlerts: 'read-alerts',
  followAlerts: 'read-alerts',
  readStatistics: 'read-statistics',
  listTrends: 'read-trends',
  readReport: 'read-statistics',
  listCases: 'manage-cases',
  readReference: 'read-reference',
};

const id = '0192a3b4-c5d6-4e7f-8a9b-000000000001';
const endpointsWithQuery = countryEndpoints.filter(({ method, query }) => method === 'GET' && query);

const moments = [
  '9999-12-31T23:59:59-12:00',
  '9999-12-31T23:59:59-14:00',
  '9999-12-31T23:59:59.999Z',
  '0000-01-01T00:00:00+14:00',
  '0000-01-01T00:00:00Z',
  '0001-01-01T00:00:00Z',
  '1998-12-31T23:59:59Z',
  '10000-01-01T00:00:00Z',
  '+010000-01-01T00:00:00Z',
  '-000001-01-01T00:00:00Z',
  '2026-02-30T00:00:00Z',
  '2026-12-31T23:59:60Z',
  '2026-12-31T24:00:00Z',
  '2026-11-22T02:00:00.123456789123456789Z',
];
const days = ['0000-01-01', '0001-01-01', '1999-01-01', '9999-12-31', '9999-12-01', '10000-01-01', '2026-02-30'];
const texts = [
  '',
  ' ',
  '~',
  '\u0000',
  '\ud800',
  '__proto__',
  'constructor',
  '\ud83d\ude00'.repeat(99),
  '0'.repeat(9_999),
];
const numbers = ['0', '-1', '1e9', '9999', '00', '1.5', 'NaN', '9'.repeat(400), '1,1'];

const written = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const old = '1999-01-01T00:00:00.000Z';
const late = '9999-12-31T23:59:59.999Z';
const cursors = [
  ...[old, late, '0000-01-01T00:00Z', `2026-01-01T00:00:00.${'1'.repeat(60)}Z`].flatMap((at) => [
    incidentCursor.write({ occurredAt: at, id }),
    changeCursor.write({ changedAt: at, id }),
    inboxCursor.write({ sentAt: at, id }),
  ]),
  ...['0000-01-01', '9999-12-31', '2026-02-30'].map((opened) => trendCursor.write({ opened, id })),
  ...[old, late].map((changedAt) => caseCursor.write({ changedAt, id: `KH-${id}` })),
  inboxCursor.write({ sentAt: late, id: '#~' }),
  written({ sentAt: late, id: '\ud800#~' }),
  written({ occurredAt: '+010000-01-01T00:00:00.000Z', id }),
  written({ changedAt: '-000001-01-01T00:00:00.000Z', id }),
  written({ sentAt: '', id: '' }),
  ...[null, 1, [], 'x', { __proto__: null }, { at: old, id, n: 0 }].map(written),
  '%%%',
  '1',
  '2',
  '9999999',
];

const named = (name: string, values: readonly string[]) => values.map((value) => ({ [name]: value }));

/** Values that somebody may send, by the name of the parameter. */
const hostile: readonly Record<string, string>[] = [
  ...['from', 'to', 'receivedFrom', 'changedFrom', 'asOf'].flatMap((name) => named(name, [...moments, ...days])),
  ...['limit', 'cursor'].flatMap((name) => named(name, [...numbers, ...texts])),
  ...[
    'blo',
    'crime',
    'item',
    'bbox',
    'state',
    'severity',
    'reference',
    'by',
    'list',
    'language',
    'size',
    'place',
    'kind',
  ].flatMap((name) => named(name, texts)),
  ...named('bbox', ['180,90,180,90', '-180,-90,180,90', '0,0,0,0', '1,1,0,0', '1e3,0,0,0']),
  ...named('cursor', cursors),
  ...cursors.flatMap((cursor) => [
    { from: '2026-11-01T00:00:00Z', cursor },
    { to: '2000-01-01T00:00:00Z', cursor },
    { changedFrom: '2026-11-22T01:00:00Z', cursor },
    { receivedFrom: late, cursor },
  ]),
  { from: late, to: old },
  { from: '0000-01-01T00:00:00+14:00', to: '9999-12-31T23:59:59-12:00' },
  { from: '9999-12-31', to: '9999-12-31' },
  ...divisions.flatMap((by) =>
    ['day', 'week', 'month', 'year'].map((period) => ({
      by,
      period,
      sources: 'true',
      from: '2026-11-01',
      to: '2026-12-31',
    })),
  ),
  ...['day', 'week', 'year'].map((period) => ({ period, sources: 'true', from: '9998-12-31', to: '9999-12-31' })),
  ...['0000-01-01', '1999-01-01'].map((from) => ({ from, to: from, period: 'week', sources: 'true' })),
];

const handlerOf = async ({ operation }: Endpoint) => {
  const { handler } = await import(`../../functions/${folders[operation]}/handler.ts`);
  return handler;
};

/** What belongs to an endpoint, so that more than "unknown parameter" is asked. */
const isFor = ({ query }: Endpoint, asked: Record<string, string>): boolean =>
  Object.keys(asked).every((name) => name in (query?.parameters ?? {}));

describe('a hostile query', () => {
  it('is tried on every endpoint that has one', () => {
    expect(endpointsWithQuery.map(({ operation }) => operation).filter((name) => !(name in folders))).toEqual([]);
  });

  it.each(
    endpointsWithQuery.flatMap((endpoint) =>
      mediaTypesOf(endpoint).map((type) => [endpoint.operation, type, endpoint] as const),
    ),
  )(
    'gets an answer and never a 500: %s as %s',
    async (_, accept, endpoint) => {
      const handler = await handlerOf(endpoint);
      const path = Object.fromEntries(Object.keys(endpoint.pathParameters ?? {}).map((name) => [name, id]));
      const failed: unknown[] = [];
      for (const query of hostile.filter((asked) => isFor(endpoint, asked))) {
        const request: HandlerRequest = { role: 'authority', path, query, headers: { accept } };
        const { status } = await askHandler(handler, routeOf(endpoint), request);
        if (status >= 500) failed.push({ query, status });
      }
      expect(failed).toEqual([]);
    },
    60_000,
  );
});
