import { randomUUID } from 'node:crypto';
import type { APIGatewayProxyEventV2WithJWTAuthorizer, Context } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { reportExamples } from '../../shared/api/examples/report-examples.ts';
import { type Role, roles } from '../../shared/foundation/caller.ts';
import { type Endpoint, routeOf } from '../../shared/foundation/endpoint.ts';
import { endpoints } from '../../shared/incidents/contract.ts';
import { countingVariables, makeCounts } from '../fixtures/aws/counting.ts';
import { type DynamoEngine, startDynamo } from '../fixtures/aws/dynamo-engine.ts';
import { bavet, drugReport } from '../fixtures/incidents/reports.ts';

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

const handlers = {
  submitIncident: () => import('../../functions/submit-incident/handler.ts'),
  listIncidents: () => import('../../functions/list-incidents/handler.ts'),
  readIncident: () => import('../../functions/read-incidents/handler.ts'),
  readReceipt: () => import('../../functions/read-incidents/handler.ts'),
  amendIncident: () => import('../../functions/amend-incident/handler.ts'),
  readRevisions: () => import('../../functions/read-revisions/handler.ts'),
  readNames: () => import('../../functions/manage-nominal/handler.ts'),
  replaceNames: () => import('../../functions/manage-nominal/handler.ts'),
  eraseNames: () => import('../../functions/manage-nominal/handler.ts'),
} as const;

type Operation = keyof typeof handlers;

const declaredAs = (operation: Operation): Endpoint => {
  const declared = endpoints.find((each) => each.operation === operation);
  if (!declared) throw new Error(`No contract declares ${operation}`);
  return declared;
};

type Question = {
  roles?: readonly Role[];
  blo?: string;
  id?: string;
  body?: unknown;
  query?: Record<string, string>;
  headers?: Record<string, string>;
};

const eventOf = (declared: Endpoint, { roles: groups = ['officer'], blo = 'KH-BAVET', ...asked }: Question) => ({
  routeKey: routeOf(declared),
  headers: { 'content-type': 'application/json', ...asked.headers },
  pathParameters: { id: asked.id },
  queryStringParameters: asked.query,
  body: asked.body === undefined ? undefined : JSON.stringify(asked.body),
  requestContext: {
    requestId: 'req-1',
    authorizer: {
      jwt: {
        claims: { sub: 'person-1', token_use: 'id', 'cognito:groups': `[${groups.join(' ')}]`, 'custom:blo': blo },
        scopes: [],
      },
    },
  },
});

/** Asks an endpoint through its handler. An answer that its contract does not name is an error already in there. */
const ask = async (operation: Operation, question: Question = {}) => {
  const { handler } = await handlers[operation]();
  const event = eventOf(declaredAs(operation), question) as unknown as APIGatewayProxyEventV2WithJWTAuthorizer;
  const { statusCode, headers = {}, body } = await handler(event, {} as Context);
  const isJson = String(headers['content-type']).includes('json');
  return { statusCode, headers, body: isJson && body ? JSON.parse(body) : body };
};

/** The status, and the body read by the contract once more. */
const answered = async (operation: Operation, question: Question = {}) => {
  const answer = await ask(operation, question);
  const declared = declaredAs(operation);
  const type = String(answer.headers['content-type']).split(';')[0] ?? '';
  const schema = declared.answers[answer.statusCode ?? 0]?.content?.[type];
  if (schema instanceof z.ZodType) expect(schema.parse(answer.body)).toEqual(answer.body);
  return answer;
};

const nominal = [{ group: 0, name: 'Example Person' }];

/** A report that is there, with a name beside it. */
const submitted = async () => {
  const report = drugReport();
  expect(await ask('submitIncident', { body: { ...report, nominal } })).toMatchObject({ statusCode: 201 });
  return report;
};

const amendment = (change: Record<string, unknown>) => ({ id: randomUUID(), reason: 'Weighed again', ...change });

/** Who may ask, written a second time on purpose. */
const may: Readonly<Record<Operation, readonly Role[]>> = {
  submitIncident: ['officer'],
  listIncidents: ['officer', 'analyst', 'authority'],
  readIncident: ['officer', 'analyst', 'authority'],
  readReceipt: ['officer'],
  amendIncident: ['officer', 'authority'],
  readRevisions: ['officer', 'analyst', 'authority'],
  readNames: ['officer', 'authority'],
  replaceNames: ['officer', 'authority'],
  eraseNames: ['officer', 'authority'],
};
const operations = Object.keys(may) as Operation[];
const aboutNames: readonly Operation[] = ['readNames', 'replaceNames', 'eraseNames'];

/** A question that succeeds for those who may ask it. */
const questionOf = async (operation: Operation): Promise<Question> => {
  if (operation === 'submitIncident') return { body: drugReport() };
  if (operation === 'listIncidents') return { query: { limit: '1' } };
  const { id } = await submitted();
  const amend = { body: amendment({ withdraw: true }), headers: { 'if-match': '"1"' } };
  const rename = { body: { nominal }, headers: { 'if-match': '"1"' } };
  return { id, ...(operation === 'amendIncident' ? amend : {}), ...(operation === 'replaceNames' ? rename : {}) };
};

const everybody: readonly (readonly [string, readonly Role[]])[] = [
  ...roles.map((role) => [role, [role]] as const),
  ['nobody', []],
];
const cases = operations.flatMap((operation) =>
  everybody.map(([name, held]) => ({
    operation,
    name,
    held,
    allowed: held.some((role) => may[operation].includes(role)),
  })),
);

describe('the edge of the endpoints about incidents', () => {
  it.each(cases)('for $operation lets a caller with the role $name through: $allowed', async (each) => {
    const { operation, held, allowed } = each;
    const { statusCode } = await answered(operation, { ...(await questionOf(operation)), roles: held });
    // That there are names is itself not theirs: others find nothing.
    const refusal = aboutNames.includes(operation) ? 404 : 403;
    if (allowed) expect([200, 201, 204]).toContain(statusCode);
    else expect(statusCode).toBe(refusal);
  });

  it('refuses a role before it looks at the body', async () => {
    const question = { roles: ['analyst'] as const, body: { nothing: true } };
    expect((await ask('submitIncident', question)).statusCode).toBe(403);
    expect((await ask('amendIncident', { ...question, id: randomUUID() })).statusCode).toBe(403);
  });

  it('tells a role that may not ask nothing about which incidents there are', async () => {
    const { id } = await submitted();
    for (const { operation, held } of cases.filter(({ allowed }) => !allowed)) {
      const body = operation === 'amendIncident' ? amendment({ withdraw: true }) : { nominal };
      const [there, nowhere] = await Promise.all(
        [id, randomUUID()].map((each) => ask(operation, { id: each, roles: held, body })),
      );
      expect([operation, there?.statusCode, there?.body]).toEqual([operation, nowhere?.statusCode, nowhere?.body]);
    }
  });

  it('writes down that somebody else asked for names', async () => {
    const { id } = await submitted();
    for (const operation of aboutNames) await ask(operation, { id, roles: ['analyst'], body: { nominal } });
    const { body } = await answered('readNames', { id, roles: ['authority'] });
    expect(body.deeds.map(({ deed }: { deed: string }) => deed)).toEqual(['recorded', 'refused', 'read']);
  });
});

describe('the answers about incidents', () => {
  const examples = Object.entries(reportExamples(bavet));

  it.each(examples)(
    'give a report of %s back as the contract says, to everybody who reads incidents',
    async (_, report) => {
      const body = { ...Object(report), id: randomUUID(), occurredAt: '2026-11-21T16:30:00+07:00' };
      const kept = await answered('submitIncident', { body });
      expect(kept).toMatchObject({ statusCode: 201, headers: { etag: '"1"' }, body: { id: body.id, revision: 1 } });
      expect(await answered('submitIncident', { body })).toMatchObject({ statusCode: 200, headers: { etag: '"1"' } });
      for (const role of may.readIncident) {
        const asked = { id: body.id, roles: [role] };
        expect(await answered('readIncident', asked)).toMatchObject({ statusCode: 200, headers: { etag: '"1"' } });
      }
      expect(await answered('readReceipt', { id: body.id })).toMatchObject({
        statusCode: 200,
        headers: { etag: '"1"' },
      });
    },
  );

  it.each(['application/json', 'application/geo+json', 'text/csv'])(
    'list incidents as %s, with a link to more',
    async (accept) => {
      await submitted();
      await submitted();
      for (const role of may.listIncidents) {
        const answer = await answered('listIncidents', { roles: [role], query: { limit: '1' }, headers: { accept } });
        expect(answer.statusCode).toBe(200);
        expect(answer.headers['content-type']).toBe(`${accept}; charset=utf-8`);
        expect(answer.headers['link']).toMatch(/^<\?limit=1&cursor=[\w-]+>; rel="next"$/);
      }
    },
  );

  it('tell what was different in each revision, also where a whole part came or went', async () => {
    const { id } = await submitted();
    const changes = [
      { narrative: null, completion: null },
      { also: [{ crime: 'corruption', conduct: 'bribery' }] },
      { also: null },
    ];
    for (const [index, change] of changes.entries()) {
      const headers = { 'if-match': `"${index + 1}"` };
      const amended = await answered('amendIncident', { id, headers, body: amendment({ changes: change }) });
      expect(amended).toMatchObject({ statusCode: 200, headers: { etag: `"${index + 2}"` } });
    }
    for (const role of may.readRevisions) {
      const { statusCode, body } = await answered('readRevisions', { id, roles: [role] });
      expect([statusCode, body.revisions.length]).toEqual([200, 4]);
    }
  });

  it('give names to the authority with the deeds done to them, and to the BLO without', async () => {
    const { id } = await submitted();
    expect(await answered('readNames', { id })).toMatchObject({ statusCode: 200, headers: { etag: '"1"' } });
    const renamed = { nominal: [{ group: 0, name: 'Another Person' }] };
    const replaced = await answered('replaceNames', { id, body: renamed, headers: { 'if-match': '"1"' } });
    expect(replaced).toMatchObject({ statusCode: 200, headers: { etag: '"2"' }, body: { persons: renamed.nominal } });
    const { body } = await answered('readNames', { id, roles: ['authority'] });
    expect(Object.keys(body)).toEqual(['persons', 'deeds']);
    expect(await answered('eraseNames', { id })).toMatchObject({ statusCode: 204, body: undefined });
  });

  it.each<[string, Operation, Question, number]>([
    ['an unknown incident', 'readIncident', { id: randomUUID() }, 404],
    ['an unknown receipt', 'readReceipt', { id: randomUUID() }, 404],
    ['unknown revisions', 'readRevisions', { id: randomUUID() }, 404],
    ['unknown names', 'readNames', { id: randomUUID() }, 404],
    ['an id of another form', 'readIncident', { id: 'nothing' }, 404],
    ['a BLO of another country', 'listIncidents', { query: { blo: 'VN-MOC-BAI' } }, 404],
    ['a parameter that nobody knows', 'listIncidents', { query: { colour: 'red' } }, 422],
    ['a media type that there is not', 'listIncidents', { headers: { accept: 'text/html' } }, 406],
    ['a report without anything', 'submitIncident', { body: {} }, 422],
    ['a report of another BLO', 'submitIncident', { body: drugReport(), blo: 'KH-POIPET' }, 403],
    [
      'a body that is no JSON by its type',
      'submitIncident',
      { body: {}, headers: { 'content-type': 'text/plain' } },
      415,
    ],
    ['an amendment without a reason', 'amendIncident', { id: randomUUID(), body: { id: randomUUID() } }, 422],
  ])('refuse %s', async (_, operation, question, status) => {
    const { statusCode, headers } = await ask(operation, question);
    expect([statusCode, headers['content-type']]).toEqual([status, 'application/problem+json']);
  });

  it('refuse an amendment without If-Match, one that is late, and one of another BLO', async () => {
    const { id } = await submitted();
    const body = amendment({ withdraw: true });
    expect((await ask('amendIncident', { id, body })).statusCode).toBe(428);
    expect((await ask('amendIncident', { id, body, headers: { 'if-match': '"7"' } })).statusCode).toBe(412);
    const elsewhere = { id, body, headers: { 'if-match': '"1"' }, blo: 'KH-POIPET' };
    expect((await ask('amendIncident', elsewhere)).statusCode).toBe(403);
  });

  it('refuse another report under an id that is taken', async () => {
    const report = await submitted();
    expect((await ask('submitIncident', { body: { ...report, narrative: 'Other.' } })).statusCode).toBe(409);
  });
});
