import { randomBytes, randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { ask } from '../../fixtures/local-run/tablet.ts';
import { type Account, home, neighbour, peopleOf, personOf } from '../deployment.ts';
import { askAs, post, problemIn } from '../questions.ts';
import { quietReport, type Report } from '../reports.ts';
import { tokensOf } from '../sign-in.ts';

const Names = z.strictObject({
  persons: z.array(z.looseObject({ group: z.int(), name: z.string().optional() })),
  deeds: z
    .array(z.strictObject({ at: z.iso.datetime(), who: z.string(), deed: z.string(), times: z.int().optional() }))
    .optional(),
});

/** A name that nobody else has, so that it can be looked for. */
const someName = () => `Sok Chenda ${randomBytes(6).toString('hex')}`;

const suspects = { role: 'suspect', sex: 'male', ageGroup: '30-44', count: 2 };
const victims = { role: 'victim', sex: 'female', ageGroup: '18-29', count: 2 };
const boys = { role: 'suspect', sex: 'male', ageGroup: '15-17', count: 1 };
const strangers = { role: 'suspect', sex: 'male', ageGroup: 'unknown', count: 1 };

const reportOf = (...people: unknown[]) => quietReport({ people });

const named = (name: string, change: Record<string, unknown> = {}) => ({
  group: 0,
  name,
  documents: [{ type: 'passport', number: 'N01234567', issuer: 'KH' }],
  phones: ['+85512345678'],
  ...change,
});

const at = (id: string) => `/v1/incidents/${id}/nominal`;
const faultsIn = (answer: Awaited<ReturnType<typeof post>>) =>
  problemIn(answer).errors?.map(({ pointer, code }) => `${pointer} ${code}`);

const keepNamed = async (name: string): Promise<Report> => {
  const report = await reportOf(suspects);
  const answer = await post({ ...report, nominal: [named(name)] });
  expect([answer.status, answer.text.includes(name)]).toEqual([201, false]);
  return report;
};

const askBy = async (person: Account, method: string, id: string, body?: unknown) =>
  ask(home.ApiUrl, `${method} ${at(id)}`, {
    token: (await tokensOf(person)).id,
    ...(body === undefined ? {} : { body }),
  });

/** Everybody whose business names are not, of this country. */
const others: [string, Account][] = [
  ['an analyst', personOf(home, 'analyst')],
  ['an administrator', personOf(home, 'administrator')],
  ...peopleOf(home, 'officer')
    .filter(({ blo }) => blo && blo !== personOf(home, 'officer').blo)
    .slice(0, 1)
    .map((account): [string, Account] => ["another BLO's officer", account]),
];

describe('names that come with a report', () => {
  it('are read by the officers of the BLO and by the authority, which sees who read them', async () => {
    const name = someName();
    const { id } = await keepNamed(name);
    const own = await askAs('officer', `GET ${at(id)}`);
    expect([own.status, Names.parse(own.json)]).toEqual([200, { persons: [named(name)] }]);
    const { persons, deeds = [] } = Names.parse((await askAs('authority', `GET ${at(id)}`)).json);
    expect(persons).toEqual([named(name)]);
    expect(deeds.map(({ deed }) => deed)).toEqual(['recorded', 'read', 'read']);
    expect(new Set(deeds.slice(0, 2).map(({ who }) => who)).size).toBe(1);
  });

  it('are in no other answer, whoever asks', async () => {
    const name = someName();
    const { id } = await keepNamed(name);
    for (const role of ['officer', 'authority', 'analyst'] as const)
      for (const path of ['', '/revisions', ...(role === 'officer' ? ['/receipt'] : [])]) {
        const answer = await askAs(role, `GET /v1/incidents/${id}${path}`);
        expect([path, answer.status, /Sok Chenda|N01234567|nominal/i.test(answer.text)]).toEqual([path, 200, false]);
      }
  });

  it.each(others)('are not there for %s, nor to be set or erased, and the try is written down', async (_, person) => {
    const name = someName();
    const { id } = await keepNamed(name);
    const answers = [
      await askBy(person, 'GET', id),
      await askBy(person, 'PUT', id, { nominal: [named('Nobody')] }),
      await askBy(person, 'DELETE', id),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
    // Nor can it be told from an incident that has no names, or is none.
    const nameless = await askBy(person, 'GET', randomUUID());
    expect(problemIn(answers[0]!).detail).toBe(problemIn(nameless).detail);
    const { persons, deeds = [] } = Names.parse((await askAs('authority', `GET ${at(id)}`)).json);
    expect(persons).toEqual([named(name)]);
    // Three refusals of one person in one hour are one entry.
    expect([...new Set(deeds.map(({ deed }) => deed))]).toEqual(['recorded', 'refused', 'read']);
  });

  it('stay in their country', async ({ skip }) => {
    if (!neighbour) return skip('the outputs name one country only');
    const { id } = await keepNamed(someName());
    for (const role of ['officer', 'authority'] as const)
      expect((await askAs(role, `GET ${at(id)}`, {}, neighbour)).status).toBe(404);
  });

  it('are kept with the report or not at all: sent again the same is the same, and others are a conflict', async () => {
    const [name, other] = [someName(), someName()];
    const report = await keepNamed(name);
    const statuses = [
      await post({ ...report, nominal: [named(name)] }),
      await post({ ...report, nominal: [named(other)] }),
      await post(report),
    ].map(({ status }) => status);
    // Without names it is the same report: a tablet may have forgotten them on purpose once they had gone.
    expect(statuses).toEqual([200, 409, 200]);
    expect((await askAs('officer', `GET ${at(report.id)}`)).text).toContain(name);
  });

  it('do not come back once they are erased, however often a tablet sends them again', async () => {
    const name = someName();
    const report = await keepNamed(name);
    expect((await askAs('authority', `DELETE ${at(report.id)}`)).status).toBe(204);
    const again = await post({ ...report, nominal: [named(name)] });
    expect([again.status, again.json]).toMatchObject([200, { id: report.id, revision: 1 }]);
    const put = (headers = {}) =>
      askAs('officer', `PUT ${at(report.id)}`, { body: { nominal: [named(name)] }, headers });
    const refused = await put();
    expect([refused.status, (await put({ 'if-match': '"1"' })).status]).toEqual([428, 412]);
    expect((await askAs('officer', `GET ${at(report.id)}`)).status).toBe(404);
    const [tag = ''] = /"\d+"/.exec(problemIn(refused).detail) ?? [];
    expect((await put({ 'if-match': tag })).status).toBe(200);
  });

  it('are set by one of two tablets that looked at the same time', async () => {
    const { id } = await keepNamed(someName());
    const ifMatch = (await askAs('officer', `GET ${at(id)}`)).headers.get('etag') ?? '';
    const set = (name: string, headers = {}) =>
      askAs('officer', `PUT ${at(id)}`, { body: { nominal: [named(name)] }, headers });
    expect((await set(someName())).status).toBe(428);
    const race = await Promise.all([1, 2, 3].map(() => set(someName(), { 'if-match': ifMatch })));
    const statuses = race.map(({ status }) => status).sort();
    expect([statuses[0], statuses.slice(1).every((status) => [412, 503].includes(status))]).toEqual([200, true]);
  });

  it.each([
    ['a victim', [victims], {}, '/nominal/0 protected-person'],
    ['a minor', [boys], {}, '/nominal/0 protected-person'],
    ['somebody whose age nobody knows', [strangers], {}, '/nominal/0 protected-person'],
    ['a boy by his birthday', [suspects], { dateOfBirth: '2005-01-01' }, '/nominal/0/dateOfBirth protected-person'],
    ['a Buddhist birthday', [suspects], { dateOfBirth: '2530-01-31' }, '/nominal/0/dateOfBirth buddhist-year'],
    ['a person of no group', [suspects], { group: 3 }, '/nominal/0/group too-large'],
    ['nobody', [suspects], { name: undefined, documents: undefined, phones: undefined }, '/nominal/0/name required'],
    ['a number that is no phone', [suspects], { phones: ['012 345'] }, '/nominal/0/phones/0 phone-format'],
    ['a photo of a face', [suspects], { face: 'x' }, '/nominal/0/face unknown-field'],
  ])('are refused of %s, with their place and without the name', async (_, people, change, fault) => {
    const name = someName();
    const report = { ...(await reportOf(...people)), occurredAt: '2016-06-19T16:30:00+07:00' };
    const answer = await post({ ...report, nominal: [named(name, change)] });
    expect([answer.status, faultsIn(answer)]).toEqual([422, [fault]]);
    expect(answer.text).not.toContain(name);
    expect((await askAs('officer', `GET /v1/incidents/${report['id']}`)).status).toBe(404);
  });

  it('are no more than the people who were counted', async () => {
    const answer = await post({ ...(await reportOf(suspects)), nominal: [1, 2, 3].map(() => named(someName())) });
    expect([answer.status, faultsIn(answer)]).toEqual([422, ['/nominal too-many']]);
  });
});

describe('names that come later', () => {
  it('are set as a whole, and erased for good', async () => {
    const report = await reportOf(suspects, victims);
    expect((await post(report)).status).toBe(201);
    const path = at(report.id);
    expect((await askAs('officer', `GET ${path}`)).status).toBe(404);
    const [first, second] = [someName(), someName()];
    const headers: Record<string, string> = {};
    for (const name of [first, second]) {
      const set = await askAs('officer', `PUT ${path}`, { body: { nominal: [named(name)] }, headers });
      expect([set.status, Names.parse(set.json)]).toEqual([200, { persons: [named(name)] }]);
      headers['if-match'] = set.headers.get('etag') ?? '';
    }
    const read = await askAs('officer', `GET ${path}`);
    expect([read.text.includes(first), read.text.includes(second)]).toEqual([false, true]);
    expect((await askAs('authority', `DELETE ${path}`)).status).toBe(204);
    expect((await askAs('officer', `DELETE ${path}`)).status).toBe(204);
    expect((await askAs('officer', `GET ${path}`)).status).toBe(404);
    expect((await askAs('officer', `GET /v1/incidents/${report.id}`)).status).toBe(200);
  });

  it('are refused of victims', async () => {
    const report = await reportOf(suspects, victims);
    expect((await post(report)).status).toBe(201);
    const body = { nominal: [named(someName()), named(someName(), { group: 1 })] };
    const answer = await askAs('officer', `PUT ${at(report.id)}`, { body });
    expect([answer.status, faultsIn(answer)]).toEqual([422, ['/nominal/1 protected-person']]);
    expect((await askAs('officer', `GET ${at(report.id)}`)).status).toBe(404);
  });
});

describe('a correction of who somebody was', () => {
  const amend = (id: string, revision: number, changes: unknown) =>
    askAs('officer', `POST /v1/incidents/${id}/amendments`, {
      body: { id: randomUUID(), reason: 'Looked again', changes },
      headers: { 'if-match': `"${revision}"` },
    });

  it('makes no victim or child of somebody who is named, until the name is gone', async () => {
    const { id } = await keepNamed(someName());
    for (const people of [[victims], [boys], [victims, suspects], [{ ...suspects, ageGroup: 'unknown' }]]) {
      const answer = await amend(id, 1, { people });
      expect([answer.status, faultsIn(answer)]).toEqual([422, ['/changes/people/0 named-people']]);
    }
    for (const people of [null, []])
      expect(faultsIn(await amend(id, 1, { people }))).toEqual(['/changes/people named-people']);
    expect((await askAs('officer', `DELETE ${at(id)}`)).status).toBe(204);
    const answer = await amend(id, 1, { people: [victims] });
    expect([answer.status, answer.status === 200 ? [] : faultsIn(answer)]).toEqual([200, []]);
    const again = await askAs('officer', `PUT ${at(id)}`, { body: { nominal: [named(someName())] } });
    expect([again.status, faultsIn(again)]).toEqual([422, ['/nominal/0 protected-person']]);
  });

  it('counts no fewer people than are named, however many others there are', async () => {
    const report = await reportOf(suspects);
    const nominal = [named(someName()), named(someName())];
    expect((await post({ ...report, nominal })).status).toBe(201);
    const answer = await amend(report.id, 1, { people: [{ ...suspects, count: 1 }, suspects] });
    expect([answer.status, faultsIn(answer)]).toEqual([422, ['/changes/people/0/count named-people']]);
  });

  it('may make victims of others, who are not named', async () => {
    const report = await reportOf(suspects, { ...victims, role: 'smuggled-migrant' });
    expect((await post({ ...report, nominal: [named(someName())] })).status).toBe(201);
    expect((await amend(report.id, 1, { people: [suspects, victims] })).status).toBe(200);
  });
});
