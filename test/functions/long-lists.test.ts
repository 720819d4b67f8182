import { randomBytes, randomUUID } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { mapIncidents, type Ports, tabulateIncidents } from '../../functions/list-incidents/list-incidents.ts';
import { listAlerts } from '../../functions/read-alerts/read-alerts.ts';
import { readRevisions } from '../../functions/read-revisions/read-revisions.ts';
import { AlertSearch } from '../../shared/alerts/inbox/alert-search.ts';
import type { InboxQuery } from '../../shared/alerts/inbox/inbox-search.ts';
import { csvText } from '../../shared/foundation/csv-text.ts';
import { failOnUnreadable } from '../../shared/foundation/records/on-unreadable.ts';
import { RevisionQuery } from '../../shared/incidents/amendments/revision-page.ts';
import { incidentRepository } from '../../shared/incidents/aws/incident-repository.dynamodb.ts';
import { IncidentListQuery } from '../../shared/incidents/search/incident-list-query.ts';
import { alertFacts } from '../fixtures/alerts/alert-reports.ts';
import { addresseesOf, alertNumber } from '../fixtures/alerts/alerts.ts';
import { largestReport } from '../fixtures/alerts/largest-report.ts';
import { type DynamoEngine, startDynamo } from '../fixtures/aws/dynamo-engine.ts';
import { environment } from '../fixtures/aws/spoiled-records.ts';
import { authority, drugReport, incidentOf, officer } from '../fixtures/incidents/reports.ts';

/** Bytes that Lambda takes of a function's answer, with its headers. Source: AWS, "Lambda quotas". */
const mostBytes = 6 * 1024 * 1024;

let engine: DynamoEngine;

const at = (second: number) =>
  `2026-11-20T10:${String(Math.floor(second / 60)).padStart(2, '0')}:${String(second % 60).padStart(2, '0')}+07:00`;

/** Texts that cannot be packed, and texts of signs that are escaped twice on their way out. */
const texts = [
  (length: number) => randomBytes(length).toString('base64').slice(0, length),
  (length: number) => '"'.repeat(length),
];

const fatReport = (index: number) => {
  const text = (length: number) => texts[index % 2]?.(length) ?? '';
  const found = (goods: object) =>
    Array.from({ length: 50 }, () => ({
      ...goods,
      quantity: { value: 1, unit: 'kilogram' },
      reportedName: text(100),
      packaging: { text: text(200) },
      marks: text(200),
      stamps: text(200),
    }));
  return drugReport({
    blo: index % 3 === 0 ? 'KH-POIPET' : 'KH-BAVET',
    occurredAt: at(index * 10),
    place: { latitude: 11.06, longitude: 106.13, accuracyMetres: 8, description: text(500) },
    seizures: found({ substance: 'methamphetamine' }),
    also: ['precursors', 'excise'].map((crime) => ({
      crime,
      seizures: found(crime === 'excise' ? { goods: 'cigarettes' } : { chemical: 'ephedrine' }),
    })),
  });
};

const reports = Array.from({ length: 30 }, (_, index) => fatReport(index));

beforeAll(async () => {
  engine = await startDynamo();
  await engine.createTable('incidents', 'incidents');
  for (const [name, value] of Object.entries(environment(engine.endpoint))) vi.stubEnv(name, value);
  const incidents = incidentRepository(engine.client, { incidents: 'incidents', names: 'names', deeds: 'deeds' });
  for (const report of reports) await incidents.insertOnce(incidentOf(report));
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await engine.stop();
});

const answered = async (query: Record<string, string>, accept: string, encoding: string) => {
  const { handler } = await import('../../functions/list-incidents/handler.ts');
  const claims = { sub: 'person-3', token_use: 'id', 'cognito:groups': '[authority]' };
  const event = {
    routeKey: 'GET /v1/incidents',
    headers: { accept, 'accept-encoding': encoding },
    queryStringParameters: query,
    requestContext: { requestId: 'request', authorizer: { jwt: { claims } } },
  };
  const answer = await Reflect.apply(handler, undefined, [event, {}]);
  expect(answer.statusCode).toBe(200);
  expect(Buffer.byteLength(JSON.stringify(answer))).toBeLessThan(mostBytes);
  const body = answer.isBase64Encoded ? gunzipSync(Buffer.from(answer.body, 'base64')).toString() : answer.body;
  const link: string | undefined = answer.headers.link;
  return { body, cursor: link && (new URLSearchParams(/<\?([^>]+)>/.exec(link)?.[1]).get('cursor') ?? undefined) };
};

/** Ids of the incidents of all pages, in order. */
const walked = async (query: Record<string, string>, accept: string, encoding: string): Promise<string[]> => {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await answered({ limit: '200', ...query, ...(cursor ? { cursor } : {}) }, accept, encoding);
    const met: string[] = page.body.match(/[0-9a-f]{8}-[0-9a-f-]{27}/g) ?? [];
    ids.push(...new Set(met.filter((id) => reports.some((report) => report.id === id))));
    cursor = page.cursor;
  } while (cursor);
  return ids;
};

const newestFirst = reports.map(({ id }) => id).reverse();

describe('a list of reports that are each as long as a report may be', () => {
  it.each(['gzip', 'identity'])(
    'has each once, in answers that Lambda takes, from the table: %s',
    async (encoding) => {
      expect(await walked({}, 'application/json', encoding)).toEqual(newestFirst);
    },
    60_000,
  );

  it('has each once in the order of changes', async () => {
    const ids = await walked({ changedFrom: '2026-11-01T00:00:00Z' }, 'application/json', 'identity');
    expect(ids.toSorted()).toEqual(newestFirst.toSorted());
  }, 60_000);

  const incidents = reports.map((report) => incidentOf(report)).reverse();
  const ports: Ports = {
    search: {
      newestFirst: async ({ before, limit }) => {
        const from = incidents.findIndex(({ report }) => report.id === before?.id) + 1;
        return { incidents: incidents.slice(from, from + limit) };
      },
    },
    changes: { oldestFirst: async () => ({ found: [] }) },
    blos: ['KH-BAVET', 'KH-POIPET'],
    timeZone: 'Asia/Phnom_Penh',
  };
  const reader = { caller: authority, language: 'km' as const };
  const forms = {
    'on a map': async (query: IncidentListQuery) => {
      const { cursor, ...map } = await mapIncidents(query, authority, ports);
      return { cursor, body: JSON.stringify(map), ids: map.features.map(({ id }) => id) };
    },
    'as a table': async (query: IncidentListQuery) => {
      const { table, cursor } = await tabulateIncidents(query, reader, ports);
      const ids = table.rows.map(([id]) => String(id)).filter((id) => newestFirst.includes(id));
      return { cursor, body: csvText(table), ids: [...new Set(ids)] };
    },
  };

  it.each(Object.entries(forms))('has each once, in answers that Lambda takes, %s', async (_, formOf) => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const query = { limit: '200', words: 'true', ...(cursor ? { cursor } : {}) };
      const page = await formOf(IncidentListQuery.parse(query));
      expect(Buffer.byteLength(JSON.stringify(page.body))).toBeLessThan(mostBytes);
      seen.push(...page.ids);
      cursor = page.cursor;
    } while (cursor);
    expect(seen).toEqual(newestFirst);
  });
});

describe('the revisions of a report as long as a report may be', () => {
  it('are read to the end, in answers that Lambda takes', async () => {
    const id = randomUUID();
    const bothWays = [fatReport(0), fatReport(1)].map((report) => ({ ...report, id }));
    const revision = (number: number) => ({ ...incidentOf(bothWays[number % 2]), revision: number });
    const replaced = Array.from({ length: 14 }, (_, index) => ({
      record: revision(14 - index),
      note: { id: randomUUID(), reason: 'Seen again', by: 'person-1', at: '2026-11-22T02:00:00.000Z' },
    }));
    const ports = {
      incidents: { find: async () => ({ incident: revision(15), arrivals: [] }) },
      revisions: {
        find: async () => undefined,
        newestFirst: async (_: string, upTo: number, limit: number) =>
          replaced.filter(({ record }) => record.revision <= upTo).slice(0, limit),
      },
    };
    const seen: number[] = [];
    let cursor: string | undefined;
    do {
      const page = await readRevisions(id, RevisionQuery.parse(cursor ? { cursor } : {}), officer(), ports);
      expect(Buffer.byteLength(JSON.stringify(JSON.stringify(page)))).toBeLessThan(mostBytes);
      seen.push(...page.revisions.map((shown) => shown.revision));
      cursor = page.cursor;
    } while (cursor);
    expect(seen).toEqual(Array.from({ length: 15 }, (_, index) => 15 - index));
  }, 60_000);
});

describe('an inbox of alerts of the largest reports', () => {
  it('is read to the end, in answers that Lambda takes', async () => {
    const facts = alertFacts(largestReport());
    const entries = Array.from({ length: 120 }, (_, index) => alertNumber(index, { facts }))
      .reverse()
      .map((alert) => ({ alert, addressee: addresseesOf(alert, 'KH-BAVET')[0]! }));
    const ports = {
      inbox: {
        newestFirst: async ({ before, limit }: InboxQuery) => {
          const from = before ? entries.findIndex(({ alert }) => alert.id === before.id) + 1 : 0;
          return entries.slice(from, from + limit);
        },
        unread: async () => 0,
      },
      files: { find: async () => undefined },
      readableFiles: { find: async () => undefined },
      onUnreadable: failOnUnreadable,
      directory: { all: async () => [] },
      staleDays: 180,
      country: 'kh',
      timeZone: 'Asia/Phnom_Penh',
      languages: ['km', 'en'] as const,
      blos: ['KH-BAVET'],
      clock: () => Date.parse('2016-06-19T10:00:00Z'),
    };
    const ids: string[] = [];
    let cursor: string | undefined;
    do {
      const search = AlertSearch.parse({ limit: '100', ...(cursor ? { cursor } : {}) });
      const page = await listAlerts(search, { caller: authority, language: 'km' }, ports);
      expect(Buffer.byteLength(JSON.stringify(JSON.stringify(page)))).toBeLessThan(mostBytes);
      ids.push(...page.alerts.map(({ id }) => id));
      cursor = page.cursor;
    } while (cursor);
    expect(ids).toEqual(entries.map(({ alert }) => alert.id));
  }, 60_000);
});
