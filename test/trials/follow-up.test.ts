import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type LocalProgram, newFolder, removeFolder, startLocalProgram } from '../fixtures/local-run/local-run.ts';
import { type Person, signedIn } from '../fixtures/local-run/local-sign-in.ts';
import { ask } from '../fixtures/local-run/tablet.ts';

/** Three seconds in place of ten minutes, and four texts in place of ten: two for what one post reports. */
const changes = { alerting: { escalateMinutes: 0.05, smsPerTopicIn10Minutes: 4 } };
const phone = '+85512345699';
const phoneAtPoipet = '+85512345698';

const Delivery = z.object({ channel: z.string(), to: z.string(), text: z.string() });
const Inbox = z.object({
  unread: z.int(),
  alerts: z.array(z.object({ id: z.string(), unread: z.boolean(), words: z.object({ text: z.string() }) })),
});
const File = z.object({
  addressees: z.array(
    z.object({
      topic: z.string(),
      resentAt: z.string().optional(),
      escalatedAt: z.string().optional(),
      acknowledgedAt: z.string().optional(),
    }),
  ),
  deliveries: z.array(z.object({ stage: z.string(), topic: z.string(), state: z.string() })),
});

const seizure = (blo: string, kilograms = 1.9) => ({
  crime: 'drugs',
  id: randomUUID(),
  blo,
  occurredAt: '2016-06-19T16:30:00+07:00',
  place: { latitude: 11.0632, longitude: 106.1356, accuracyMetres: 8 },
  seizures: [{ substance: 'methamphetamine', form: 'crystal', quantity: { value: kilograms, unit: 'kilogram' } }],
});

const until = async <Found>(look: () => Promise<Found | undefined>): Promise<Found> => {
  for (const end = Date.now() + 90_000; Date.now() < end; await setTimeout(200)) {
    const found = await look();
    if (found !== undefined) return found;
  }
  throw new Error('it did not come to pass');
};

describe('an alert on its way through a local run', () => {
  const folder = newFolder();
  let run: LocalProgram;
  let bavet: Person;
  let other: Person;
  let authority: Person;
  let alertId = '';

  const inboxOf = async ({ apiUrl, token }: Person) =>
    Inbox.parse((await ask(apiUrl, 'GET /v1/alerts', { token })).json);
  const fileFor = async ({ apiUrl, token }: Person) =>
    File.parse((await ask(apiUrl, `GET /v1/alerts/${alertId}`, { token })).json);
  const acknowledge = ({ apiUrl, token }: Person) =>
    ask(apiUrl, `POST /v1/alerts/${alertId}/acknowledgements`, { token, body: {} });
  const texts = (address = phone) =>
    (existsSync(run.deliveries) ? readFileSync(run.deliveries, 'utf8').split('\n').filter(Boolean) : [])
      .map((line) => Delivery.parse(JSON.parse(line)))
      .filter(({ to }) => to === address);

  beforeAll(async () => {
    run = await startLocalProgram(folder, 'kh', changes);
    bavet = await signedIn(run, 'officer', 'KH-BAVET');
    other = await signedIn(run, 'officer', 'KH-POIPET');
    authority = await signedIn(run, 'authority');
    for (const [{ apiUrl, token }, address] of [
      [bavet, phone],
      [other, phoneAtPoipet],
    ] as const)
      await ask(apiUrl, 'PUT /v1/subscriptions/sms', { token, body: { address, language: 'en' } });
    // Extreme: the whole country is told.
    await ask(bavet.apiUrl, 'POST /v1/incidents', { token: bavet.token, body: seizure('KH-BAVET', 60) });
  }, 180_000);

  afterAll(async () => {
    await run?.stop();
    removeFolder(folder);
  }, 30_000);

  it('stands in the inbox of a post, unread but where it was written, and says what happened', async () => {
    const inbox = await until(async () => {
      const found = await inboxOf(other);
      return found.alerts.length > 0 ? found : undefined;
    });
    alertId = inbox.alerts[0]?.id ?? '';
    expect(inbox).toMatchObject({ unread: 1, alerts: [{ unread: true }] });
    expect(inbox.alerts[0]?.words.text).toContain('Methamphetamine 60 kg');
    expect(await inboxOf(bavet)).toMatchObject({ unread: 0, alerts: [{ unread: false }] });
  }, 100_000);

  it('is told again when nobody acknowledges it, and then to the authority', async () => {
    const file = await until(async () => {
      const found = await fileFor(authority);
      return found.deliveries.some(({ stage, state }) => stage === 'authority' && state === 'published')
        ? found
        : undefined;
    });
    const sentTo = (blo: string) => file.deliveries.filter(({ topic }) => topic === blo).map(({ stage }) => stage);
    expect([sentTo('KH-POIPET').sort(), sentTo('KH-BAVET')]).toEqual([['again', 'first'], ['first']]);
    await until(async () => (texts(phoneAtPoipet).length === 2 ? true : undefined));
    expect(texts()).toHaveLength(1);
    expect(file.addressees.find(({ topic }) => topic === 'KH-POIPET')?.resentAt).toBeDefined();
  }, 100_000);

  it('is acknowledged once, whoever does so again', async () => {
    const first = await acknowledge(other);
    expect(first.status).toBe(200);
    expect((await acknowledge(other)).json).toEqual(first.json);
    expect(await until(async () => ((await inboxOf(other)).unread === 0 ? true : undefined))).toBe(true);
    const seen = (await fileFor(authority)).addressees.find(({ topic }) => topic === 'KH-POIPET');
    expect(seen?.acknowledgedAt).toBeDefined();
  }, 100_000);

  it('is read and acknowledged by those alone whom it is for', async () => {
    const { apiUrl, token } = await signedIn(run, 'analyst');
    expect((await ask(apiUrl, `POST /v1/alerts/${alertId}/acknowledgements`, { token, body: {} })).status).toBe(403);
    expect((await acknowledge(bavet)).status).toBe(200);
    const unknown = await ask(bavet.apiUrl, `GET /v1/alerts/${randomUUID()}.1`, { token: bavet.token });
    expect(unknown.status).toBe(404);
  }, 100_000);

  it('stands in the inbox also when a storm keeps it from phones', async () => {
    for (let index = 0; index < 3; index += 1)
      await ask(bavet.apiUrl, 'POST /v1/incidents', { token: bavet.token, body: seizure('KH-BAVET') });
    await until(async () => ((await inboxOf(bavet)).alerts.length === 4 ? true : undefined));
    // The two that one post may have, and the Extreme alert, which passes any; the inbox has an alert before its text has gone out.
    await until(async () => (texts().length >= 3 ? true : undefined));
    await setTimeout(3_000);
    expect(texts()).toHaveLength(3);
  }, 100_000);
});
