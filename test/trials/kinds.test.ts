import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { mailLines } from '../../shared/alerts/messages/wording/mail-lines.ts';
import { punctuation } from '../../shared/alerts/messages/wording/punctuation.ts';
import { severityWords } from '../../shared/alerts/messages/wording/severity-words.ts';
import { reportExamples } from '../../shared/api/examples/report-examples.ts';
import type { Crime } from '../../shared/reference/crimes.ts';
import type { Language, Wording } from '../../shared/reference/languages.ts';
import { countryNames } from '../../shared/reference/names/countries.ts';
import { crimeNames } from '../../shared/reference/names/crimes.ts';
import { segmentsOf } from '../fixtures/alerts/alert-segments.ts';
import { ugliness } from '../fixtures/alerts/alert-texts.ts';
import { bavet as setting } from '../fixtures/incidents/reports.ts';
import { type Reader, subscribed, toldTo, until } from '../fixtures/local-run/local-alerts.ts';
import { type LocalProgram, newFolder, removeFolder, startLocalProgram } from '../fixtures/local-run/local-run.ts';
import { signedIn } from '../fixtures/local-run/local-sign-in.ts';
import { ask } from '../fixtures/local-run/tablet.ts';

const changes = { languages: ['km', 'vi', 'en'], alerting: { escalateMinutes: 15 } };

type Severity = keyof typeof severityWords;
type Who = 'bavet' | 'poipet' | 'authority';

/** By Cambodia's file and the rules that all countries share; Poipet is on another border and hears of Extreme alone. */
const table: [Crime, Severity, Who[]][] = [
  ['drugs', 'Severe', ['bavet', 'authority']],
  ['precursors', 'Extreme', ['bavet', 'poipet', 'authority']],
  ['migrant-smuggling', 'Severe', ['bavet', 'authority']],
  ['trafficking-in-persons', 'Severe', ['bavet', 'authority']],
  ['wildlife', 'Severe', ['bavet', 'authority']],
  ['timber', 'Moderate', ['bavet']],
  ['counterfeit', 'Moderate', ['bavet']],
  ['medicines', 'Severe', ['bavet', 'authority']],
  ['firearms', 'Severe', ['bavet', 'authority']],
  ['cash', 'Severe', ['bavet', 'authority']],
  ['excise', 'Moderate', ['bavet']],
  ['waste', 'Severe', ['bavet', 'authority']],
  ['document-fraud', 'Minor', []],
  ['corruption', 'Moderate', ['authority']],
  ['irregular-crossing', 'Minor', []],
  ['other', 'Moderate', ['bavet']],
];

const examples = reportExamples(setting);
const language: Record<Who, Language> = { bavet: 'km', poipet: 'vi', authority: 'en' };
const everybody: Who[] = ['bavet', 'poipet', 'authority'];

const File = z.object({ deliveries: z.array(z.object({ topic: z.string(), state: z.string() })) });

/** What a mail says behind one of its labels. */
const lineOf = (mail: string, label: Wording, tongue: Language): string | undefined => {
  const begin = label[tongue].text + punctuation[tongue].colon;
  return mail
    .split('\n')
    .find((line) => line.startsWith(begin))
    ?.slice(begin.length);
};

describe('a report of each kind, at Bavet', () => {
  const folder = newFolder();
  const ids = new Map<Crime, string>();
  let run: LocalProgram;
  let readers: Record<Who, Reader>;

  const report = async (crime: Crime): Promise<string> => {
    const { apiUrl, token } = readers.bavet;
    const id = randomUUID();
    const answer = await ask(apiUrl, 'POST /v1/incidents', { token, body: { ...examples[crime], id } });
    expect([answer.status, answer.text]).toEqual([201, answer.text]);
    return id;
  };
  const toldOf = (crime: Crime, who: Who) => {
    const { sms, email } = readers[who];
    const id = ids.get(crime) ?? '';
    return { texts: toldTo(run, sms, id), mails: toldTo(run, email, id) };
  };

  beforeAll(async () => {
    run = await startLocalProgram(folder, 'kh', changes);
    const wish = (who: Who) => ({ language: language[who], leastSeverity: 'Moderate' });
    readers = {
      bavet: await subscribed(await signedIn(run, 'officer', 'KH-BAVET'), 'bavet', wish('bavet')),
      poipet: await subscribed(await signedIn(run, 'officer', 'KH-POIPET'), 'poipet', wish('poipet')),
      authority: await subscribed(await signedIn(run, 'authority'), 'authority', wish('authority')),
    };
    for (const [crime] of table) ids.set(crime, await report(crime));
    for (const [crime, , told] of table)
      for (const who of told)
        await until(`${crime} to ${who}`, () => {
          const { texts, mails } = toldOf(crime, who);
          return texts.length > 0 && mails.length > 0 ? true : undefined;
        });
    await pause(1_500);
  }, 180_000);

  afterAll(async () => {
    await run?.stop();
    removeFolder(folder);
  }, 30_000);

  it('is each kind that there is', () => {
    expect(table.map(([crime]) => crime).toSorted()).toEqual(Object.keys(examples).toSorted());
  });

  it.each(table)('of %s is %s, and told once to %j', (crime, severity, told) => {
    for (const who of everybody) {
      const { texts, mails } = toldOf(crime, who);
      const times = told.includes(who) ? 1 : 0;
      expect([who, texts.length, mails.length]).toEqual([who, times, times]);
      for (const { text } of mails) expect(text).toContain(severityWords[severity][language[who]].text);
    }
  });

  it.each(table)('of %s is one neutral segment by SMS, and in the reader’s words by e-mail', (crime, _, told) => {
    for (const who of told) {
      const [{ text: sms = '' } = {}] = toldOf(crime, who).texts;
      const [{ text: mail = '' } = {}] = toldOf(crime, who).mails;
      const tongue = language[who];
      expect([segmentsOf(sms).segments, ugliness(sms), ugliness(mail)]).toEqual([1, [], []]);
      const [kind, border] = [crimeNames[crime][tongue].text, countryNames.VN[tongue].text];
      expect(mail).toContain(kind);
      const way = lineOf(mail, mailLines.direction, tongue);
      expect(way).toContain(border);
      const goods = lineOf(mail, mailLines.quantity, tongue)?.split(punctuation[tongue].list) ?? [];
      // Codes of our lists and what the officer typed are nobody's words.
      expect(goods.join()).not.toMatch(/[a-z]-[a-z]|kranhung|pangolin scales|HCl|circuit boards|Artesunate/);
      for (const word of [kind, ...goods]) expect(sms).not.toContain(word);
    }
  });

  it('reaches posts where nobody has subscribed without a failure', async () => {
    const { apiUrl, token } = readers.authority;
    const { json } = await ask(apiUrl, `GET /v1/alerts/${ids.get('precursors')}.1`, { token });
    const { deliveries } = File.parse(json);
    expect(new Set(deliveries.map(({ state }) => state))).toEqual(new Set(['published']));
    expect(deliveries.length).toBeGreaterThan(12);
  });

  it('reaches those who asked for a kind that was found beside it, and not of others', async () => {
    const wish = { language: 'km', leastSeverity: 'Moderate', crimes: ['excise'] };
    const reader = await subscribed(readers.bavet, 'bavet', wish);
    const [other, timber] = [await report('other'), await report('timber')];
    await until('the other', () => toldTo(run, reader.email, other)[0]);
    await pause(1_500);
    expect([other, timber].map((id) => toldTo(run, reader.sms, id).length)).toEqual([1, 0]);
  }, 60_000);

  it('leaves room for a broadcast: one of 1,600 letters comes whole, is its post’s alone, and ends', async () => {
    const { authority, bavet, poipet } = readers;
    const text = 'ក'.repeat(1_600);
    const expires = new Date(Date.now() + 15_000).toISOString();
    const body = { id: randomUUID(), severity: 'Moderate', texts: { km: text }, expires, blos: ['KH-BAVET'] };
    expect((await ask(authority.apiUrl, 'POST /v1/alerts', { token: authority.token, body })).status).toBe(201);
    const mail = await until('the broadcast', () => toldTo(run, bavet.email, body.id)[0]);
    expect(mail.text).toContain(text);
    const [sms] = await until('its text message', () => {
      const found = toldTo(run, bavet.sms, body.id);
      return found.length > 0 ? found : undefined;
    });
    expect(sms?.text).not.toContain('កក');
    expect(toldTo(run, poipet.email, body.id)).toEqual([]);
    const route = `POST /v1/alerts/${body.id}/acknowledgements`;
    expect((await ask(poipet.apiUrl, route, { token: poipet.token, body: {} })).status).toBe(404);
    await pause(Math.max(0, Date.parse(expires) - Date.now()) + 100);
    const read = await ask(bavet.apiUrl, `GET /v1/alerts/${body.id}`, { token: bavet.token });
    expect(read.json).toMatchObject({ id: body.id, expired: true });
    const again = { ...body, id: randomUUID(), blos: undefined, expires: new Date(Date.now() + 60_000).toISOString() };
    const update = `POST /v1/alerts/${body.id}/updates`;
    const late = await ask(authority.apiUrl, update, { token: authority.token, body: again });
    expect([late.status, late.text]).toEqual([410, late.text]);
  }, 60_000);
});
