import { appendFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Delivery } from '../../../../infra/local/engines/deliveries-file.ts';
import { type Gateway, startGateway } from '../../../../infra/local/gateway/http-gateway.ts';
import { inboxPath, localInbox } from '../../../../infra/local/gateway/local-inbox.ts';
import { freePort } from '../fixtures/free-ports.ts';
import { testFolder } from '../fixtures/test-folder.ts';

const folder = testFolder();
const file = folder.file('deliveries.ndjson');
let gateways: Gateway[];

const delivery = (changes: Partial<Delivery>): Delivery => ({
  id: 'm-1:x',
  at: '2016-06-19T09:31:00.000Z',
  stack: 'blo-kh',
  channel: 'sms',
  to: '+85512345678',
  topic: 'blo-kh-alerts-KH-BAVET',
  text: 'Bavet: first',
  attributes: { language: 'en' },
  ...changes,
});

const noFunction = async () => ({ requestId: 'r', payload: '{}', failed: true });

beforeAll(async () => {
  for (const line of [
    delivery({}),
    delivery({ at: '2016-06-19T09:32:00.000Z', text: 'Bavet: second' }),
    delivery({ channel: 'email', to: 'sok@example.org', subject: 'BLO notice', text: 'one\n\ntwo' }),
    delivery({ stack: 'blo-vn', to: '+84912345678', text: 'Moc Bai' }),
  ])
    appendFileSync(file, `${JSON.stringify(line)}\n`);
  appendFileSync(file, '{"id":"cut sho');
  gateways = await Promise.all(
    [true, false].map(async (shows) => {
      const api = { id: 'a', stack: 'blo-kh', region: 'ap-southeast-1', port: await freePort(), routes: [] };
      return startGateway(api, noFunction, shows ? localInbox(file, 'blo-kh') : undefined);
    }),
  );
});
afterAll(async () => {
  await Promise.all(gateways.map((gateway) => gateway.stop()));
  folder.remove();
});

const ask = (query = '', init: RequestInit = {}, gateway = gateways[0]) =>
  fetch(`${gateway?.url}${inboxPath}${query}`, init);

const Inbox = z.object({
  people: z.array(
    z.object({
      to: z.string(),
      channel: z.string(),
      messages: z.array(z.object({ topic: z.string(), subject: z.string().optional(), text: z.string() })),
    }),
  ),
});

const peopleAsked = async (query = '') => Inbox.parse(await (await ask(query)).json()).people;

describe('the inbox of a local run', () => {
  it('shows what each person of its own country got, the newest first', async () => {
    const people = await peopleAsked();
    expect(people.map(({ to, channel }) => [to, channel])).toEqual([
      ['+85512345678', 'sms'],
      ['sok@example.org', 'email'],
    ]);
    expect(people[0]?.messages.map(({ text }) => text)).toEqual(['Bavet: second', 'Bavet: first']);
    expect(people[1]?.messages[0]).toMatchObject({ subject: 'BLO notice', topic: 'blo-kh-alerts-KH-BAVET' });
  });

  it.each(['?to=%2B85512345678', '?to=+85512345678'])('shows one phone alone: %s', async (query) => {
    const people = await peopleAsked(query);
    expect(people.map(({ to }) => to)).toEqual(['+85512345678']);
  });

  it('shows nobody where nobody is asked for, or nothing has come', async () => {
    expect(await peopleAsked('?to=nobody@example.org')).toEqual([]);
    const empty = localInbox(folder.file('none.ndjson'), 'blo-kh')('/', '');
    expect(empty).toMatchObject({ status: 200, body: '{"people":[]}' });
  });

  it('is read as text by whoever asks for text', async () => {
    const answer = await ask('', { headers: { accept: 'text/plain' } });
    expect(answer.headers.get('content-type')).toContain('text/plain');
    expect(await answer.text()).toBe(`+85512345678 (sms)
2016-06-19T09:32:00.000Z blo-kh-alerts-KH-BAVET
    Bavet: second
2016-06-19T09:31:00.000Z blo-kh-alerts-KH-BAVET
    Bavet: first

sok@example.org (email)
2016-06-19T09:31:00.000Z blo-kh-alerts-KH-BAVET: BLO notice
    one
    
    two
`);
  });

  it('is there to be read, and only where the run shows it', async () => {
    expect((await ask('', { method: 'POST' })).status).toBe(404);
    expect((await ask('', {}, gateways[1])).status).toBe(404);
  });
});
