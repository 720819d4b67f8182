import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { ask } from '../../fixtures/local-run/tablet.ts';
import { manifestOf } from '../../fixtures/photos/tablet-photo.ts';
import { deliveredTo, isAbout } from '../deliveries.ts';
import {
  canInvoke,
  deliveriesText,
  home,
  localFiles,
  neighbour,
  peopleOf,
  personOf,
  reasons,
  region,
} from '../deployment.ts';
import { invokeByHand } from '../invocation.ts';
import { markedReport, placesOf } from '../marked.ts';
import { askAs, post, until } from '../questions.ts';
import { documentOf, examplesOf, quietStretch, type Report, reportLike } from '../reports.ts';
import { tokensOf } from '../sign-in.ts';

/** A victim's name: short enough for every field, and nobody else's. */
const name = `Sok Chenda ${randomBytes(6).toString('hex')}`;
const at = new Date(Math.floor(Date.now() / 1000 - 3_600 - randomInt(36_000)) * 1000);
const second = (from: Date) =>
  `from=${from.toISOString()}&to=${new Date(from.getTime() + 1_000).toISOString()}&limit=200&state=any`;
const long = quietStretch(1);

/** Officers hear of these; of what happened long ago they do not. */
const told = ['drugs', 'migrant-smuggling', 'trafficking-in-persons', 'firearms'];
const suspect = { role: 'suspect', sex: 'male', ageGroup: 'adult', count: 1 };
const mailbox = `victim-${randomInt(2 ** 40)}@blo-network.example`;
const mine = (method: string) => `${method} /v1/subscriptions/email`;

const kept: Report[] = [];
/** Whatever was answered to those who wrote the name: receipts, and faults. */
const answers: string[] = [];
let wish: unknown;

const markedLike = async (crime: string): Promise<Report> => {
  const bytes = new Uint8Array(randomBytes(8));
  const like = await reportLike(crime, {
    occurredAt: told.includes(crime) ? at.toISOString() : long.from,
    photos: [manifestOf(bytes, { takenAt: long.from, place: { latitude: 11, longitude: 106, accuracyMetres: 5 } })],
  });
  const people = Array.isArray(like['people']) ? like['people'] : [];
  const nominal = [{ group: 0, phones: ['+85512345678'] }];
  const full = markedReport(await documentOf(home), { ...like, people: [suspect, ...people], nominal }, name);
  return { ...full, id: like.id };
};

const amend = (id: string, changes: unknown, revision = 1) =>
  askAs('officer', `POST /v1/incidents/${id}/amendments`, {
    body: { id: randomUUID(), reason: `It was ${name}`, changes },
    headers: { 'if-match': `"${revision}"` },
  });

const wrong = (report: Report): [unknown, number][] => [
  [{ ...report, place: { ...Object(report['place']), latitude: 91 } }, 422],
  [{ ...report, occurredAt: name }, 422],
  [{ ...report, route: name, transport: name, people: [{ role: name }], photos: [name], also: name }, 422],
  [{ ...report, seizures: [{ substance: name, quantity: { value: name, unit: name } }] }, 422],
  [{ ...report, nominal: [{ group: 9, name }] }, 422],
  [{ ...report, nominal: [{ group: 0, name, phones: [name], dateOfBirth: name }] }, 422],
  [{ ...report, id: name }, 422],
];

beforeAll(async () => {
  const before = await askAs('officer', mine('GET'));
  wish = before.status === 200 ? before.json : undefined;
  expect((await askAs('officer', mine('PUT'), { body: { address: mailbox, language: 'en' } })).status).toBe(200);
  for (const crime of Object.keys(await examplesOf(home, { path: '/v1/incidents', method: 'post' }))) {
    const report = await markedLike(crime);
    const answer = await post(report);
    expect([crime, answer.status]).toEqual([crime, 201]);
    kept.push(report);
    answers.push(answer.text);
  }
  for (const report of kept.slice(0, 4)) {
    answers.push((await post(report)).text, (await post({ ...report, narrative: `Not ${name}` })).text);
    const changed = await amend(report.id, { narrative: `Not ${name}`, place: { description: `${name}’s house` } });
    expect([changed.status, changed.text]).toEqual([200, changed.text]);
    answers.push(changed.text, (await amend(report.id, { place: { longitude: name } }, 2)).text);
    answers.push((await amend(report.id, { narrative: 'No revision' }, 9)).text);
  }
  for (const [body, status] of wrong(await markedLike('drugs'))) {
    const answer = await post(body);
    expect([answer.status, answer.text]).toEqual([status, answer.text]);
    answers.push(answer.text);
  }
}, 30_000);

afterAll(async () => {
  await askAs('officer', mine('DELETE'));
  const Wish = z.object({ address: z.string(), language: z.string(), leastSeverity: z.string() });
  const before = Wish.safeParse(wish);
  if (before.success) await askAs('officer', mine('PUT'), { body: before.data });
});

/** Nothing of the name, however it is spelt on the way. */
const isIn = (text: string): boolean =>
  [name, encodeURIComponent(name), name.replaceAll(' ', '+'), name.slice(11)].some((form) => text.includes(form));

const withIt = (texts: readonly (readonly [string, string])[]) =>
  texts.filter(([, text]) => isIn(text)).map(([at]) => at);

const logTexts = (folder: string): [string, string][] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name), 'utf8')]);

describe('the name of a victim', () => {
  it('can be written into dozens of fields, and is there for those who may read it', async () => {
    const places = new Set(kept.flatMap((report) => placesOf(report, name)).map((at) => at.replace(/\/\d+/g, '/*')));
    expect(places.size).toBeGreaterThan(35);
    for (const place of ['/narrative', '/photos/*/caption', '/seizures/*/brand', '/nominal/*/name', '/also/*/what'])
      expect([...places]).toContain(place);
    const { text } = await askAs('officer', `GET /v1/incidents/${kept.at(-1)?.id}`);
    expect(isIn(text)).toBe(true);
  });

  it.each(['application/json', 'application/geo+json', 'text/csv'])(
    'is in no list of an analyst’s: %s',
    async (accept) => {
      for (const query of [second(at), second(new Date(long.from))]) {
        const { status, text } = await askAs('analyst', `GET /v1/incidents?${query}`, { headers: { accept } });
        expect([status, isIn(text)]).toEqual([200, false]);
        expect(kept.some(({ id }) => text.includes(id))).toBe(true);
      }
    },
  );

  it('is nowhere where an analyst looks at one incident, as it is or as it was', async () => {
    const seen: [string, string][] = [];
    for (const { id } of kept)
      for (const path of ['', '/revisions', '/receipt', '/nominal', '/custody']) {
        const { text } = await askAs('analyst', `GET /v1/incidents/${id}${path}`);
        seen.push([path, text]);
      }
    expect(withIt(seen)).toEqual([]);
  });

  it('is in no receipt, no warning and no fault', () => {
    expect(answers.length).toBeGreaterThan(30);
    expect(answers.filter(isIn)).toEqual([]);
  });

  it('is in no address', async () => {
    const receipts = await Promise.all(
      kept.slice(0, 4).map(({ id }) => askAs('officer', `GET /v1/incidents/${id}/receipt`)),
    );
    const urls = receipts.flatMap(({ text }) => text.match(/https?:[^"]+/g) ?? []);
    expect(urls.length).toBeGreaterThan(0);
    expect(urls.filter(isIn)).toEqual([]);
  });

  it('is in no alert: inbox, CAP, feed, text message, e-mail', async ({ skip }) => {
    const inbox = async () => (await askAs('officer', 'GET /v1/alerts?limit=100')).text;
    const lists = await until('the alerts in the inbox', async () => {
      const text = await inbox();
      return kept.slice(2, 3).every(({ id }) => text.includes(id)) ? text : undefined;
    });
    const Alerts = z.object({ alerts: z.array(z.looseObject({ id: z.string() })) });
    const seen: [string, string][] = [
      ['inbox', lists],
      ['feed', (await askAs('officer', 'GET /v1/alerts/feed')).text],
    ];
    for (const { id } of Alerts.parse(JSON.parse(lists)).alerts.slice(0, 4))
      for (const accept of ['application/json', 'application/cap+xml'])
        seen.push([accept, (await askAs('officer', `GET /v1/alerts/${id}`, { headers: { accept } })).text]);
    if (neighbour) seen.push(['neighbour', (await askAs('officer', 'GET /v1/alerts?limit=100', {}, neighbour)).text]);
    expect(withIt(seen)).toEqual([]);
    if (!localFiles) return skip(reasons.deliveries);
    // Eight mails a second and no more: which of these reports is mailed at once is the storm's to say.
    const isMailed = () => kept.some(({ id }) => deliveredTo(mailbox).some(isAbout(id)));
    await until('an e-mail', () => (isMailed() ? true : undefined));
    expect(isIn(deliveriesText())).toBe(false);
  });

  it('is in no figures, of the country or the region', async ({ skip }) => {
    if (!canInvoke) return skip(reasons.nights);
    await invokeByHand(home, 'nightly-statistics', {});
    // The local day may be the one after.
    const [day, next] = [0, 86_400_000].map((later) =>
      new Date(Date.parse(long.from) + later).toISOString().slice(0, 10),
    );
    const seen: [string, string][] = [];
    for (const by of ['total', 'area', 'crime', 'substance', 'goods', 'role'])
      for (const accept of ['application/json', 'text/csv']) {
        const query = `GET /v1/statistics?by=${by}&from=${day}&to=${next}`;
        const answer = await askAs('authority', query, { headers: { accept } });
        expect([by, answer.status]).toEqual([by, 200]);
        seen.push([`${by} ${accept}`, answer.text]);
        if (region) seen.push([`region ${by}`, (await askAs('region-analyst', query, {}, region)).text]);
      }
    expect(seen.some(([, text]) => text.includes('wildlife'))).toBe(true);
    expect(withIt(seen)).toEqual([]);
  });

  it('is in no log, not even when somebody asks for it by its name', async ({ skip }) => {
    const asked = encodeURIComponent(name);
    for (const path of [`/${asked}`, `?blo=${asked}`, `?cursor=${asked}`, `?${asked}=1`, `/${asked}/nominal`]) {
      const { status, text } = await askAs('officer', `GET /v1/incidents${path}`);
      expect([path, status >= 400 && status < 500]).toEqual([path, true]);
      // The pointer to an unknown parameter says which it was, to whoever sent it.
      if (!path.endsWith('=1')) expect([path, isIn(text)]).toEqual([path, false]);
    }
    await post({ ...(await reportLike('drugs')), [name]: name });
    if (!localFiles) return skip(reasons.logs);
    expect(logTexts(localFiles.logs).length).toBeGreaterThan(0);
    expect(withIt(logTexts(localFiles.logs))).toEqual([]);
  });
});

describe('a name that the authority broadcasts against all advice', () => {
  const told = `Sok Chenda ${randomBytes(6).toString('hex')}`;

  it('reaches those whom it is addressed to, and no text message, log or anybody else', async () => {
    const { blo } = personOf(home, 'officer');
    const expires = new Date(Date.now() + 3_600_000).toISOString();
    const body = { id: randomUUID(), severity: 'Minor', texts: { en: `Look for ${told}` }, expires, blos: [blo] };
    const sent = await askAs('authority', 'POST /v1/alerts', { body });
    // Its receipt shows the one who wrote it how it will read.
    expect(sent.status).toBe(201);
    const read = await until('the broadcast', async () => {
      const answer = await askAs('officer', `GET /v1/alerts/${body.id}`);
      return answer.status === 200 ? answer : undefined;
    });
    expect(read.text).toContain(told);
    const others = peopleOf(home, 'officer').filter((person) => person.blo !== blo);
    for (const person of others.slice(0, 1)) {
      const token = (await tokensOf(person)).id;
      for (const path of [`/v1/alerts/${body.id}`, '/v1/alerts?limit=100', '/v1/alerts/feed'])
        expect((await ask(home.ApiUrl, `GET ${path}`, { token })).text).not.toContain(told);
    }
    for (const path of [`/v1/alerts/${body.id}`, '/v1/alerts?limit=100', '/v1/alerts/feed'])
      if (neighbour) expect((await askAs('officer', `GET ${path}`, {}, neighbour)).text).not.toContain(told);
    if (!localFiles) return;
    const texts = deliveriesText()
      .split('\n')
      .filter((line) => line.includes('"sms"'));
    expect(texts.filter((line) => line.includes(told))).toEqual([]);
    expect(logTexts(localFiles.logs).filter(([, text]) => text.includes(told))).toEqual([]);
  });
});
