import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type Reader, subscribed, toldTo, until } from '../fixtures/local-run/local-alerts.ts';
import { type LocalProgram, newFolder, removeFolder, startLocalProgram } from '../fixtures/local-run/local-run.ts';
import { outputsOf, type Person, signedIn } from '../fixtures/local-run/local-sign-in.ts';
import { ask } from '../fixtures/local-run/tablet.ts';

/**
 * Reports that one person may send in an hour, in place of two thousand; all else is as deployed. Three floods of so many at
 * once are what two cores alert of in a quarter of a minute; Lambda has a processor for each of ten at a time.
 */
const reportsAnHour = 12;
const changes = {
  // Places for two of the honest post beside the floods: one that texts the authority oftener waits for the sum.
  alerting: { escalateMinutes: 15, smsPerTopicIn10Minutes: 40 },
  limits: {
    ...{ reports: reportsAnHour, amendments: 1_000, broadcasts: 300, subscriptions: 120 },
    ...{ looksAtEvidence: 3_000, looksAtNames: 600, photoMegabytesADay: 120_000 },
  },
};

/** What an honest officer bears, with a flood or without, on a machine of two slow cores: seconds. */
const usual = { report: 5, list: 5, alert: 30, text: 40 };

const Inbox = z.object({ alerts: z.array(z.object({ incidentId: z.string() })) });
const List = z.object({ incidents: z.array(z.object({ id: z.string() })) });
const Figures = z.object({ rows: z.array(z.object({ incidents: z.number() })) });

const secondsSince = (start: number) => (Date.now() - start) / 1_000;

describe('a flood from one token, one post and one neighbour at once', () => {
  const folder = newFolder();
  let run: LocalProgram;
  let bavet: Reader;
  let authority: Reader;
  let token: Person;
  let post: Person;
  let neighbour: Person;
  const statuses: Record<string, number[]> = { token: [], post: [], neighbour: [] };
  const day = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

  const send = (who: Person, kilograms: number, changed: Record<string, unknown> = {}) => {
    const body = {
      ...{ crime: 'drugs', id: randomUUID(), blo: who.blo, occurredAt: `${day}T10:00:00+07:00` },
      place: { latitude: 11.0632, longitude: 106.1356, accuracyMetres: 8 },
      seizures: [{ substance: 'methamphetamine', quantity: { value: kilograms, unit: 'kilogram' } }],
      ...changed,
    };
    return ask(who.apiUrl, 'POST /v1/incidents', { token: who.token, body }).then(({ status }) => ({
      id: body.id,
      status,
    }));
  };

  /** Severe reports, four at a time, as fast as they are answered. */
  const flood = async (name: string, who: Person, count: number, changed = {}) => {
    let left = count;
    const sender = async () => {
      for (left -= 1; left >= 0; left -= 1) statuses[name]?.push((await send(who, 2, changed)).status);
    };
    await Promise.all(Array.from({ length: 4 }, sender));
  };

  /** How long an honest report takes on each of its ways. */
  const honest = async (readers: readonly Reader[]) => {
    const start = Date.now();
    const { id, status } = await send(bavet, 1.9, { route: { border: 'VN', direction: 'entering' } });
    expect(status).toBe(201);
    const report = secondsSince(start);
    const asked = Date.now();
    const list = await ask(bavet.apiUrl, 'GET /v1/incidents?limit=50', { token: bavet.token });
    expect(List.parse(list.json).incidents.length).toBeGreaterThan(0);
    const listed = secondsSince(asked);
    await until('the alert in the inbox of the authority', async () => {
      const inbox = await ask(authority.apiUrl, 'GET /v1/alerts?limit=100', { token: authority.token });
      return Inbox.parse(inbox.json).alerts.some(({ incidentId }) => incidentId === id) || undefined;
    });
    const alert = secondsSince(start);
    for (const { sms, blo } of readers)
      await until(`its text at ${blo || 'the authority'}`, () => toldTo(run, sms, id)[0]);
    const took = { report, list: listed, alert, text: secondsSince(start) };
    console.info('an honest report, in seconds', took);
    return took;
  };

  const expectUsual = (took: typeof usual) => {
    for (const [way, seconds] of Object.entries(took))
      expect(seconds, way).toBeLessThan(usual[way as keyof typeof usual]);
  };

  beforeAll(async () => {
    run = await startLocalProgram(folder, 'kh,vn', changes);
    const wish = { language: 'en', leastSeverity: 'Moderate' };
    bavet = await subscribed(await signedIn(run, 'officer', 'KH-BAVET'), 'bavet', wish);
    authority = await subscribed(await signedIn(run, 'authority'), 'authority', wish);
    token = await signedIn(run, 'officer', 'KH-POIPET');
    post = await signedIn(run, 'officer', 'KH-CHREY-THOM');
    neighbour = await signedIn(run, 'officer', 'VN-MOC-BAI', 'blo-vn');
  }, 180_000);

  afterAll(async () => {
    await run?.stop();
    removeFolder(folder);
  }, 30_000);

  it('keeps nothing of an honest post: its report, alert, list and texts come as they do without', async () => {
    expectUsual(await honest([bavet, authority]));
    const flooding = Promise.all([
      flood('token', token, reportsAnHour + 6),
      flood('post', post, reportsAnHour, { route: { border: 'VN', direction: 'entering' } }),
      flood('neighbour', neighbour, reportsAnHour, { handling: 'counterpart', route: { border: 'KH' } }),
    ]);
    expectUsual(await honest([bavet, authority]));
    await flooding;
    expectUsual(await honest([bavet]));
  }, 240_000);

  it('stops one token after as many reports as an hour has, and nobody else', () => {
    const refused = (name: string) => statuses[name]?.filter((status) => status === 429).length;
    expect([refused('token'), refused('post'), refused('neighbour')]).toEqual([6, 0, 0]);
    expect(new Set(Object.values(statuses).flat())).toEqual(new Set([201, 429]));
  });

  it('does not stop the night, which counts everything', async () => {
    const { InvokeUrl = '' } = outputsOf(run);
    const url = `${InvokeUrl}/2015-03-31/functions/blo-kh-nightly-statistics/invocations`;
    const answer = await fetch(url, { method: 'POST', body: '{}' });
    expect([answer.status, answer.headers.has('x-amz-function-error')]).toEqual([200, false]);
    const figures = await ask(authority.apiUrl, `GET /v1/statistics?from=${day}&to=${day}`, { token: authority.token });
    const [row] = Figures.parse(figures.json).rows;
    expect(row?.incidents).toBe(3 + 2 * reportsAnHour);
  }, 60_000);
});
