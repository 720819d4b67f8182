import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Addressee } from '../../../../shared/alerts/alert.ts';
import { acknowledgementRepository } from '../../../../shared/alerts/aws/acknowledgement-repository.dynamodb.ts';
import { alertRepository } from '../../../../shared/alerts/aws/alert-repository.dynamodb.ts';
import { dispatchClaims } from '../../../../shared/alerts/aws/dispatch-claims.dynamodb.ts';
import { inboxSearch } from '../../../../shared/alerts/aws/inbox-search.dynamodb.ts';
import { addresseesOf, alertNumber, planOf } from '../../../fixtures/alerts/alerts.ts';
import { type DynamoEngine, startDynamo } from '../../../fixtures/aws/dynamo-engine.ts';

const at = Date.parse('2016-06-19T09:31:00Z');
let engine: DynamoEngine;
beforeAll(async () => {
  engine = await startDynamo();
  for (const table of ['alerts', 'inbox', 'unread']) await engine.createTable(table, 'alerts');
});
afterAll(() => engine.stop());

const repository = (table = 'alerts') => alertRepository(engine.client, table, 90);

describe('the repository of alerts, on a real engine', () => {
  it('writes an alert, its addressees and its history in one transaction, and reads them', async () => {
    const alert = alertNumber(1);
    const plan = planOf(alert, 'KH-BAVET', 'authority');
    expect(await repository().write(plan, undefined, at)).toBe(true);
    const file = await repository().find(alert.id);
    expect(file?.alert).toEqual(alert);
    expect(file?.addressees).toEqual(expect.arrayContaining(plan.alerts[0]!.addressees));
    expect(await repository().history(alert.incidentId!)).toEqual(plan.history);
  });

  it('writes a plan for the first of many runs at once, and for no other', async () => {
    const plan = planOf(alertNumber(2), 'KH-BAVET', 'KH-CHREY-THOM', 'authority');
    const written = await Promise.all(Array.from({ length: 8 }, () => repository().write(plan, undefined, at)));
    expect(written.filter(Boolean)).toHaveLength(1);
  });

  it('moves a history on only from the revision that was read', async () => {
    const alert = alertNumber(3);
    await repository().write(planOf(alert, 'KH-BAVET'), undefined, at);
    const next = alertNumber(3, { id: `${alert.incidentId}.2`, revision: 2 });
    const plan = { ...planOf(next, 'KH-BAVET'), supersedes: [alert.id] };
    expect(await repository().write(plan, { revision: 2 }, at)).toBe(false);
    expect(await repository().find(next.id)).toBeUndefined();
    expect(await repository().write(plan, { revision: 1 }, at)).toBe(true);
    expect((await repository().find(alert.id))?.alert.supersededBy).toBe(next.id);
    expect(await repository().write(plan, { revision: 1 }, at)).toBe(false);
  });

  it('moves a history on only while what waits waits: it is told without a new revision', async () => {
    const alert = alertNumber(7);
    const { history, ...none } = { ...planOf(alert, 'KH-BAVET'), alerts: [] };
    const state = { standing: 'current' as const, facts: alert.facts! };
    const waiting = { reportedAt: alert.sentAt, state };
    expect(await repository().write({ history: { ...history!, waiting }, ...none }, undefined, at)).toBe(true);
    expect(await repository().history(alert.incidentId!)).toMatchObject({ waiting });
    expect(await repository().write({ history: history!, ...none }, { revision: 1 }, at)).toBe(false);
    expect(await repository().write({ history: history!, ...none }, { revision: 1, waiting }, at)).toBe(true);
    expect(await repository().write({ history: history!, ...none }, { revision: 1, waiting }, at)).toBe(false);
  });

  it('writes an alert that belongs to no incident, once', async () => {
    const alert = alertNumber(4, { id: '0192a3b4-c5d6-4e7f-8a9b-aaaaaaaaaaaa', kind: 'broadcast' });
    const { history: _, ...plan } = planOf(alert, 'KH-BAVET', 'authority');
    expect(await repository().write(plan, undefined, at)).toBe(true);
    expect(await repository().write(plan, undefined, at)).toBe(false);
  });

  it('records follow-ups and stages of alerts that exist, and of no others', async () => {
    const alert = alertNumber(5);
    await repository().write(planOf(alert, 'KH-BAVET'), undefined, at);
    await repository().recordFollowUp(alert.id, at);
    await repository().recordStage({ alertId: alert.id, topic: 'KH-BAVET' }, 'again', at);
    await repository().recordStage({ alertId: alert.id, topic: 'KH-BAVET' }, 'authority', at);
    const [own] = addresseesOf(alert, 'authority');
    await repository().add(own!);
    await repository().add({ ...own!, circle: 'country' });
    const iso = new Date(at).toISOString();
    const file = await repository().find(alert.id);
    expect(file?.alert.followUpAt).toBe(iso);
    expect(file?.addressees.find(({ topic }) => topic === 'KH-BAVET')).toMatchObject({
      resentAt: iso,
      escalatedAt: iso,
    });
    expect(file?.addressees.find(({ topic }) => topic === 'authority')?.circle).toBe('authority');
    await repository().recordFollowUp('gone', at);
    expect(await repository().find('gone')).toBeUndefined();
  });

  it('lets every item expire after the days of the country', async () => {
    const { Items = [] } = await engine.client.send(new ScanCommand({ TableName: 'alerts' }));
    expect(Items.length).toBeGreaterThan(5);
    for (const item of Items) expect(Number(item['expiresAt']?.N)).toBeGreaterThan(at / 1000 + 89 * 86_400);
  });

  it('finds an alert with its dispatches', async () => {
    const alert = alertNumber(6);
    await repository().write(planOf(alert, 'KH-BAVET'), undefined, at);
    const claims = dispatchClaims(engine.client, 'alerts', { leaseSeconds: 20, retentionDays: 90 });
    await claims.claim({ alertId: alert.id, stage: 'first', topic: 'KH-BAVET' }, at);
    expect((await repository().find(alert.id))?.dispatches).toMatchObject([{ state: 'claimed', topic: 'KH-BAVET' }]);
  });
});

describe('an inbox, on a real engine', () => {
  const inbox = () => inboxSearch(engine.client, 'inbox');
  const alerts = Array.from({ length: 12 }, (_, index) =>
    alertNumber(index, index % 3 === 0 ? { severity: 'Extreme' } : {}),
  );
  beforeAll(async () => {
    for (const alert of alerts) await repository('inbox').write(planOf(alert, 'KH-BAVET', 'authority'), undefined, at);
    await repository('inbox').write(planOf(alertNumber(99), 'KH-POIPET'), undefined, at);
  });

  it('has the alerts of its topic alone, newest first, page by page', async () => {
    const ids: string[] = [];
    for (let before: { sentAt: string; id: string } | undefined; ; ) {
      const page = await inbox().newestFirst({ topic: 'KH-BAVET', before, limit: 5 });
      if (page.length === 0) break;
      ids.push(...page.map(({ alert }) => alert.id));
      before = page.at(-1)!.alert;
    }
    expect(ids).toEqual(alerts.map(({ id }) => id).reverse());
  });

  it('can be asked for one severity, and fills its pages all the same', async () => {
    const page = await inbox().newestFirst({ topic: 'KH-BAVET', severity: 'Extreme', limit: 3 });
    expect(page.map(({ alert }) => alert.severity)).toEqual(['Extreme', 'Extreme', 'Extreme']);
  });

  it('is opened at the reference that a text message names, wherever it stands', async () => {
    const [wanted] = alerts;
    const page = await inbox().newestFirst({ topic: 'KH-BAVET', reference: wanted!.facts!.reference, limit: 2 });
    expect(page.map(({ alert }) => alert.id)).toEqual([wanted!.id]);
    expect(await inbox().newestFirst({ topic: 'KH-BAVET', reference: 'ffffffff', limit: 2 })).toEqual([]);
  });

  it('can be asked for what nobody there has acknowledged and nothing has replaced', async () => {
    const topic = 'KH-PRUM';
    for (const index of [201, 202, 203])
      await repository('inbox').write(planOf(alertNumber(index), topic, 'KH-CHREY-THOM'), undefined, at);
    const replaced = alertNumber(204, { supersededBy: 'another' });
    await repository('inbox').write(planOf(replaced, topic), undefined, at);
    const acknowledged = alertNumber(202).id;
    await acknowledgementRepository(engine.client, 'inbox').acknowledge({
      ...{ alertId: acknowledged, topic, by: 'person', at: new Date(at).toISOString() },
    });
    const page = await inbox().newestFirst({ topic, unreadAt: at, limit: 10 });
    expect(page.map(({ alert }) => alert.id)).toEqual([203, 201].map((index) => alertNumber(index).id));
  });

  it('counts what nobody there has acknowledged, whatever others have', async () => {
    const read = acknowledgementRepository(engine.client, 'inbox');
    expect(await inbox().unread('KH-BAVET', at)).toBe(12);
    await read.acknowledge({
      alertId: alerts[0]!.id,
      topic: 'KH-BAVET',
      by: 'somebody',
      at: '2016-06-19T09:40:00.000Z',
    });
    expect(await inbox().unread('KH-BAVET', at)).toBe(11);
    expect(await inbox().unread('authority', at)).toBe(12);
    expect(await inbox().unread('KH-DONG', at)).toBe(0);
  });
});

describe('what is unread, on a real engine', () => {
  const unread = (now = at) => inboxSearch(engine.client, 'unread').unread('KH-BAVET', now);
  const write = (number: number, changes: Partial<Addressee> = {}) => {
    const plan = planOf(alertNumber(number), 'KH-BAVET');
    const alerts = plan.alerts.map(({ alert, addressees }) => ({
      alert,
      addressees: addressees.map((addressee) => ({ ...addressee, ...changes })),
    }));
    return repository('unread').write({ ...plan, alerts }, undefined, at);
  };

  it('is not what another alert took the place of, however often that is said', async () => {
    await write(30);
    await write(31);
    expect(await unread()).toBe(2);
    const [own] = addresseesOf(alertNumber(30), 'KH-BAVET');
    await repository('unread').removeFromUnread([own!]);
    await repository('unread').removeFromUnread([own!, { alertId: 'gone', topic: 'KH-BAVET' }]);
    expect(await unread()).toBe(1);
    expect(await repository('unread').find('gone')).toBeUndefined();
    expect((await repository('unread').find(alertNumber(30).id))?.addressees).toHaveLength(1);
  });

  it('is not what holds no more', async () => {
    const before = await unread();
    await write(32, { expires: new Date(at + 60_000).toISOString() });
    expect([await unread(at + 59_999), await unread(at + 60_000)]).toEqual([before + 1, before]);
  });
});

describe('an acknowledgement, on a real engine', () => {
  const read = () => acknowledgementRepository(engine.client, 'alerts');
  const wish = (by: string) => ({
    ...{ alertId: alertNumber(20).id, topic: 'KH-BAVET', by },
    at: '2016-06-19T09:40:00.000Z',
  });
  beforeAll(() => repository().write(planOf(alertNumber(20), 'KH-BAVET'), undefined, at));

  it('is that of the first, of however many at once, and stays theirs', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) => read().acknowledge(wish(`person-${index}`))),
    );
    const first = answers[0]?.acknowledgedBy;
    expect(first).toMatch(/^person-\d$/);
    expect(answers.every((answer) => answer?.acknowledgedBy === first)).toBe(true);
    expect((await read().acknowledge(wish('late')))?.acknowledgedBy).toBe(first);
  });

  it("is nobody's whom the alert is not for, and leaves nothing behind", async () => {
    expect(await read().acknowledge({ ...wish('stranger'), topic: 'KH-POIPET' })).toBeUndefined();
    expect(await read().acknowledge({ ...wish('stranger'), alertId: 'none' })).toBeUndefined();
    expect((await repository().find(alertNumber(20).id))?.addressees).toHaveLength(1);
    expect(await repository().find('none')).toBeUndefined();
  });
});
