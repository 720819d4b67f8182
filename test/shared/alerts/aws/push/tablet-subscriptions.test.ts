import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tabletPresence } from '../../../../../shared/alerts/aws/push/tablet-presence.dynamodb.ts';
import { tabletSubscriptions } from '../../../../../shared/alerts/aws/push/tablet-subscriptions.dynamodb.ts';
import { type DynamoEngine, startDynamo } from '../../../../fixtures/aws/dynamo-engine.ts';
import { tabletSubscription as subscription } from '../../../../fixtures/push/tablet-doubles.ts';

const seenAt = Date.parse('2016-06-19T09:31:00.000Z');
const day = 86_400_000;
let engine: DynamoEngine;
beforeAll(async () => {
  engine = await startDynamo();
});
afterAll(() => engine.stop());

const storeIn = async (name: string) => {
  await engine.createTable(name, 'plain');
  return {
    tablets: tabletSubscriptions(engine.client, name),
    presence: tabletPresence(engine.client, name),
    items: async () => (await engine.client.send(new ScanCommand({ TableName: name }))).Items ?? [],
  };
};

describe('the table of tablets, on a real engine', () => {
  it('finds what was kept by its person and by its topic', async () => {
    const { tablets } = await storeIn('kept');
    const others = [subscription({ person: 'dara' }), subscription({ tablet: 'tablet-2' })];
    for (const each of [subscription(), ...others]) expect(await tablets.save(each, undefined)).toBe(true);
    expect(await tablets.ofPerson('sokha')).toEqual([subscription(), subscription({ tablet: 'tablet-2' })]);
    expect(await tablets.at('KH-BAVET')).toHaveLength(3);
    expect((await tablets.peopleAt('KH-BAVET')).toSorted()).toEqual(['dara', 'sokha', 'sokha']);
    expect(await tablets.at('KH-POIPET')).toEqual([]);
  });

  it('moves somebody who works elsewhere now, and leaves nothing behind of who has ended', async () => {
    const { tablets, items } = await storeIn('moved');
    await tablets.save(subscription(), undefined);
    const moved = subscription({ topic: 'KH-POIPET' });
    await tablets.save(moved, subscription());
    expect(await tablets.at('KH-BAVET')).toEqual([]);
    expect(await tablets.at('KH-POIPET')).toEqual([moved]);
    await tablets.remove(moved);
    await tablets.remove(moved);
    expect(await items()).toEqual([]);
  });

  it('says whether a post has a tablet that was opened within the week', async () => {
    const { tablets, presence } = await storeIn('presence');
    expect(await presence.presenceAt('KH-BAVET', seenAt)).toBe('none');
    await tablets.save(subscription(), undefined);
    expect(await presence.presenceAt('KH-BAVET', seenAt + 7 * day)).toBe('seen');
    expect(await presence.presenceAt('KH-BAVET', seenAt + 7 * day + 1)).toBe('unseen');
    expect(await presence.presenceAt('KH-POIPET', seenAt)).toBe('none');
  });

  it('has neither endpoint nor key where functions that send alerts look, and forgets a tablet after sixty days', async () => {
    const { tablets, items } = await storeIn('privacy');
    await tablets.save(subscription(), undefined);
    const places = (await items()).filter(({ pk }) => pk?.S === 'TABLETS#KH-BAVET');
    expect(places).toHaveLength(1);
    expect(JSON.stringify(places)).not.toMatch(/marked-endpoint|BCVxsr7N|BTBZMqHH/);
    const expiry = { N: String(seenAt / 1_000 + 60 * 86_400) };
    expect((await items()).map(({ expiresAt }) => expiresAt)).toEqual([expiry, expiry]);
  });
});
