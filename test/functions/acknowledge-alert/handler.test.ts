import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { handler as Handler } from '../../../functions/acknowledge-alert/handler.ts';
import type { Alert } from '../../../shared/alerts/alert.ts';
import { alertRepository } from '../../../shared/alerts/aws/alert-repository.dynamodb.ts';
import { acknowledgeAlert } from '../../../shared/alerts/inbox/contract.ts';
import type { AlertPlan } from '../../../shared/alerts/rules/alert-plan.ts';
import { routeOf } from '../../../shared/foundation/endpoint.ts';
import { alertNumber, planOf } from '../../fixtures/alerts/alerts.ts';
import { askHandler } from '../../fixtures/ask-handler.ts';
import { type DynamoEngine, startDynamo } from '../../fixtures/aws/dynamo-engine.ts';

const alert = alertNumber(1);
const shared = alertNumber(4, { id: `VN-${alertNumber(4).id}`, sharedBy: 'VN' });
const sqs = mockClient(SQSClient);

/** An alert to one topic, which another may read. */
const followedPlan = (told: Alert, topic: string, reader: string): AlertPlan => {
  const plan = planOf(told, topic);
  const addressees = plan.alerts.flatMap((each) => each.addressees).map((each) => ({ ...each, newsTo: [reader] }));
  return { ...plan, alerts: [{ alert: told, addressees }] };
};

let engine: DynamoEngine;
let handler: typeof Handler;

beforeAll(async () => {
  engine = await startDynamo();
  await engine.createTable('alerts', 'alerts');
  await alertRepository(engine.client, 'alerts', 90).write(
    planOf(alert, 'KH-BAVET', 'authority'),
    undefined,
    Date.now(),
  );
  await alertRepository(engine.client, 'alerts', 90).write(
    followedPlan(alertNumber(3), 'KH-BAVET', 'KH-POIPET'),
    undefined,
    Date.now(),
  );
  await alertRepository(engine.client, 'alerts', 90).write(planOf(shared, 'KH-BAVET'), undefined, Date.now());
  sqs.on(SendMessageCommand).resolves({});
  const environment = {
    AWS_REGION: 'ap-southeast-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_ENDPOINT_URL_DYNAMODB: engine.endpoint,
    ALERTS_TABLE: 'alerts',
    FOLLOW_UPS_QUEUE: 'https://sqs.ap-southeast-1.amazonaws.com/111111111111/follow-ups',
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

type Asking = { id?: string; person?: string; role?: string; blo?: string; body?: string };

const acknowledge = ({ id = alert.id, ...request }: Asking) =>
  askHandler(handler, routeOf(acknowledgeAlert), { ...request, path: { id } });

describe('acknowledging an alert', () => {
  it('every acknowledgement of a BLO gets the first one, also that of a second officer', async () => {
    const both = await Promise.all(['person-1', 'person-2'].map((person) => acknowledge({ person, blo: 'KH-BAVET' })));
    const again = await acknowledge({ person: 'person-3', blo: 'KH-BAVET', body: '{}' });
    for (const { status, body } of [...both, again]) {
      expect(status).toBe(200);
      expect(body).toEqual(both[0]?.body);
    }
    expect(both[0]?.body).toMatchObject({ alertId: alert.id, topic: 'KH-BAVET' });
  });

  it('the authority acknowledges for itself', async () => {
    expect(await acknowledge({ role: 'authority' })).toMatchObject({ status: 200, body: { topic: 'authority' } });
  });

  it('an officer who may read what waits for others hears just that', async () => {
    const refused = await acknowledge({ id: alertNumber(3).id, blo: 'KH-POIPET' });
    expect(refused).toMatchObject({
      status: 403,
      body: { detail: expect.stringContaining('not addressed to your BLO') },
    });
    expect((await acknowledge({ id: alertNumber(3).id, blo: 'KH-PRUM' })).status).toBe(404);
  });

  it('of what another country shared, that country is told, once it is written and in any case', async () => {
    expect((await acknowledge({ id: shared.id, blo: 'KH-BAVET' })).status).toBe(200);
    const [{ args: [{ input = {} }] = [{}] } = {}] = sqs.commandCalls(SendMessageCommand);
    expect(input).toMatchObject({ DelaySeconds: 5 });
    const { MessageBody = '' } = input as { MessageBody?: string };
    expect(JSON.parse(MessageBody)).toEqual({ do: 'answer', alertId: shared.id, topic: 'KH-BAVET' });
  });

  it('of our own nobody abroad is told', async () => {
    sqs.resetHistory();
    await acknowledge({ blo: 'KH-BAVET' });
    expect(sqs.commandCalls(SendMessageCommand)).toHaveLength(0);
  });

  it('of what another country shared is refused, and not written, where that could not be put on its way', async () => {
    sqs.on(SendMessageCommand).rejectsOnce(new Error('away'));
    const unseen = alertNumber(5, { id: `VN-${alertNumber(5).id}`, sharedBy: 'VN' });
    const book = alertRepository(engine.client, 'alerts', 90);
    await book.write(planOf(unseen, 'KH-BAVET'), undefined, Date.now());
    expect((await acknowledge({ id: unseen.id, blo: 'KH-BAVET' })).status).toBeGreaterThanOrEqual(500);
    expect((await book.find(unseen.id))?.addressees[0]?.acknowledgedAt).toBeUndefined();
  });

  it.each([
    ["somebody else's alert", { blo: 'KH-POIPET' }, 404],
    ['an alert that there is not', { blo: 'KH-BAVET', id: alertNumber(2).id }, 404],
    ['what is no id', { blo: 'KH-BAVET', id: 'ALERT' }, 404],
    ['by an analyst, who only reads', { role: 'analyst' }, 403],
    ['by an administrator', { role: 'administrator' }, 403],
    ['by an officer without a post', {}, 403],
    ['with more to say than that', { blo: 'KH-BAVET', body: '{"note":"seen"}' }, 422],
  ])('an acknowledgement is refused: %s', async (_, asking, status) => {
    expect((await acknowledge(asking)).status).toBe(status);
  });
});
