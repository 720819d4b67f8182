import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { broadcastIdIn } from '../../../../shared/alerts/aws/broadcast-id-in.ts';
import { broadcastRepository } from '../../../../shared/alerts/aws/broadcast-repository.dynamodb.ts';
import { inboxSearch } from '../../../../shared/alerts/aws/inbox-search.dynamodb.ts';
import { smsBudgetStore } from '../../../../shared/alerts/aws/sms-budget-store.dynamodb.ts';
import {
  BroadcastRequest,
  broadcastOf,
  cancelOf,
  updateOf,
} from '../../../../shared/alerts/broadcasts/broadcast-request.ts';
import { type DynamoEngine, startDynamo } from '../../../fixtures/aws/dynamo-engine.ts';

let dynamo: DynamoEngine;
beforeAll(async () => {
  dynamo = await startDynamo();
  await dynamo.createTable('alerts', 'alerts');
});
afterAll(() => dynamo.stop());

const idOf = (number: number) => `0192a3b4-c5d6-4e7f-8a9b-${String(number).padStart(12, '0')}`;
const sending = {
  caller: { person: 'person-authority', roles: ['authority' as const] },
  sentAt: '2016-06-21T02:00:00.000Z',
};
const now = Date.parse(sending.sentAt);
const request = (number: number) =>
  BroadcastRequest.parse({
    ...{ id: idOf(number), severity: 'Severe', texts: { en: 'Two men on motorcycles', km: 'បុរសពីរនាក់' } },
    expires: '2016-06-22T00:00:00Z',
  });
const made = (number: number, blos = ['KH-BAVET']) => broadcastOf(request(number), blos, sending);
const book = () => broadcastRepository(dynamo.client, 'alerts', 90);

describe('broadcasts in the alerts table', () => {
  it('are written whole, once, and found again as they were', async () => {
    expect(await book().write(made(1))).toBe('written');
    expect(await book().write(made(1))).toBe('known');
    const file = await book().find(idOf(1));
    expect(file?.alert).toEqual(made(1).alert);
    expect(file?.addressees).toHaveLength(2);
  });

  it('stand in the inbox of a BLO as unread, and in that of the authority as seen', async () => {
    await book().write(made(2, ['KH-POIPET']));
    const inbox = inboxSearch(dynamo.client, 'alerts');
    const [entry] = await inbox.newestFirst({ topic: 'KH-POIPET', limit: 10 });
    expect(entry?.alert.texts).toEqual({ en: 'Two men on motorcycles', km: 'បុរសពីរនាក់' });
    expect([await inbox.unread('KH-POIPET', now), await inbox.unread('authority', now)]).toEqual([1, 0]);
    expect((await inbox.newestFirst({ topic: 'authority', limit: 10 })).length).toBeGreaterThan(0);
  });

  it('have one successor: of several at once one is written, and nothing is left of the others', async () => {
    const first = made(10);
    await book().write(first);
    const rivals = [11, 12, 13].map((number) => updateOf(first, request(number), sending));
    const outcomes = await Promise.all(rivals.map((rival) => book().write(rival, idOf(10))));
    expect(outcomes.sort()).toEqual(['superseded', 'superseded', 'written']);
    const found = await Promise.all([11, 12, 13].map((number) => book().find(idOf(number))));
    const [winner] = found.filter((file) => file !== undefined);
    expect(found.filter((file) => file !== undefined)).toHaveLength(1);
    expect((await book().find(idOf(10)))?.alert.supersededBy).toBe(winner?.alert.id);
    expect(await book().write(cancelOf(first, { id: idOf(14) }, sending), idOf(10))).toBe('superseded');
    expect(await book().write(cancelOf(first, { id: idOf(15) }, sending), idOf(99))).toBe('superseded');
  });

  it('are opened, with what took their place, at the reference that the first text named', async () => {
    const first = made(30, ['KH-DONG']);
    await book().write(first);
    const changed = updateOf(first, request(31), sending);
    await book().write(changed, idOf(30));
    await book().write(cancelOf(changed, { id: idOf(32) }, sending), idOf(31));
    const inbox = inboxSearch(dynamo.client, 'alerts');
    const found = await inbox.newestFirst({ topic: 'KH-DONG', reference: '00000030', limit: 10 });
    expect(found.map(({ alert }) => alert.id).sort()).toEqual([30, 31, 32].map(idOf));
  });

  it('go to every BLO of the largest country in one write', async () => {
    const blos = Array.from(
      { length: 90 },
      (_, index) => `KH-POST-${String.fromCharCode(65 + (index % 26))}${'A'.repeat(index / 26)}`,
    );
    const first = made(20, blos);
    expect(await book().write(first)).toBe('written');
    expect(await book().write(updateOf(first, request(21), sending), idOf(20))).toBe('written');
  });
});

describe('a record of the stream', () => {
  const record = (image: Record<string, unknown> | undefined) => ({ dynamodb: image ? { NewImage: image } : {} });

  it.each([
    ['a broadcast', { sk: { S: 'ALERT' }, id: { S: 'x' }, kind: { S: 'broadcast' } }, 'x'],
    ['an alert of an incident', { sk: { S: 'ALERT' }, id: { S: 'x' }, kind: { S: 'incident' } }, undefined],
    ['an addressee', { sk: { S: 'TOPIC#KH-BAVET' }, alertId: { S: 'x' } }, undefined],
    ['something that is gone', undefined, undefined],
  ])('of %s is told from others', (_, image, id) => {
    expect(broadcastIdIn(record(image))).toBe(id);
  });
});

describe('the budget of text messages', () => {
  it('is noted month by month, and can be taken back', async () => {
    const store = smsBudgetStore(dynamo.client, 'alerts');
    expect(await store.isSpent('2016-06')).toBe(false);
    await store.record('2016-06', true, 0);
    expect([await store.isSpent('2016-06'), await store.isSpent('2016-07')]).toEqual([true, false]);
    await store.record('2016-06', false, 1);
    expect(await store.isSpent('2016-06')).toBe(false);
  });
});
