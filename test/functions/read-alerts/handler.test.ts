import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { handler as Handler } from '../../../functions/read-alerts/handler.ts';
import { alertRepository } from '../../../shared/alerts/aws/alert-repository.dynamodb.ts';
import { broadcastRepository } from '../../../shared/alerts/aws/broadcast-repository.dynamodb.ts';
import { dispatchClaims } from '../../../shared/alerts/aws/dispatch-claims.dynamodb.ts';
import { BroadcastRequest, broadcastOf } from '../../../shared/alerts/broadcasts/broadcast-request.ts';
import { inbox as contract } from '../../../shared/alerts/contract.ts';
import { routeOf } from '../../../shared/foundation/endpoint.ts';
import { alertNumber, planOf } from '../../fixtures/alerts/alerts.ts';
import { askHandler, type HandlerRequest } from '../../fixtures/ask-handler.ts';
import { type DynamoEngine, startDynamo } from '../../fixtures/aws/dynamo-engine.ts';

const alert = alertNumber(1);
const bavet = { role: 'officer', blo: 'KH-BAVET' };
let engine: DynamoEngine;
let handler: typeof Handler;

const writeAlert = async () => {
  const now = Date.parse('2016-06-19T09:31:02Z');
  await alertRepository(engine.client, 'alerts', 36_500).write(planOf(alert, 'KH-BAVET', 'authority'), undefined, now);
  const claims = dispatchClaims(engine.client, 'alerts', { leaseSeconds: 20, retentionDays: 36_500 });
  const dispatch = { alertId: alert.id, stage: 'first' as const, topic: 'KH-BAVET' };
  await claims.claim(dispatch, now);
  const at = new Date(now).toISOString();
  const parts = {
    'km#sms': { state: 'published', messageId: 'm1', at },
    'en#sms': { state: 'held-back', at, why: 'storm' },
    'en#email': { state: 'refused', code: 'Throttled', at },
  } as const;
  await claims.settle(dispatch, 1, parts, 'published');
};

const writeBroadcast = async () => {
  const request = BroadcastRequest.parse({
    id: '0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4b01',
    severity: 'Moderate',
    texts: { en: 'All quiet' },
    expires: '2016-06-19T10:00:00Z',
  });
  const sending = {
    caller: { person: 'authority', roles: ['authority' as const] },
    sentAt: '2016-06-19T09:40:00.000Z',
  };
  await broadcastRepository(engine.client, 'alerts', 36_500).write(broadcastOf(request, ['KH-BAVET'], sending));
};

beforeAll(async () => {
  engine = await startDynamo();
  await engine.createTable('alerts', 'alerts');
  await engine.createTable('cases', 'cases');
  await writeAlert();
  await writeBroadcast();
  const environment = {
    AWS_REGION: 'ap-southeast-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_ENDPOINT_URL_DYNAMODB: engine.endpoint,
    COUNTRY: 'kh',
    TIME_ZONE: 'Asia/Phnom_Penh',
    LANGUAGES: 'km,en',
    BLOS: 'KH-BAVET,KH-POIPET',
    ALERTS_TABLE: 'alerts',
    CASES_TABLE: 'cases',
    POST_STALE_DAYS: '180',
  };
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  ({ handler } = await import('../../../functions/read-alerts/handler.ts'));
});
afterAll(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await engine.stop();
});

const list = (request: HandlerRequest = bavet) => askHandler(handler, routeOf(contract.listAlerts), request);
const feed = (request: HandlerRequest = bavet) => askHandler(handler, routeOf(contract.followAlerts), request);
const one = (request: HandlerRequest = bavet) =>
  askHandler(handler, routeOf(contract.readAlert), { path: { id: alert.id }, ...request });
const cap = { accept: 'application/cap+xml' };

describe('an answer of read-alerts is what its contract says', () => {
  it('a page of an inbox, with a broadcast that has expired, is answered in JSON', async () => {
    const { status, headers, body } = await list();
    expect([status, headers['content-type']]).toEqual([200, 'application/json; charset=utf-8']);
    expect(body.alerts).toMatchObject([{ kind: 'broadcast', expired: true }, { id: alert.id }]);
    expect(body.unread).toBe(1);
  });

  it('a page that is not the last one has a cursor that leads to the next one', async () => {
    const first = await list({ ...bavet, query: { limit: '1' } });
    const second = await list({ ...bavet, query: { limit: '1', cursor: first.body.cursor } });
    expect([second.status, second.body.alerts[0].id, second.body.cursor]).toEqual([200, alert.id, undefined]);
  });

  it('an alert is answered in JSON, with every kind of delivery', async () => {
    const { status, body } = await one();
    expect(status).toBe(200);
    expect(body.deliveries[0].messages).toMatchObject([
      { language: 'en', channel: 'sms', state: 'held-back', why: 'storm' },
      { language: 'en', channel: 'email', state: 'refused', code: 'Throttled' },
      { language: 'km', channel: 'sms', state: 'published', messageId: 'm1' },
    ]);
  });

  it.each([
    ['an alert is CAP where the caller asks for CAP', one, cap, 'application/cap+xml', '<identifier>'],
    ['the feed is Atom', feed, {}, 'application/atom+xml', '<feed'],
  ])('%s, with an entity tag that gives 304', async (_, ask, headers, type, mark) => {
    const first = await ask({ ...bavet, headers });
    expect([first.status, first.headers['content-type']]).toEqual([200, `${type}; charset=utf-8`]);
    expect(first.text).toContain(mark);
    const again = await ask({ ...bavet, headers: { ...headers, 'if-none-match': String(first.headers['etag']) } });
    expect([again.status, again.text, again.headers['etag']]).toEqual([304, '', first.headers['etag']]);
  });
});

describe('a request to read-alerts is refused', () => {
  it.each([
    ['a list as CAP', list, { ...bavet, headers: cap }, 406],
    ['an alert as Atom', one, { ...bavet, headers: { accept: 'application/atom+xml' } }, 406],
    ['a feed as JSON', feed, { ...bavet, headers: { accept: 'application/json' } }, 406],
    ['a list with an unknown parameter', list, { ...bavet, query: { topic: 'KH-POIPET' } }, 422],
    ['a feed from a cursor that is none', feed, { ...bavet, query: { cursor: 'x' } }, 422],
    ['an alert under an id of another form', one, { ...bavet, path: { id: 'ALERT' } }, 404],
    ["an alert of another officer's BLO", one, { role: 'officer', blo: 'KH-POIPET' }, 404],
    ['a list for an officer without a BLO', list, { role: 'officer' }, 403],
    ['a list for an administrator', list, { role: 'administrator' }, 403],
    ['a feed for an administrator', feed, { role: 'administrator' }, 403],
    ['an alert for an administrator', one, { role: 'administrator' }, 403],
  ])('%s', async (_, ask, request, status) => {
    const answer = await ask(request);
    expect([answer.status, answer.headers['content-type']]).toEqual([status, 'application/problem+json']);
  });
});
