import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { handler as Handler } from '../../../functions/broadcast-alert/handler.ts';
import { alertExamples } from '../../../shared/alerts/alert-examples.ts';
import { broadcasts as contract } from '../../../shared/alerts/contract.ts';
import { routeOf } from '../../../shared/foundation/endpoint.ts';
import { askHandler } from '../../fixtures/ask-handler.ts';
import { countingVariables, makeCounts } from '../../fixtures/aws/counting.ts';
import { type DynamoEngine, startDynamo } from '../../fixtures/aws/dynamo-engine.ts';

const authority = { role: 'authority' };
const examples = alertExamples(Date.now());
const broadcast = examples.broadcastAlert.example;
const update = examples.updateBroadcast.example;
const cancellation = examples.cancelBroadcast.example;
let engine: DynamoEngine;
let handler: typeof Handler;

beforeAll(async () => {
  engine = await startDynamo();
  await engine.createTable('alerts', 'alerts');
  await engine.createTable('incidents', 'incidents');
  await makeCounts(engine);
  const environment = {
    AWS_REGION: 'ap-southeast-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_ENDPOINT_URL_DYNAMODB: engine.endpoint,
    BLOS: 'KH-BAVET,KH-POIPET',
    ALERTS_TABLE: 'alerts',
    INCIDENTS_TABLE: 'incidents',
    ALERT_RETENTION_DAYS: '90',
    ...countingVariables,
  };
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  ({ handler } = await import('../../../functions/broadcast-alert/handler.ts'));
});
afterAll(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await engine.stop();
});

const send = (body: unknown, who = authority) =>
  askHandler(handler, routeOf(contract.broadcastAlert), { ...who, body });
const follow = (how: 'updateBroadcast' | 'cancelBroadcast', id: string, body: unknown, who = authority) =>
  askHandler(handler, routeOf(contract[how]), { ...who, path: { id }, body });

describe('a broadcast over HTTP', () => {
  it('the examples of a broadcast, its update and its cancellation are answered as the contract says, once and again', async () => {
    expect((await send(broadcast)).status).toBe(201);
    expect(await send(broadcast)).toMatchObject({ status: 200, body: { id: broadcast.id, msgType: 'Alert' } });
    const updated = await follow('updateBroadcast', broadcast.id, update);
    expect(updated).toMatchObject({ status: 201, body: { msgType: 'Update', references: [broadcast.id] } });
    expect((await follow('updateBroadcast', broadcast.id, update)).status).toBe(200);
    const cancelled = await follow('cancelBroadcast', update.id, cancellation);
    expect(cancelled).toMatchObject({ status: 201, body: { msgType: 'Cancel' } });
    expect((await follow('cancelBroadcast', update.id, cancellation)).status).toBe(200);
  });

  it('a text with a phone number is answered with a warning', async () => {
    const id = '0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4b09';
    const answer = await send({ ...broadcast, id, texts: { en: 'Call +855 12 345 678' } });
    expect(answer).toMatchObject({ status: 201, body: { warnings: [{ pointer: '/texts/en', code: 'phone-number' }] } });
  });

  it.each([
    [
      'an update of a broadcast that is no longer the newest',
      () => follow('updateBroadcast', broadcast.id, { ...update, id: cancellation.id.replace(/.$/, '7') }),
      410,
    ],
    ['other words under an id that is there', () => send({ ...broadcast, texts: { en: 'Something else' } }), 409],
    [
      'a cancellation of a broadcast that is not there',
      () => follow('cancelBroadcast', cancellation.id.replace(/.$/, '8'), cancellation),
      404,
    ],
    ['a cancellation under an id of another form', () => follow('cancelBroadcast', 'one', cancellation), 404],
    [
      'a broadcast to a BLO of another country',
      () => send({ ...broadcast, id: cancellation.id.replace(/.$/, '5'), blos: ['VN-MOC-BAI'] }),
      422,
    ],
    ['a broadcast that is no JSON', () => send('{"id":'), 400],
  ])('%s is refused', async (_, ask, status) => {
    expect((await ask()).status).toBe(status);
  });

  it.each(['officer', 'analyst', 'administrator'])('an %s may send, update and cancel nothing', async (role) => {
    const who = { role, blo: 'KH-BAVET' };
    const fresh = { ...broadcast, id: '0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4b06' };
    const answers = [
      await send(fresh, who),
      await follow('updateBroadcast', broadcast.id, update, who),
      await follow('cancelBroadcast', broadcast.id, cancellation, who),
    ];
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
    expect((await follow('cancelBroadcast', fresh.id, cancellation)).status).toBe(404);
  });
});
