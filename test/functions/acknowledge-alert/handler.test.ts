import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { handler as Handler } from '../../../functions/acknowledge-alert/handler.ts';
import { alertBook } from '../../../shared/alerts/aws/alert-repository.dynamodb.ts';
import { alertNumber, planOf } from '../../fixtures/alerts/alerts.ts';
import { type DynamoEngine, startDynamo } from '../../fixtures/aws/dynamo-engine.ts';

const alert = alertNumber(1);
const route = 'POST /v1/alerts/{id}/acknowledgements';
let engine: DynamoEngine;
let handler: typeof Handler;

beforeAll(async () => {
  engine = await startDynamo();
  await engine.createTable('alerts', 'alerts');
  await alertBook(engine.client, 'alerts', 90).write(planOf(alert, 'KH-BAVET', 'authority'), undefined, Date.now());
  const environment = {
    ...{ AWS_REGION: 'ap-southeast-1', AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' },
    ...{ AWS_ENDPOINT_URL_DYNAMODB: engine.endpoint, ALERTS_TABLE: 'alerts' },
  };
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  ({ handler } = await import('../../../functions/acknowledge-alert/handler.ts'));
});
afterAll(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await engine.stop();
});

type Asking = { id?: string; sub?: string; role?: string; blo?: string; body?: string };

const acknowledge = async ({ id = alert.id, sub = 'person-1', role = 'officer', blo, body }: Asking) => {
  const claims = { sub, token_use: 'id', 'cognito:groups': `[${role}]`, ...(blo ? { 'custom:blo': blo } : {}) };
  const event = {
    routeKey: route,
    headers: body === undefined ? {} : { 'content-type': 'application/json' },
    pathParameters: { id },
    requestContext: { requestId: 'request', authorizer: { jwt: { claims } } },
    ...(body === undefined ? {} : { body }),
  };
  const { statusCode, body: text = '' } = await handler(event as never, {} as never);
  return { status: statusCode, body: JSON.parse(text) };
};

describe('acknowledging an alert', () => {
  it('answers the first acknowledgement, again and again, also to a second officer of the post', async () => {
    const both = await Promise.all(['person-1', 'person-2'].map((sub) => acknowledge({ sub, blo: 'KH-BAVET' })));
    const again = await acknowledge({ sub: 'person-3', blo: 'KH-BAVET', body: '{}' });
    for (const { status, body } of [...both, again]) {
      expect(status).toBe(200);
      expect(body).toEqual(both[0]?.body);
    }
    expect(both[0]?.body).toMatchObject({ alertId: alert.id, topic: 'KH-BAVET' });
  });

  it('is done by the authority for itself', async () => {
    expect(await acknowledge({ role: 'authority' })).toMatchObject({ status: 200, body: { topic: 'authority' } });
  });

  it.each([
    ["somebody else's alert", { blo: 'KH-POIPET' }, 404],
    ['an alert that there is not', { blo: 'KH-BAVET', id: alertNumber(2).id }, 404],
    ['what is no id', { blo: 'KH-BAVET', id: 'ALERT' }, 404],
    ['by an analyst, who only reads', { role: 'analyst' }, 403],
    ['by an administrator', { role: 'administrator' }, 403],
    ['by an officer without a post', {}, 403],
    ['with more to say than that', { blo: 'KH-BAVET', body: '{"note":"seen"}' }, 422],
  ])('is refused: %s', async (_, asking, status) => {
    expect((await acknowledge(asking)).status).toBe(status);
  });
});
