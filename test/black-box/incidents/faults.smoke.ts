import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Question } from '../../fixtures/local-run/tablet.ts';
import { manifestOf } from '../../fixtures/photos/tablet-photo.ts';
import { home, neighbour, personOf, reasons } from '../deployment.ts';
import { askAs, pageOf, post, problemIn } from '../questions.ts';
import { quietReport, type Report } from '../reports.ts';

/** Ids of whatever was sent here: none of it may be found afterwards. */
const sent: string[] = [];
let before: string[];

const newest = async (): Promise<string[]> => (await pageOf('limit=200')).incidents.map(({ id }) => id);

beforeAll(async () => {
  before = await newest();
});

afterAll(async () => {
  expect(await newest()).toEqual(before);
  for (const id of sent) expect((await askAs('officer', `GET /v1/incidents/${id}`)).status).toBe(404);
});

const reportWith = async (change: Record<string, unknown>): Promise<Report> => {
  const report = await quietReport();
  sent.push(report.id);
  return { ...report, ...change };
};

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();
const place = { latitude: 11.06, longitude: 106.13, accuracyMetres: 8 };
const photo = manifestOf(new Uint8Array([1]));
const herb = { substance: 'cannabis-herb', quantity: { value: 5, unit: 'gram' } };
const one = { role: 'suspect', sex: 'male', ageGroup: 'adult', count: 1 };
const photos = (change: Record<string, unknown>) => ({ photos: [{ ...photo, ...change }] });

/** What is wrong, how it is written, where the fault is, and which. */
const faulty: [name: string, change: Record<string, unknown>, pointer: string, code: string][] = [
  ['a field that nobody knows', { colour: 'blue' }, '/colour', 'unknown-field'],
  ['one inside another', { place: { ...place, altitude: 3 } }, '/place/altitude', 'unknown-field'],
  ['one whose name needs escapes', { 'a/b~c': 1 }, '/a~1b~0c', 'unknown-field'],
  ['the 30th of February', { occurredAt: '2026-02-30T10:00:00+07:00' }, '/occurredAt', 'impossible-date'],
  ['a 13th month', { occurredAt: '2016-13-01T10:00:00+07:00' }, '/occurredAt', 'impossible-date'],
  ['a 25th hour', { occurredAt: '2016-06-19T25:00:00+07:00' }, '/occurredAt', 'impossible-date'],
  ['a day before the first office', { occurredAt: '1970-01-01T00:00:00Z' }, '/occurredAt', 'impossible-date'],
  ['a moment without its offset', { occurredAt: '2016-06-19T16:30:00' }, '/occurredAt', 'no-offset'],
  ['words for a moment', { occurredAt: 'yesterday' }, '/occurredAt', 'bad-format'],
  ['tomorrow', { occurredAt: inDays(1) }, '/occurredAt', 'future-date'],
  ['a year of the Buddhist era', { occurredAt: '2559-06-19T16:30:00+07:00' }, '/occurredAt', 'buddhist-year'],
  ['an offset that no clock has', { occurredAt: '2016-06-19T16:30:00+19:00' }, '/occurredAt', 'no-offset'],
  ['a latitude beyond the pole', { place: { ...place, latitude: 91 } }, '/place/latitude', 'too-large'],
  ['a longitude beyond the globe', { place: { ...place, longitude: -181 } }, '/place/longitude', 'too-small'],
  ['0 N 0 E', { place: { ...place, latitude: 0, longitude: 0 } }, '/place', 'impossible-place'],
  ['no accuracy', { place: { latitude: 11, longitude: 106 } }, '/place/accuracyMetres', 'required'],
  [
    'a billion tonnes',
    { seizures: [{ ...herb, quantity: { value: 1e9, unit: 'tonne' } }] },
    '/seizures/0/quantity/value',
    'too-large',
  ],
  ['degrees as text', { place: { ...place, latitude: '11.06' } }, '/place/latitude', 'wrong-type'],
  ['no place', { place: undefined }, '/place', 'required'],
  ['an id that is no UUID', { id: 'report-1' }, '/id', 'bad-format'],
  ['an id that nobody made', { id: '00000000-0000-0000-0000-000000000000' }, '/id', 'bad-format'],
  ['an id that is a path', { id: '../../etc/passwd' }, '/id', 'bad-format'],
  ['a BLO that is spelled wrong', { blo: 'bavet' }, '/blo', 'bad-format'],
  ['a crime that is none', { crime: 'jaywalking' }, '/crime', 'not-in-list'],
  ['no crime', { crime: undefined }, '/crime', 'required'],
  ['a substance that is none', { seizures: [{ ...herb, substance: 'tea' }] }, '/seizures/0/substance', 'not-in-list'],
  ['a seizure of nothing', { seizures: [] }, '/seizures', 'too-few'],
  ['51 seizures', { seizures: Array(51).fill(herb) }, '/seizures', 'too-many'],
  [
    'less than nothing',
    { seizures: [herb, { ...herb, quantity: { value: -5, unit: 'gram' } }] },
    '/seizures/1/quantity/value',
    'too-small',
  ],
  ['half a person', { people: [{ ...one, count: 0.5 }] }, '/people/0/count', 'wrong-type'],
  ['a story without end', { narrative: 'x'.repeat(4_001) }, '/narrative', 'too-long'],
  ['a control character', { narrative: 'bell \u0007' }, '/narrative', 'bad-format'],
  ['a story without a word', { narrative: '   ' }, '/narrative', 'too-short'],
  ['21 photos', { photos: Array.from({ length: 21 }, () => ({ ...photo, id: randomUUID() })) }, '/photos', 'too-many'],
  ['a photo announced twice', { photos: [photo, photo] }, '/photos', 'repeated'],
  ['a hash that is none', photos({ sha256: 'abc' }), '/photos/0/sha256', 'bad-format'],
  ['a photo of 26 MiB', photos({ bytes: 26 * 1024 * 1024 }), '/photos/0/bytes', 'too-large'],
  ['a film', photos({ type: 'video/mp4' }), '/photos/0/type', 'not-in-list'],
  ['a photo id that is no UUID', photos({ id: 'photo-1' }), '/photos/0/id', 'bad-format'],
];

describe('a report that cannot be', () => {
  it.each(faulty)('is refused: %s', async (_name, change, pointer, code) => {
    const answer = await post(await reportWith(change));
    const problem = problemIn(answer);
    expect([answer.status, problem.status]).toEqual([422, 422]);
    expect(problem.errors?.map((fault) => [fault.pointer, fault.code])).toEqual([[pointer, code]]);
  });

  it('is told all its faults at once', async () => {
    const answer = await post(await reportWith({ id: 'x', blo: 'y', colour: 'blue', narrative: '' }));
    const pointers = problemIn(answer).errors?.map(({ pointer }) => pointer);
    expect(pointers?.sort()).toEqual(['/blo', '/colour', '/id', '/narrative']);
  });

  it('hears of the year that was probably meant', async () => {
    const problem = problemIn(await post(await reportWith({ occurredAt: '2559-06-19T16:30:00+07:00' })));
    expect(problem.errors?.[0]?.message).toMatch(/2016/);
  });
});

const json = { 'content-type': 'application/json' };
const heavy = (bytes: number) => JSON.stringify({ narrative: 'x'.repeat(bytes) });

/** Bodies that are refused before anybody looks for a report in them. */
const unreadable: [name: string, question: Question, status: number][] = [
  ['half a report', { raw: '{"crime": "dru', headers: json }, 400],
  ['no body', { raw: '', headers: json }, 400],
  ['bytes that are not UTF-8', { raw: new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d]), headers: json }, 400],
  ['more than 256 KB', { raw: heavy(256 * 1024), headers: json }, 413],
  ['1 MB', { raw: heavy(1_000_000), headers: json }, 413],
  ['a form', { raw: 'crime=drugs', headers: { 'content-type': 'application/x-www-form-urlencoded' } }, 415],
  ['plain text', { raw: '{}', headers: { 'content-type': 'text/plain' } }, 415],
  ['XML', { raw: '<report/>', headers: { 'content-type': 'application/xml' } }, 415],
];

describe('a request that cannot be read', () => {
  it.each(unreadable)('is refused: %s', async (_name, question, status) => {
    const answer = await askAs('officer', 'POST /v1/incidents', question);
    expect([answer.status, problemIn(answer).status]).toEqual([status, status]);
  });

  it.each(['null', '[]', '"report"', '7', 'true'])('is refused: %s in place of a report', async (raw) => {
    const answer = await askAs('officer', 'POST /v1/incidents', { raw, headers: json });
    expect([answer.status, problemIn(answer).errors?.map(({ pointer }) => pointer)]).toEqual([422, ['']]);
  });

  it('is refused: a name that reaches for the prototype', async () => {
    const report = JSON.stringify(await reportWith({}));
    const raw = report.replace('{', '{"__proto__":{"isAdmin":true},');
    const answer = await askAs('officer', 'POST /v1/incidents', { raw, headers: json });
    expect([400, 422]).toContain(answer.status);
    expect(problemIn(answer).status).toBe(answer.status);
  });

  it('is taken up to 256 KB, and then judged for what it says', async () => {
    const raw = heavy(256 * 1024 - 20);
    expect((await askAs('officer', 'POST /v1/incidents', { raw, headers: json })).status).toBe(422);
  });

  it('tells nothing of our insides', async () => {
    for (const [, question] of unreadable) {
      const { text } = await askAs('officer', 'POST /v1/incidents', question);
      expect(text).not.toMatch(/\bat .*\.m?[jt]s|node_modules|dynamodb|arn:aws|Error:|stack/i);
    }
  });
});

describe('what is not theirs to do', () => {
  const blo = personOf(home, 'officer').blo;

  it.each(['XX-NOWHERE', 'KH-POIPET', 'VN-MOC-BAI', 'LA-THANALENG'].filter((other) => other !== blo))(
    'a report for another BLO is refused: %s',
    async (other) => {
      const answer = await post(await reportWith({ blo: other }));
      expect([answer.status, problemIn(answer).status]).toEqual([403, 403]);
    },
  );

  it.each(['analyst', 'authority', 'administrator'] as const)('a report by an %s is refused', async (role) => {
    const answer = await askAs(role, 'POST /v1/incidents', { body: await reportWith({}) });
    expect([answer.status, problemIn(answer).status]).toEqual([403, 403]);
  });

  it('an officer of the other country reports there, and not here', async ({ skip }) => {
    if (!neighbour) return skip(reasons.neighbour);
    const report = await reportWith({ blo: personOf(neighbour, 'officer').blo });
    expect((await post(report)).status).toBe(403);
  });

  it('a receipt is for officers alone', async () => {
    for (const role of ['analyst', 'authority', 'administrator'] as const) {
      const answer = await askAs(role, `GET /v1/incidents/${randomUUID()}/receipt`);
      expect([role, answer.status]).toEqual([role, 403]);
    }
  });
});

describe('a word in the place of a code', () => {
  it.each([
    ['yaba', { seizures: [{ substance: 'yaba', quantity: { value: 5, unit: 'gram' } }] }, 'methamphetamine ('],
    ['kg', { seizures: [{ substance: 'heroin', quantity: { value: 5, unit: 'kg' } }] }, 'kilogram ('],
  ])('is answered with the code that was meant, in the language of the officer: %s', async (_, change, expected) => {
    const answer = await post(await quietReport(change), { headers: { 'accept-language': 'km' } });
    const { errors = [] } = problemIn(answer);
    expect(errors).toMatchObject([{ code: 'not-in-list', message: expect.stringContaining(expected) }]);
    expect(errors[0]?.message).toMatch(/\p{Script=Khmer}/u);
  });
});
