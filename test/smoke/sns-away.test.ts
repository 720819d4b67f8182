import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type Reader, subscribed, toldTo } from '../fixtures/local-alerts.ts';
import { type LocalProgram, newFolder, removeFolder, startLocalProgram } from '../fixtures/local-run.ts';
import { signedIn } from '../fixtures/local-sign-in.ts';
import { type SnsBetween, type SnsMood, startSnsBetween } from '../fixtures/sns-between.ts';
import { ask } from '../fixtures/tablet.ts';

/** How long SNS is away in each way; a whole minute of each was tried by hand with `SNS_AWAY_SECONDS=60`. */
const secondsAway = Number(process.env['SNS_AWAY_SECONDS'] ?? 5);

/** No storm, and nobody is told again while this goes on. */
const changes = { alerting: { escalateMinutes: 15 } };

const File = z.object({
  deliveries: z.array(
    z.object({
      topic: z.string(),
      state: z.string(),
      attempts: z.int(),
      retried: z.boolean(),
      messages: z.array(z.object({ state: z.string(), messageId: z.string().optional() })),
    }),
  ),
});

describe.each<[string, SnsMood]>([
  ['is gone', 'gone'],
  ['throttles', 'throttling'],
  ['refuses', 'refusing'],
])('reports and corrections that come while SNS %s', (_, mood) => {
  const folder = newFolder();
  let sns: SnsBetween;
  let run: LocalProgram;
  let bavet: Reader;
  let authority: Reader;
  const ids: string[] = [];

  const report = async (): Promise<string> => {
    const body = {
      ...{ crime: 'drugs', id: randomUUID(), blo: 'KH-BAVET', occurredAt: '2016-06-19T16:30:00+07:00' },
      place: { latitude: 11.0632, longitude: 106.1356, accuracyMetres: 8 },
      seizures: [{ substance: 'methamphetamine', quantity: { value: 1.9, unit: 'kilogram' } }],
    };
    const answer = await ask(bavet.apiUrl, 'POST /v1/incidents', { token: bavet.token, body });
    expect([answer.status, answer.text]).toEqual([201, answer.text]);
    return body.id;
  };

  const withdraw = async (id: string): Promise<void> => {
    const answer = await ask(bavet.apiUrl, `POST /v1/incidents/${id}/amendments`, {
      token: bavet.token,
      headers: { 'if-match': '"1"' },
      body: { id: randomUUID(), reason: 'Looked again', withdraw: true },
    });
    expect([answer.status, answer.text]).toEqual([200, answer.text]);
  };

  const fileOf = async (alertId: string) =>
    File.parse((await ask(authority.apiUrl, `GET /v1/alerts/${alertId}`, { token: authority.token })).json);

  beforeAll(async () => {
    sns = await startSnsBetween();
    run = await startLocalProgram(folder, 'kh', changes, sns.address);
    sns.leadTo(run.messages);
    bavet = await subscribed(await signedIn(run, 'officer', 'KH-BAVET'), 'bavet', { language: 'en' });
    authority = await subscribed(await signedIn(run, 'authority'), 'authority', { language: 'en' });
  }, 180_000);

  afterAll(async () => {
    await run?.stop();
    await sns?.stop();
    removeFolder(folder);
  }, 30_000);

  it('are taken all the while, and nothing of them reaches anybody', async () => {
    sns.be(mood);
    for (const end = Date.now() + secondsAway * 1_000; Date.now() < end; await pause(500)) {
      const id = await report();
      ids.push(id);
      await withdraw(id);
    }
    expect(sns.asked[mood]).toBeGreaterThan(0);
    expect(toldTo(run, bavet.sms)).toEqual([]);
  }, 120_000);

  it('are told afterwards, each once to each person by each channel, the alert before its correction', async () => {
    sns.be('well');
    const addresses = [bavet, authority].flatMap(({ sms, email }) => [sms, email]);
    const due = ids.length * 2;
    for (const end = Date.now() + 90_000; Date.now() < end; await pause(500))
      if (addresses.every((address) => toldTo(run, address).length >= due)) break;
    // Long enough for a second message to have come, if there were one.
    await pause(3_000);
    for (const address of addresses)
      for (const id of ids) {
        const texts = toldTo(run, address, id).map(({ text, subject = text }) => /withdrawn/i.test(subject));
        expect([address, id, texts]).toEqual([address, id, [false, true]]);
      }
  }, 120_000);

  it('stand in the ledger as tried again and published', async () => {
    const files = await Promise.all(ids.flatMap((id) => [`${id}.1`, `${id}.2.correction`]).map(fileOf));
    const deliveries = files.flatMap((file) => file.deliveries);
    expect(deliveries.filter(({ state }) => state !== 'published')).toEqual([]);
    expect(deliveries.flatMap(({ messages }) => messages).filter(({ messageId }) => !messageId)).toEqual([]);
    expect(deliveries.some(({ retried, attempts }) => retried && attempts > 1)).toBe(true);
  }, 60_000);
});
