import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { toldTo, until } from '../fixtures/local-run/local-alerts.ts';
import { type LocalProgram, newFolder, removeFolder, startLocalProgram } from '../fixtures/local-run/local-run.ts';
import { type Person, signedIn } from '../fixtures/local-run/local-sign-in.ts';
import { ask } from '../fixtures/local-run/tablet.ts';

const State = z.object({ state: z.string() });

describe('a country that asks for codes, in a local run', () => {
  const folder = newFolder();
  const phone = '+85512777001';
  let run: LocalProgram;
  let bavet: Person;
  let poipet: Person;

  beforeAll(async () => {
    run = await startLocalProgram(folder, 'kh', { alerting: { escalateMinutes: 15 } }, undefined, 'code');
    bavet = await signedIn(run, 'officer', 'KH-BAVET');
    poipet = await signedIn(run, 'officer', 'KH-POIPET');
  }, 300_000);

  afterAll(async () => {
    await run?.stop();
    removeFolder(folder);
  }, 30_000);

  const askBy = ({ apiUrl, token }: Person, route: string, body?: unknown) =>
    ask(apiUrl, route, { token, ...(body === undefined ? {} : { body }) });
  const put = (by: Person, address: string) =>
    askBy(by, 'PUT /v1/subscriptions/sms', { address, language: 'en', follows: ['KH-PRUM'] });
  const stateOf = (answer: { json: unknown }) => State.parse(answer.json).state;

  /** The code that came after so many texts. */
  const codeAfter = async (texts: number): Promise<string> => {
    const message = await until('the code', () => toldTo(run, phone)[texts]);
    expect(message).toMatchObject({ topic: 'direct', channel: 'sms', attributes: {} });
    return /\d{6}/.exec(message.text)?.[0] ?? '';
  };

  const report = async (): Promise<string> => {
    const body = {
      ...{ crime: 'drugs', id: randomUUID(), blo: 'KH-BAVET', occurredAt: '2016-06-19T16:30:00+07:00' },
      place: { latitude: 11.0632, longitude: 106.1356, accuracyMetres: 8 },
      seizures: [{ substance: 'methamphetamine', quantity: { value: 60, unit: 'kilogram' } }],
    };
    expect((await askBy(bavet, 'POST /v1/incidents', body)).status).toBe(201);
    return body.id;
  };

  it('a phone hears its code and nothing else, then alerts, and none once another has typed a later code', async () => {
    const witness = 'witness@blo.example';
    const mail = await askBy(poipet, 'PUT /v1/subscriptions/email', { address: witness, language: 'en' });
    expect(stateOf(mail)).toBe('active');
    expect(stateOf(await put(bavet, phone))).toBe('awaiting-code');
    const unheard = await report();
    await until('the witness', () => toldTo(run, witness, unheard)[0]);
    const code = await codeAfter(0);
    expect(toldTo(run, phone)).toHaveLength(1);
    const wrong = code === '000000' ? '000001' : '000000';
    expect((await askBy(bavet, 'POST /v1/subscriptions/sms/confirmation', { code: wrong })).status).toBe(422);
    const proven = await askBy(bavet, 'POST /v1/subscriptions/sms/confirmation', { code });
    expect([proven.status, stateOf(proven)]).toEqual([200, 'active']);
    const heard = await report();
    await until('the alert', () => toldTo(run, phone, heard)[0]);

    const before = toldTo(run, phone).length;
    expect(stateOf(await put(poipet, phone))).toBe('awaiting-code');
    const later = await codeAfter(before);
    const taken = await askBy(poipet, 'POST /v1/subscriptions/sms/confirmation', { code: later });
    expect([taken.status, stateOf(taken)]).toEqual([200, 'active']);
    expect((await askBy(bavet, 'GET /v1/subscriptions/sms')).status).toBe(404);
    expect((await askBy(poipet, 'DELETE /v1/subscriptions/sms')).status).toBe(204);
    const texts = toldTo(run, phone).length;
    const last = await report();
    await until('the witness', () => toldTo(run, witness, last)[0]);
    expect(toldTo(run, phone)).toHaveLength(texts);
  }, 120_000);

  it('a satellite phone is refused, and so is the code of nobody', async () => {
    expect((await put(bavet, '+881612345678')).status).toBe(422);
    expect((await askBy(bavet, 'POST /v1/subscriptions/sms/confirmation', { code: '123456' })).status).toBe(404);
  });
});
