import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { defaultChannelRules } from '../../shared/alerts/rules/channel-rules.ts';
import { type Reader, subscribed, toldTo, until } from '../fixtures/local-run/local-alerts.ts';
import { type LocalProgram, newFolder, removeFolder, startLocalProgram } from '../fixtures/local-run/local-run.ts';
import { type Person, signedIn } from '../fixtures/local-run/local-sign-in.ts';
import { ask } from '../fixtures/local-run/tablet.ts';
import { ownBrowser } from '../fixtures/push/own-browser.ts';
import { startOwnPushService } from '../fixtures/push/own-push-service.ts';

const Payload = z.strictObject({
  id: z.string(),
  tag: z.string(),
  severity: z.string(),
  language: z.string(),
  words: z.string(),
});

/** Three minutes, in a trial that cannot wait so long. */
const textAfterSeconds = 6;
const channels = { ...defaultChannelRules, Severe: { push: 0, email: 0, sms: textAfterSeconds / 60 } } as const;

describe('a tablet that is told, in a local run', () => {
  const folder = newFolder();
  let run: LocalProgram;
  let service: Awaited<ReturnType<typeof startOwnPushService>>;
  let bavet: Person;
  let mocBai: Reader;

  beforeAll(async () => {
    service = await startOwnPushService();
    run = await startLocalProgram(folder, 'kh,vn', { alerting: { escalateMinutes: 15, channels } });
    bavet = await signedIn(run, 'officer', 'KH-BAVET');
    mocBai = await subscribed(await signedIn(run, 'officer', 'VN-MOC-BAI', 'blo-vn'), 'moc-bai', { language: 'vi' });
  }, 300_000);

  afterAll(async () => {
    await run?.stop();
    await service?.stop();
    removeFolder(folder);
  }, 30_000);

  const askBy = ({ apiUrl, token }: Person, route: string, body?: unknown) =>
    ask(apiUrl, route, { token, ...(body === undefined ? {} : { body }) });

  const report = async (kilograms: number): Promise<string> => {
    const body = {
      ...{ crime: 'drugs', id: randomUUID(), blo: 'KH-BAVET', occurredAt: '2016-06-19T16:30:00+07:00' },
      place: { latitude: 11.0632, longitude: 106.1356, accuracyMetres: 8 },
      seizures: [{ substance: 'methamphetamine', quantity: { value: kilograms, unit: 'kilogram' } }],
      handling: 'counterpart',
      route: { border: 'VN', direction: 'leaving' },
    };
    expect((await askBy(bavet, 'POST /v1/incidents', body)).status).toBe(201);
    return body.id;
  };

  const tabletAt = async (path: string) => {
    const browser = ownBrowser(service.at(path));
    const answer = await askBy(mocBai, 'PUT /v1/subscriptions/push', { ...browser.subscription, language: 'vi' });
    expect([answer.status, answer.text]).toEqual([200, answer.text]);
    const pushes = (incident: string) =>
      service.taken
        .filter((taken) => taken.path === path)
        .map(({ headers, body }) => ({ headers, payload: Payload.parse(JSON.parse(browser.read(body))) }))
        .filter(({ payload }) => payload.id.includes(incident));
    return { pushes };
  };

  const texts = (incident: string) => toldTo(run, mocBai.sms, incident).filter(({ channel }) => channel === 'sms');

  it("the neighbour's alert rings there, once, in neutral words, and phones are told when nobody acknowledges it", async () => {
    const { pushes } = await tabletAt('/push/first');
    const id = await report(1.9);
    const push = await until('the push', () => pushes(id)[0]);
    const text = await until('the text', () => texts(id)[0]);
    expect(push.payload).toMatchObject({ language: 'vi', severity: 'Severe', words: text.text });
    expect(push.payload.words).toContain(id.slice(-8));
    expect(push.payload.words).not.toMatch(/methamphetamine|1[.,]9|kg/);
    expect(pushes(id)).toHaveLength(1);
    expect(texts(id)).toHaveLength(1);

    const { headers } = push;
    expect(headers).toMatchObject({ ttl: '86400', urgency: 'high', topic: push.payload.tag });
    const [, token = '', key = ''] = /^vapid t=(\S+), k=(\S+)$/.exec(headers.authorization ?? '') ?? [];
    expect(decodeJwt(token)).toMatchObject({ aud: service.at(''), sub: expect.stringMatching(/^mailto:/) });
    const setting = z.object({ vapidKey: z.string() }).parse((await ask(mocBai.apiUrl, 'GET /web.json')).json);
    expect(setting.vapidKey).toBe(key);
  }, 120_000);

  it('phones hear nothing of what somebody at the post has acknowledged in time', async () => {
    const { pushes } = await tabletAt('/push/second');
    const seen = await report(2.1);
    const push = await until('the push', () => pushes(seen)[0]);
    const acknowledged = await askBy(mocBai, `POST /v1/alerts/${push.payload.id}/acknowledgements`, {});
    expect(acknowledged.status).toBe(200);
    const unseen = await report(2.2);
    // Told later and waited for as long: by then the text about the first would have come.
    await until('the text about the other', () => texts(unseen)[0]);
    expect(texts(seen)).toEqual([]);
  }, 120_000);

  it('phones are told at once where no tablet is left that takes it', async () => {
    await askBy(mocBai, 'DELETE /v1/subscriptions/push');
    await tabletAt('/push/gone');
    service.answer('/push/gone', 410);
    const id = await report(1.8);
    await until('the text', () => texts(id)[0]);
    expect((await askBy(mocBai, 'GET /v1/subscriptions/push')).status).toBe(404);
    const next = await report(1.7);
    await until('the text at once', () => texts(next)[0]);
  }, 120_000);

  it('no log and no output has an endpoint or a key', () => {
    const logs = readdirSync(join(folder, 'logs')).map((name) => readFileSync(join(folder, 'logs', name), 'utf8'));
    expect(logs.join('')).toContain('pushed');
    expect(logs.join('')).not.toMatch(/\/push\/(first|second|gone)/);
  });
});
