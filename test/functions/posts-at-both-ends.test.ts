import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { keepPost, listPosts, removePost } from '../../functions/manage-posts/manage-posts.ts';
import type { Caller } from '../../shared/foundation/caller.ts';
import { postDirectory } from '../../shared/posts/aws/post-directory.dynamodb.ts';
import { dutyTelephone } from '../../shared/posts/duty-telephone.ts';
import { PostEntryRequest } from '../../shared/posts/post-entry.ts';
import { postMessageOf } from '../../shared/posts/tell-post.ts';
import { receivePost } from '../../shared/posts/workflows/receive-post.ts';
import { tellPost } from '../../shared/posts/workflows/tell-post.ts';
import { type DynamoEngine, startDynamo } from '../fixtures/aws/dynamo-engine.ts';

let engine: DynamoEngine;
let number = 0;
let day = 0;
/** Texts on their way from Cambodia to Viet Nam. */
let crossing: string[] = [];
const start = Date.parse('2026-11-26T02:00:00.000Z');
const clock = () => start + day * 86_400_000;
const administrator: Caller = { person: 'person-9', roles: ['administrator'] };

beforeAll(async () => {
  engine = await startDynamo();
});
afterAll(() => engine.stop());
beforeEach(async () => {
  number += 1;
  day = 0;
  crossing = [];
  for (const country of ['KH', 'VN']) await engine.createTable(`${country}-${number}`, 'cases');
});

const directory = (country: 'KH' | 'VN') => postDirectory(engine.client, `${country}-${number}`);

const portsOf = (country: 'KH' | 'VN', hasNames = false) => ({
  blos: country === 'KH' ? ['KH-BAVET', 'KH-POIPET'] : ['VN-MOC-BAI'],
  timeZone: country === 'KH' ? 'Asia/Phnom_Penh' : 'Asia/Ho_Chi_Minh',
  staleDays: 180,
  hasNames,
  telephone: dutyTelephone(country.toLowerCase()),
  posts: directory(country),
  clock,
});

/** Does in Cambodia what the stream of its table does after a change. */
const told = async () => {
  const kept = (await directory('KH').all()).find(({ post }) => post === 'KH-BAVET');
  const topics = { publish: async (_: string, text: string) => void crossing.push(text) };
  if (kept) await tellPost(kept, { country: 'KH', neighbours: ['VN'], topics });
};

const keep = async (sent: Record<string, unknown>, hasNames = false) => {
  const view = await keepPost('KH-BAVET', PostEntryRequest.parse(sent), administrator, portsOf('KH', hasNames));
  await told();
  return view;
};

const receive = async (text: string, from = 'KH') => {
  const message = postMessageOf(text);
  if (!message) throw new Error('It is about no post.');
  await receivePost(message, from, { posts: directory('VN'), clock });
};

const seenThere = async () => (await listPosts(portsOf('VN'))).posts;

describe('the entry of a post', () => {
  it('is read across the border as it was kept, with its numbers in E.164 and no word of who kept it', async () => {
    const sent = {
      telephone: '០២៣ ៤៥៦ ៧៨៩',
      radio: { channel: 'VHF 16' },
      hours: { open: [{ days: ['monday'], from: '18:00', until: '06:00' }] },
      languages: ['km', 'vi'],
      inCharge: [{ function: 'duty-officer', telephone: '012 345 678' }],
    };
    const view = await keep(sent);
    for (const text of [...crossing, ...crossing]) await receive(text);
    expect(crossing.join()).not.toContain('person-9');
    const inCharge = [{ function: 'duty-officer', telephone: '+85512345678' }];
    const expected = { ...sent, telephone: '+85523456789', inCharge, post: 'KH-BAVET', country: 'KH', stale: false };
    expect(view).toMatchObject({ ...expected, timeZone: 'Asia/Phnom_Penh' });
    expect(await seenThere()).toEqual([view]);
  });

  it('stands in its latest state, whichever order its messages come in, and goes when it is removed', async () => {
    await keep({ telephone: '+85523456789' });
    day = 1;
    await keep({ telephone: '+85523456780' });
    day = 2;
    await removePost('KH-BAVET', administrator, portsOf('KH'));
    await told();
    const [first = '', second = '', removal = ''] = crossing;
    for (const text of [second, first]) await receive(text);
    expect(await seenThere()).toMatchObject([{ telephone: '+85523456780' }]);
    for (const text of [removal, second, first, removal]) await receive(text);
    expect(await seenThere()).toEqual([]);
    expect((await listPosts(portsOf('KH'))).posts).toEqual([]);
  });

  it('says that it is old when nobody has confirmed it for longer than the country trusts', async () => {
    const { changedAt } = await keep({ telephone: '+85523456789' });
    await receive(crossing[0] ?? '');
    const staleAt = '2027-05-25T02:00:00.000Z';
    day = 179;
    expect(await seenThere()).toMatchObject([{ changedAt, staleAt, stale: false }]);
    day = 180;
    expect(await seenThere()).toMatchObject([{ stale: true }]);
    await keep({ telephone: '+85523456789' });
    await receive(crossing[1] ?? '');
    expect(await seenThere()).toMatchObject([{ stale: false }]);
  });

  it('names nobody unless the file of its country says so', async () => {
    const named = { telephone: '+85523456789', inCharge: [{ function: 'head-of-post', name: 'Sok Dara' }] };
    const faults = [{ pointer: '/inCharge/0/name', code: 'unknown-field' }];
    await expect(keep(named)).rejects.toMatchObject({ faults });
    expect(crossing).toEqual([]);
    expect(await keep(named, true)).toMatchObject({ inCharge: named.inCharge });
  });

  it('is kept by its own country alone', async () => {
    const sent = PostEntryRequest.parse({ telephone: '+85523456789' });
    const notFound = { kind: 'not-found' };
    await expect(keepPost('VN-MOC-BAI', sent, administrator, portsOf('KH'))).rejects.toMatchObject(notFound);
    await expect(removePost('KH-PRUM', administrator, portsOf('KH'))).rejects.toMatchObject(notFound);
  });

  it.each(['12345678901234567890', 'Bavet', '023 456 789 ext 5', '+999 12 345 678'])(
    'takes no number such as %s',
    async (telephone) => {
      await expect(keep({ telephone })).rejects.toMatchObject({
        faults: [{ pointer: '/telephone', code: 'bad-format' }],
      });
    },
  );

  it('that was received is told to nobody', async () => {
    await keep({ telephone: '+85523456789' });
    await receive(crossing[0] ?? '');
    const [kept] = await directory('VN').all();
    const topics = { publish: async () => Promise.reject(new Error('told on')) };
    if (!kept) throw new Error('Nothing was kept.');
    await tellPost(kept, { country: 'VN', neighbours: ['KH', 'LA'], topics });
  });

  it.each<[string, string, (message: Record<string, unknown>) => Record<string, unknown>]>([
    ['of another country', 'VN', (message) => message],
    ['of no post', 'KH', (message) => ({ ...message, post: 'KH-NOWHERE' })],
    ['of a later version', 'KH', (message) => ({ ...message, version: 2 })],
    ['with a member that nobody knows', 'KH', (message) => ({ ...message, by: 'person-9' })],
    ['of the future', 'KH', (message) => ({ ...message, changedAt: '2030-01-01T00:00:00.000Z' })],
    ['with a number of no form', 'KH', (message) => ({ ...message, entry: { telephone: '012 345 678' } })],
  ])('is not taken from a message %s', async (_, from, spoil) => {
    await keep({ telephone: '+85523456789' });
    await expect(receive(JSON.stringify(spoil(JSON.parse(crossing[0] ?? '{}'))), from)).rejects.toThrow();
    expect(await seenThere()).toEqual([]);
  });
});
