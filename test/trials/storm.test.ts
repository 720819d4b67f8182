import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { textMessages } from '../../shared/alerts/messages/wording/text-messages.ts';
import { type Reader, subscribed, toldTo, until } from '../fixtures/local-run/local-alerts.ts';
import { type LocalProgram, newFolder, removeFolder, startLocalProgram } from '../fixtures/local-run/local-run.ts';
import { signedIn } from '../fixtures/local-run/local-sign-in.ts';
import { ask } from '../fixtures/local-run/tablet.ts';

/** Four texts in twelve seconds in place of ten in ten minutes, two of them for one post, and nobody is told again while this goes on. */
const stormSeconds = 12;
const changes = {
  alerting: { escalateMinutes: 15, smsPerTopicIn10Minutes: 4, trialStormMinutes: stormSeconds / 60 },
};

const Inbox = z.object({ alerts: z.array(z.object({ incidentId: z.string() })) });

describe('a storm in a local run', () => {
  const folder = newFolder();
  let run: LocalProgram;
  let bavet: Reader;
  let poipet: Reader;

  const report = async (kilograms: number): Promise<string> => {
    const body = {
      ...{ crime: 'drugs', id: randomUUID(), blo: 'KH-BAVET', occurredAt: '2016-06-19T16:30:00+07:00' },
      place: { latitude: 11.0632, longitude: 106.1356, accuracyMetres: 8 },
      route: { border: 'VN', direction: 'within' },
      seizures: [{ substance: 'methamphetamine', quantity: { value: kilograms, unit: 'kilogram' } }],
    };
    const answer = await ask(bavet.apiUrl, 'POST /v1/incidents', { token: bavet.token, body });
    expect([answer.status, answer.text]).toEqual([201, answer.text]);
    return body.id;
  };

  const summaries = () => {
    const [, tail = ''] = textMessages.summary.en.text.split('{count}');
    return toldTo(run, bavet.sms).filter(({ text }) => text.endsWith(tail));
  };

  beforeAll(async () => {
    run = await startLocalProgram(folder, 'kh', changes);
    const wish = { language: 'en', leastSeverity: 'Moderate' };
    bavet = await subscribed(await signedIn(run, 'officer', 'KH-BAVET'), 'bavet', wish);
    poipet = await subscribed(await signedIn(run, 'officer', 'KH-POIPET'), 'poipet', wish);
  }, 180_000);

  afterAll(async () => {
    await run?.stop();
    removeFolder(folder);
  }, 30_000);

  it('lets two texts through and the gravest, sums the rest up once, and loses nothing from mail and inbox', async () => {
    const length = stormSeconds * 1_000;
    // At the beginning of a window, so that all of the storm falls into one.
    await pause(length - (Date.now() % length));
    const ids: string[] = [];
    for (let index = 0; index < 5; index += 1) ids.push(await report(0.2));
    const gravest = await report(60);
    await until('the gravest', () => toldTo(run, bavet.sms, gravest)[0]);
    await until('every mail', () => (ids.every((id) => toldTo(run, bavet.email, id).length === 1) ? true : undefined));
    const inbox = await ask(bavet.apiUrl, 'GET /v1/alerts?limit=100', { token: bavet.token });
    const listed = Inbox.parse(inbox.json).alerts.map(({ incidentId }) => incidentId);
    expect(listed.toSorted()).toEqual([...ids, gravest].toSorted());
    expect(ids.filter((id) => toldTo(run, bavet.sms, id).length > 0)).toHaveLength(2);
    await until('the summary', () => summaries()[0]);
    await pause(3_000);
    expect(summaries().map(({ text }) => text)).toEqual([expect.stringMatching(/\b3\b/)]);
    expect(toldTo(run, bavet.sms)).toHaveLength(2 + 1 + 1);
    expect(toldTo(run, poipet.sms)).toHaveLength(1);
  }, 90_000);
});
