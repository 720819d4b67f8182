import { randomInt } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ask } from '../../fixtures/local-run/tablet.ts';
import { home } from '../deployment.ts';
import { askAs, post, problemIn, receiptIn } from '../questions.ts';
import { quietReport, quietStretch } from '../reports.ts';
import { idTokenOf } from '../sign-in.ts';

const thai = { headers: { 'accept-language': 'th' } };
const thaiLetters = /\p{Script=Thai}/u;

/** Some grams, where a number or a date of the report is as a tablet may send it. */
const withPlace = async (change: Record<string, unknown>) => {
  const report = await quietReport();
  return { ...report, place: { ...Object(report['place']), ...change } };
};
const grams = (value: unknown) =>
  quietReport({ seizures: [{ substance: 'cannabis-herb', quantity: { value, unit: 'gram' } }] });

describe('a tablet that is set to Thai', () => {
  it.each<[string, () => Promise<unknown>, string, string]>([
    [
      'a Buddhist year',
      () => quietReport({ occurredAt: '2559-06-19T16:30:00+07:00' }),
      '/occurredAt buddhist-year',
      '2016',
    ],
    [
      'the 29th of February 2567',
      () => quietReport({ occurredAt: '2567-02-29T08:00:00+07:00' }),
      '/occurredAt buddhist-year',
      '2024',
    ],
    [
      'a Buddhist year without an offset',
      () => quietReport({ occurredAt: '2559-06-19 16:30:00' }),
      '/occurredAt buddhist-year',
      '2016',
    ],
    [
      'an end in a Buddhist year',
      () => quietReport({ occurredUntil: '2559-06-19T17:30:00+07:00' }),
      '/occurredUntil buddhist-year',
      '2016',
    ],
    [
      'a date in Thai digits',
      () => quietReport({ occurredAt: '๒๐๑๖-๐๖-๑๙T๑๖:๓๐:๐๐+๐๗:๐๐' }),
      '/occurredAt local-digits',
      '2016-06-19T16:30:00+07:00',
    ],
    [
      'a Buddhist date in Thai digits',
      () => quietReport({ occurredAt: '๒๕๕๙-๐๖-๑๙T๑๖:๓๐:๐๐+๐๗:๐๐' }),
      '/occurredAt local-digits',
      '2016-06-19T16:30:00+07:00',
    ],
    ['a quantity in Thai digits', () => grams('๑๒.๕'), '/seizures/0/quantity/value local-digits', '12.5'],
    ['a latitude in Thai digits', () => withPlace({ latitude: '๑๓.๗๕' }), '/place/latitude local-digits', '13.75'],
    ['a decimal comma', () => grams('12,5'), '/seizures/0/quantity/value decimal-comma', ''],
    ['a comma of thousands', () => grams('12,500'), '/seizures/0/quantity/value decimal-comma', ''],
  ])('is told in Thai what was probably meant by %s', async (_, make, fault, meant) => {
    const answer = await post(await make(), thai);
    const [error] = problemIn(answer).errors ?? [];
    expect([answer.status, answer.headers.get('content-language')]).toEqual([422, 'th']);
    expect(`${error?.pointer} ${error?.code}`).toBe(fault);
    expect(error?.message).toMatch(thaiLetters);
    expect(error?.message).toContain(meant);
  });

  it.each([
    ['Bangkok', '2016-06-19T16:30:00+07:00', '2016-06-19T09:30:00Z'],
    ['Yangon', '2016-06-19T16:30:00+06:30', '2016-06-19T10:00:00Z'],
  ])('keeps the offset of %s, and is found by the moment', async (_, occurredAt, moment) => {
    const report = await quietReport({ occurredAt });
    expect((await post(report)).status).toBe(201);
    expect((await askAs('officer', `GET /v1/incidents/${report.id}`)).json).toMatchObject({ occurredAt });
    const to = new Date(Date.parse(moment) + 1_000).toISOString();
    const { text } = await askAs('officer', `GET /v1/incidents?from=${moment}&to=${to}&limit=200`);
    expect(text).toContain(report.id);
    const before = await askAs('officer', `GET /v1/incidents?to=${moment}&from=2016-06-19T09:00:00Z&limit=200`);
    expect(before.text).not.toContain(report.id);
  });

  it('may look for Buddhist days only to be told which were meant', async () => {
    const answer = await askAs('officer', 'GET /v1/incidents?from=2559-06-19T00:00:00%2B07:00', thai);
    const errors = problemIn(answer).errors?.map(({ pointer, code }) => `${pointer} ${code}`);
    expect([answer.status, errors]).toEqual([422, ['/from buddhist-year']]);
  });
});

/** What officers of the six countries write, as keyboards may send it: parted letters, and what spreadsheets run. */
const texts = {
  km: 'ថ្នាំញៀន លាក់ក្រោមកៅអី ១.៩ គក',
  lo: 'ຢາບ້າ ນ້ຳໜັກ ໑.໙ ກິໂລ',
  my: 'စိတ်ကြွဆေးပြား ကျောက်မျက် ၁.၉ ကီလို',
  th: 'ยาบ้า น้ำหนัก ๑.๙ กก. ซ่อนใต้เบาะ',
  vi: 'Ma túy đá giấu dưới yên xe, 1,9 kg',
  zh: '冰毒藏在座位下，1.9公斤；“茶叶”包装',
  formula: '=HYPERLINK("http://example.com","x")',
  plus: '+855 gram',
  at: '@SUM(1)',
  lines: 'Two lines,\nwith "quotes"; and a comma',
  tab: '\tnot a formula',
};

/** The cells of a CSV file by RFC 4180, without the mark at its beginning. */
const cellsOf = (csv: string): string[][] => {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.filter((row) => row.length > 1);
};

describe('a text in any script', () => {
  const stretch = quietStretch(1);

  it.each(Object.entries(texts))('comes through to a spreadsheet as it was written: %s', async (language, text) => {
    const parted = text.normalize('NFD');
    const report = await quietReport({ occurredAt: stretch.from, narrative: parted });
    expect((await post(report)).status).toBe(201);
    const whole = text.normalize('NFC').trim();
    expect((await askAs('officer', `GET /v1/incidents/${report.id}`)).json).toMatchObject({ narrative: whole });
    // The bytes: fetch would take the mark at the beginning away.
    const response = await fetch(new URL(`/v1/incidents?from=${stretch.from}&to=${stretch.to}`, home.ApiUrl), {
      headers: { authorization: `Bearer ${await idTokenOf(home, 'officer')}`, accept: 'text/csv' },
    });
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const bytes = Buffer.from(await response.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const csv = bytes.subarray(3).toString('utf8');
    expect(csv).toBe(csv.normalize('NFC'));
    const [head = [], ...rows] = cellsOf(csv);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head.length]));
    const cell = rows.find((row) => row[head.indexOf('id')] === report.id)?.[head.indexOf('narrative')];
    expect(cell).toBe(['formula', 'plus', 'at'].includes(language) ? `'${whole}` : whole);
  });

  it('is a warning when it is Burmese in Zawgyi, and is kept as it came', async () => {
    const zawgyi = 'ဘဂၤလားေဒ့ရွ္႕ ေဆးျပား';
    const report = await quietReport({ narrative: zawgyi });
    const answer = await post(report, { headers: { 'accept-language': 'my' } });
    expect(answer.status).toBe(201);
    const warnings = receiptIn(answer).warnings ?? [];
    // The example's day is long past, which is a warning of its own.
    expect(warnings.map(({ pointer, code }) => `${pointer} ${code}`).sort()).toEqual([
      '/narrative zawgyi',
      '/occurredAt long-past',
    ]);
    for (const { message } of warnings) expect(message).toMatch(/\p{Script=Myanmar}/u);
    expect((await askAs('officer', `GET /v1/incidents/${report.id}`)).json).toMatchObject({
      narrative: zawgyi.normalize('NFC'),
    });
  });

  it('is told as no telephone where it is a passport', async () => {
    const warned = async (narrative: string) => {
      const { warnings = [] } = receiptIn(await post(await quietReport({ narrative })));
      return warnings.map(({ code }) => code).sort();
    };
    expect(await warned(`Passport N0${randomInt(1_000_000, 9_999_999)}`)).toEqual(['document-number', 'long-past']);
    expect(await warned('โทร ๐๘๑-๒๓๔-๕๖๗๘')).toEqual(['long-past', 'phone-number']);
  });
});

describe('a country', () => {
  it.each(['ZZ', 'XX', 'UK', 'kh', 'KHM'])('is one that there is: %s is refused', async (citizenship) => {
    const answer = await post(
      await quietReport({ people: [{ role: 'suspect', sex: 'male', ageGroup: 'adult', count: 1, citizenship }] }),
    );
    expect([answer.status, problemIn(answer).errors?.map(({ pointer }) => pointer)]).toEqual([
      422,
      ['/people/0/citizenship'],
    ]);
  });
});

describe('what is sent without an account', () => {
  it('is answered in the language asked for, and kept nowhere', async () => {
    const report = await quietReport();
    const answer = await ask(home.ApiUrl, 'POST /v1/incidents', { body: report, ...thai });
    expect(answer.status).toBe(401);
    expect((await askAs('officer', `GET /v1/incidents/${report.id}`)).status).toBe(404);
  });
});
