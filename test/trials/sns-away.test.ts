import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type Reader, subscribed, toldTo } from '../fixtures/local-run/local-alerts.ts';
import { type LocalProgram, newFolder, removeFolder, startLocalProgram } from '../fixtures/local-run/local-run.ts';
import { signedIn } from '../fixtures/local-run/local-sign-in.ts';
import { type SnsBetween, type SnsMood, startSnsBetween } from '../fixtures/local-run/sns-between.ts';
import { ask } from '../fixtures/local-run/tablet.ts';

/** How long SNS is away in each way; by hand a whole minute, with `SNS_AWAY_SECONDS=60`. */
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

describe('reports and corrections that come while SNS is away, in a local run', () => {
  const folder = newFolder();
  let sns: SnsBetween;
  let run: LocalProgram;
  let bavet: Reader;
  let authority: Reader;

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

  /** Reports, each withdrawn at once, for as long as SNS is away. */
  const whileAway = async (mood: SnsMood): Promise<string[]> => {
    const ids: string[] = [];
    sns.be(mood);
    for (const end = Date.now() + secondsAway * 1_000; Date.now() < end; await pause(500)) {
      const id = await report();
      ids.push(id);
      await withdraw(id);
    }
    expect(sns.asked[mood]).toBeGreaterThan(0);
    for (const id of ids) expect(toldTo(run, bavet.sms, id)).toEqual([]);
    return ids;
  };

  const addresses = () => [bavet, authority].flatMap(({ sms, email }) => [sms, email]);

  const untilTold = async (ids: readonly string[]): Promise<void> => {
    const isTold = (address: string) => ids.every((id) => toldTo(run, address, id).length >= 2);
    for (const end = Date.now() + 120_000; Date.now() < end; await pause(500)) if (addresses().every(isTold)) break;
    // Long enough for a second message to have come, if there were one.
    await pause(3_000);
  };

  const demandInLedger = async (ids: readonly string[]): Promise<void> => {
    const files = await Promise.all(ids.flatMap((id) => [`${id}.1`, `${id}.2.correction`]).map(fileOf));
    const deliveries = files.flatMap((file) => file.deliveries);
    expect(deliveries.filter(({ state }) => state !== 'published')).toEqual([]);
    expect(deliveries.flatMap(({ messages }) => messages).filter(({ messageId }) => !messageId)).toEqual([]);
    expect(deliveries.some(({ retried, attempts }) => retried && attempts > 1)).toBe(true);
  };

  it.each<[string, SnsMood]>([
    ['gone', 'gone'],
    ['throttling', 'throttling'],
    ['refusing', 'refusing'],
  ])(
    '%s: are taken, and told afterwards, each once to each person by each channel, the alert before its correction',
    async (_, mood) => {
      const ids = await whileAway(mood);
      sns.be('well');
      await untilTold(ids);
      for (const address of addresses())
        for (const id of ids) {
          const isVoid = toldTo(run, address, id).map(({ text, subject = text }) => /withdrawn/i.test(subject));
          expect([address, id, isVoid]).toEqual([address, id, [false, true]]);
        }
      await demandInLedger(ids);
    },
    240_000,
  );
});
