import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { textMessages } from '../../shared/alerts/messages/wording/text-messages.ts';
import { referenceOf } from '../../shared/alerts/rules/alert-facts.ts';
import { reportExamples } from '../../shared/api/examples/report-examples.ts';
import { invokeByHand } from '../black-box/invocation.ts';
import { bavet as setting } from '../fixtures/incidents/reports.ts';
import { type Reader, subscribed, toldTo, until } from '../fixtures/local-run/local-alerts.ts';
import { type LocalProgram, newFolder, removeFolder, startLocalProgram } from '../fixtures/local-run/local-run.ts';
import { signedIn } from '../fixtures/local-run/local-sign-in.ts';
import { ask } from '../fixtures/local-run/tablet.ts';

/** No storm, and nobody is told again while this goes on. */
const changes = { alerting: { escalateMinutes: 15 } };

const Line = z.object({
  id: z.string(),
  msgType: z.string(),
  incidentId: z.string().optional(),
  changes: z.array(z.string()).optional(),
  supersededBy: z.string().optional(),
});
const Inbox = z.object({ alerts: z.array(Line), unread: z.int() });
const Figures = z.object({ rows: z.array(z.object({ crime: z.string(), incidents: z.int() })) });
const Outputs = z.object({ 'blo-kh': z.object({ InvokeUrl: z.string() }) });
const invokeUrlOf = ({ outputs }: LocalProgram) =>
  Outputs.parse(JSON.parse(readFileSync(outputs, 'utf8')))['blo-kh'].InvokeUrl;

/** A fifth of what is severe: Bavet alone is told. */
const handful = [{ substance: 'methamphetamine', quantity: { value: 0.2, unit: 'kilogram' } }];
const kilograms = (value: number) => [{ substance: 'methamphetamine', quantity: { value, unit: 'kilogram' } }];

const occasionOf = (text: string, id: string) =>
  (['first', 'update', 'withdrawn', 'duplicate'] as const).find((occasion) => {
    const [, tail = ''] = textMessages[occasion].en.text.split('{reference}');
    return text.includes(`${referenceOf(id)}${tail}`);
  });

describe('an amendment in a local run', () => {
  const folder = newFolder();
  let run: LocalProgram;
  let bavet: Reader;
  let poipet: Reader;
  let authority: Reader;
  const readers = () => [bavet, poipet, authority];

  const report = async (change: Record<string, unknown> = {}): Promise<string> => {
    const { photos: _, ...drugs } = reportExamples(setting).drugs;
    const id = randomUUID();
    const body = { ...drugs, id, seizures: handful, route: { direction: 'within', border: 'VN' }, ...change };
    const answer = await ask(bavet.apiUrl, 'POST /v1/incidents', { token: bavet.token, body });
    expect([answer.status, answer.text]).toEqual([201, answer.text]);
    return id;
  };

  const amend = async (id: string, revision: number, body: Record<string, unknown>) => {
    const answer = await ask(bavet.apiUrl, `POST /v1/incidents/${id}/amendments`, {
      token: bavet.token,
      headers: { 'if-match': `"${revision}"` },
      body: { id: randomUUID(), reason: 'Looked again', ...body },
    });
    expect([answer.status, answer.text]).toEqual([200, answer.text]);
  };

  /** What a person was told of an incident by text message, in order. */
  const texts = ({ sms }: Reader, id: string) => toldTo(run, sms, id).map(({ text }) => occasionOf(text, id));
  const mails = ({ email }: Reader, id: string) => toldTo(run, email, id);

  const untilTold = (reader: Reader, id: string, count: number) =>
    until(`${count} messages about ${id} to ${reader.sms}`, () =>
      texts(reader, id).length >= count && mails(reader, id).length >= count ? true : undefined,
    );

  const reported = async (change: Record<string, unknown> = {}): Promise<string> => {
    const id = await report(change);
    await untilTold(bavet, id, 1);
    return id;
  };

  /** Long enough for a second message to have come, if there were one. */
  const settled = () => pause(1_500);

  const inboxOf = async ({ apiUrl, token }: Reader, id: string) => {
    const { json } = await ask(apiUrl, `GET /v1/alerts?reference=${referenceOf(id)}`, { token });
    return Inbox.parse(json).alerts;
  };

  beforeAll(async () => {
    run = await startLocalProgram(folder, 'kh', changes);
    const wish = { language: 'en', leastSeverity: 'Moderate' };
    bavet = await subscribed(await signedIn(run, 'officer', 'KH-BAVET'), 'bavet', wish);
    poipet = await subscribed(await signedIn(run, 'officer', 'KH-POIPET'), 'poipet', wish);
    authority = await subscribed(await signedIn(run, 'authority'), 'authority', wish);
  }, 180_000);

  afterAll(async () => {
    await run?.stop();
    removeFolder(folder);
  }, 30_000);

  it.each([
    ['takes it back', { withdraw: true }, 'withdrawn', ['withdrawn'], 'Cancel'],
    [
      'gives it another kind',
      { changes: { crime: 'precursors', seizures: [{ chemical: 'safrole', quantity: { value: 1, unit: 'litre' } }] } },
      ...['update', ['kind'], 'Update'],
    ],
    ['makes it Severe', { changes: { seizures: kilograms(1.9) } }, 'update', ['severity'], 'Update'],
    [
      'puts it 5 km away',
      { changes: { place: { latitude: 11.0632, longitude: 106.0896, accuracyMetres: 8 } } },
      ...['update', ['place'], 'Update'],
    ],
  ] as const)(
    'that %s is told once to those who had the alert',
    async (_, body, occasion, what, msgType) => {
      const id = await reported();
      await amend(id, 1, body);
      await untilTold(bavet, id, 2);
      await settled();
      expect(texts(bavet, id)).toEqual(['first', occasion]);
      expect(mails(bavet, id)).toHaveLength(2);
      expect(texts(poipet, id)).toEqual([]);
      expect(mails(poipet, id)).toEqual([]);
      const [correction, first] = await inboxOf(bavet, id);
      expect(correction).toMatchObject({ msgType, changes: what });
      expect(first).toMatchObject({ msgType: 'Alert', supersededBy: correction?.id });
    },
    60_000,
  );

  it('that makes it Severe is a first alert to those whom it concerns only now', async () => {
    const id = await reported();
    await amend(id, 1, { changes: { seizures: kilograms(1.9) } });
    await untilTold(authority, id, 1);
    await settled();
    expect(texts(authority, id)).toEqual(['first']);
    expect(await inboxOf(authority, id)).toMatchObject([{ msgType: 'Alert' }]);
  }, 60_000);

  it('that finds it told before says so, and statistics count one', async () => {
    const day = '2016-06-21';
    const occurredAt = `${day}T12:00:00+07:00`;
    const [earlier, id] = [await reported({ occurredAt }), await reported({ occurredAt })];
    await amend(id, 1, { duplicateOf: earlier });
    await untilTold(bavet, id, 2);
    await settled();
    expect(texts(bavet, id)).toEqual(['first', 'duplicate']);
    expect(texts(bavet, earlier)).toEqual(['first']);
    expect((await inboxOf(bavet, id))[0]).toMatchObject({ msgType: 'Cancel', changes: ['duplicate'] });
    await invokeByHand({ name: 'blo-kh', InvokeUrl: invokeUrlOf(run) }, 'nightly-statistics', {});
    const { apiUrl, token } = authority;
    const figures = await ask(apiUrl, `GET /v1/statistics?from=${day}&to=${day}&by=crime`, { token });
    expect(Figures.parse(figures.json).rows).toEqual([{ crime: 'drugs', incidents: 1 }]);
  }, 60_000);

  it('of the narrative alone, or of names, tells nobody anything', async () => {
    const id = await reported();
    await amend(id, 1, { changes: { narrative: 'Three packages.' } });
    const { apiUrl, token } = bavet;
    const body = { nominal: [{ group: 0, name: 'Somebody' }] };
    const named = await ask(apiUrl, `PUT /v1/incidents/${id}/nominal`, { token, body });
    expect([named.status, named.text]).toEqual([
      expect.toSatisfy((status) => status === 200 || status === 201),
      named.text,
    ]);
    await settled();
    await settled();
    expect(texts(bavet, id)).toEqual(['first']);
    expect(mails(bavet, id)).toHaveLength(1);
    expect(await inboxOf(bavet, id)).toHaveLength(1);
  }, 60_000);

  it('after another, at once, is told in turn to those who had the one before', async () => {
    const id = await report();
    await amend(id, 1, { changes: { seizures: kilograms(1.9) } });
    await amend(id, 2, { changes: { seizures: kilograms(60) } });
    await amend(id, 3, { changes: { seizures: kilograms(0.3) } });
    await amend(id, 4, { withdraw: true });
    await untilTold(bavet, id, 5);
    for (const reader of readers())
      await until('the withdrawal', () => (texts(reader, id).includes('withdrawn') ? true : undefined));
    await settled();
    // The authority is concerned from the second revision on, posts on other borders from the third.
    expect(texts(bavet, id).toSorted()).toEqual(['first', 'update', 'update', 'update', 'withdrawn']);
    expect(texts(authority, id).toSorted()).toEqual(['first', 'update', 'update', 'withdrawn']);
    expect(texts(poipet, id).toSorted()).toEqual(['first', 'update', 'withdrawn']);
    for (const reader of readers()) {
      expect(mails(reader, id)).toHaveLength(texts(reader, id).length);
      expect(await inboxOf(reader, id)).toHaveLength(texts(reader, id).length);
    }
  }, 60_000);
});
