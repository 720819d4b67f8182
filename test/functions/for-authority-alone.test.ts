import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { askHandler, type HandlerRequest } from '../fixtures/ask-handler.ts';
import { countingVariables, makeCounts } from '../fixtures/aws/counting.ts';
import { type DynamoEngine, startDynamo } from '../fixtures/aws/dynamo-engine.ts';
import { drugReport } from '../fixtures/incidents/reports.ts';

let engine: DynamoEngine;

beforeAll(async () => {
  engine = await startDynamo();
  await engine.createTable('incidents', 'incidents');
  await engine.createTable('nominal', 'plain');
  await engine.createTable('nominal-deeds', 'plain');
  await engine.createTable('custody', 'plain');
  await makeCounts(engine);
  for (const [name, value] of Object.entries({
    COUNTRY: 'kh',
    TIME_ZONE: 'Asia/Phnom_Penh',
    BLOS: 'KH-BAVET,KH-POIPET',
    INCIDENTS_TABLE: 'incidents',
    NOMINAL_TABLE: 'nominal',
    NOMINAL_DEEDS_TABLE: 'nominal-deeds',
    CUSTODY_TABLE: 'custody',
    INBOX_BUCKET: 'inbox',
    ...countingVariables,
    AWS_REGION: 'ap-southeast-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_ENDPOINT_URL_DYNAMODB: engine.endpoint,
  }))
    vi.stubEnv(name, value);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await engine.stop();
});

const people = {
  reporter: { person: 'person-1', role: 'officer', blo: 'KH-BAVET' },
  colleague: { person: 'person-9', role: 'officer', blo: 'KH-BAVET' },
  'officer of another post': { person: 'person-8', role: 'officer', blo: 'KH-POIPET' },
  analyst: { person: 'person-2', role: 'analyst' },
  authority: { person: 'person-3', role: 'authority' },
} as const;

type Person = keyof typeof people;

const ask = async (who: Person, route: string, request: HandlerRequest = {}) => {
  const handlers = {
    'POST /v1/incidents': import('../../functions/submit-incident/handler.ts'),
    'GET /v1/incidents': import('../../functions/list-incidents/handler.ts'),
    'GET /v1/incidents/{id}': import('../../functions/read-incidents/handler.ts'),
    'GET /v1/incidents/{id}/receipt': import('../../functions/read-incidents/handler.ts'),
    'GET /v1/incidents/{id}/revisions': import('../../functions/read-revisions/handler.ts'),
    'GET /v1/incidents/{id}/nominal': import('../../functions/manage-nominal/handler.ts'),
    'POST /v1/incidents/{id}/amendments': import('../../functions/amend-incident/handler.ts'),
  };
  const { handler } = await handlers[route as keyof typeof handlers];
  return askHandler(handler, route, { ...people[who], ...request });
};

/** A report with a name beside it. */
const reported = async (handling: string) => {
  const report = drugReport({ handling });
  const nominal = [{ group: 0, name: 'Example Person' }];
  expect(await ask('reporter', 'POST /v1/incidents', { body: { ...report, nominal } })).toMatchObject({ status: 201 });
  return report.id;
};

const amended = (who: Person, id: string, revision: number, change: object) =>
  ask(who, 'POST /v1/incidents/{id}/amendments', {
    path: { id },
    headers: { 'if-match': `"${revision}"` },
    body: { id: randomUUID(), reason: 'Weighed again', ...change },
  });

const alone: readonly Person[] = ['reporter', 'authority'];
const others: readonly Person[] = ['colleague', 'officer of another post', 'analyst'];

const listsOf = async (who: Person) => {
  const asked = [
    { query: {} },
    { query: { changedFrom: '2026-01-01T00:00:00+07:00' } },
    { query: { blo: 'KH-BAVET', crime: 'drugs' } },
    { headers: { accept: 'text/csv' } },
    { headers: { accept: 'application/geo+json' } },
  ];
  const answers = await Promise.all(asked.map((request) => ask(who, 'GET /v1/incidents', request)));
  expect(answers.map(({ status }) => status)).toEqual(asked.map(() => 200));
  return answers.map(({ text }) => text);
};

describe('an incident that is for the authority alone', () => {
  it.each(alone)('is in every list of %s, and can be opened', async (who) => {
    const id = await reported('authority');
    for (const list of await listsOf(who)) expect(list).toContain(id);
    for (const part of ['', '/revisions', '/nominal'])
      expect([part, (await ask(who, `GET /v1/incidents/{id}${part}`, { path: { id } })).status]).toEqual([part, 200]);
  });

  it.each(others)('is in no list of %s, and there is no such incident', async (who) => {
    const id = await reported('authority');
    for (const list of await listsOf(who)) expect(list).not.toContain(id);
    for (const part of ['', '/revisions', ...(who === 'analyst' ? [] : ['/receipt', '/nominal'])]) {
      const { status } = await ask(who, `GET /v1/incidents/{id}${part}`, { path: { id } });
      expect([part, status]).toEqual([part, 404]);
    }
  });

  it('has the same receipt for its reporter', async () => {
    const id = await reported('authority');
    expect((await ask('reporter', 'GET /v1/incidents/{id}/receipt', { path: { id } })).status).toBe(200);
  });

  it('is amended by its reporter and by the authority, and by no colleague', async () => {
    const id = await reported('authority');
    expect((await amended('colleague', id, 1, { withdraw: true })).status).toBe(404);
    expect((await amended('reporter', id, 1, { changes: { narrative: 'Counted again.' } })).status).toBe(200);
    expect((await amended('authority', id, 2, { withdraw: true })).status).toBe(200);
  });

  it('is opened by an amendment, with its history, and closed by one', async () => {
    const id = await reported('own-country');
    const read = async () => (await ask('colleague', 'GET /v1/incidents/{id}', { path: { id } })).status;
    expect(await read()).toBe(200);
    await amended('reporter', id, 1, { changes: { handling: 'authority' } });
    expect(await read()).toBe(404);
    expect((await ask('colleague', 'GET /v1/incidents/{id}/revisions', { path: { id } })).status).toBe(404);
    await amended('reporter', id, 2, { changes: { handling: 'own-country' } });
    expect(await read()).toBe(200);
  });
});
