import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { reportExamples } from '../../../../shared/api/examples/report-examples.ts';
import { faultCodes } from '../../../../shared/foundation/faults/fault.ts';
import { faultWords } from '../../../../shared/foundation/faults/fault-words.ts';
import { faultsOf } from '../../../../shared/foundation/faults/faults-of.ts';
import { Report } from '../../../../shared/incidents/report/report.ts';
import { languages } from '../../../../shared/reference/languages.ts';
import { bavet } from '../../../fixtures/incidents/reports.ts';

const { drugs, wildlife, ...examples } = reportExamples(bavet);
const faultsIn = (value: unknown) => {
  const result = z.safeParse(Report, value, { reportInput: true });
  return result.success ? [] : faultsOf(result.error);
};
const told = (value: unknown) => faultsIn(value).map(({ pointer, code }) => `${pointer} ${code}`);
const seizure = drugs.seizures[0];
const weighing = (value: unknown) => ({ ...drugs, seizures: [{ ...seizure, quantity: { value, unit: 'kilogram' } }] });
const group = { role: 'suspect', sex: 'male', ageGroup: 'adult', count: 1 };
const withGroup = (change: Record<string, unknown>) => ({ ...drugs, people: [{ ...group, ...change }] });
const cash = { crime: 'cash', seizures: examples.cash.seizures };

describe('a number that came as a text', () => {
  it.each([
    ['1,9', 'decimal-comma', undefined],
    ['1.900,5', 'decimal-comma', undefined],
    ['១,៩', 'decimal-comma', undefined],
    ['1，9', 'decimal-comma', undefined],
    ['១.៩', 'local-digits', '1.9'],
    ['๑๙', 'local-digits', '19'],
    ['໑໙.໕', 'local-digits', '19.5'],
    ['၁၉', 'local-digits', '19'],
    ['１９', 'local-digits', '19'],
    ['1.9', 'wrong-type', undefined],
    ['two', 'wrong-type', undefined],
    ['', 'wrong-type', undefined],
  ])('%j is never guessed at: %s', (text, code, meant) => {
    const [fault] = faultsIn(weighing(text));
    expect(fault).toMatchObject({ pointer: '/seizures/0/quantity/value', code });
    expect(fault?.values?.['meant']).toBe(meant);
  });
});

describe('a moment of a tablet with another calendar or other digits', () => {
  it.each([
    ['๒๕๖๙-๑๑-๒๒T๐๙:๐๐:๐๐+๐๗:๐๐', 'local-digits', { meant: '2026-11-22T09:00:00+07:00' }],
    ['២០២៦-១១-២២T០៩:០០:០០+០៧:០០', 'local-digits', { meant: '2026-11-22T09:00:00+07:00' }],
    ['၂၀၂၆-၁၁-၂၂T၀၉:၀၀:၀၀+၀၆:၃၀', 'local-digits', { meant: '2026-11-22T09:00:00+06:30' }],
    // 2567 is 2024, which has a 29 February; read as a Gregorian year it has none.
    ['2567-02-29T09:00:00+07:00', 'buddhist-year', { year: 2567, meant: 2024 }],
    ['2559-06-19T09:00:00', 'buddhist-year', { year: 2559, meant: 2016 }],
    ['2559-06-19 09:00', 'buddhist-year', { year: 2559, meant: 2016 }],
    ['2569-11-22T09:00:00+07:00', 'buddhist-year', { year: 2569, meant: 2026 }],
    ['2026-11-22T00:00:00 07:00', 'no-offset', { meant: '2026-11-22T00:00:00+07:00' }],
    ['2026-11-22T09:00:00+19:00', 'no-offset', { meant: '2026-01-31T09:00:00+07:00' }],
    ['2026-11-22T09:00:00+14:30', 'no-offset', { meant: '2026-01-31T09:00:00+07:00' }],
    ['2026-11-22T09:00:00-12:30', 'no-offset', { meant: '2026-01-31T09:00:00+07:00' }],
    ['2026-11-22T09:00:00+25:00', 'no-offset', { meant: '2026-01-31T09:00:00+07:00' }],
    ['2026-11-22T09:00:00+7', 'no-offset', { meant: '2026-01-31T09:00:00+07:00' }],
    ['2026-11-22T9:00+07:00', 'no-offset', { meant: '2026-01-31T09:00:00+07:00' }],
    ['2026-11-22 09:00 ICT', 'no-offset', { meant: '2026-01-31T09:00:00+07:00' }],
    ['2026-11-22T25:00+07', 'impossible-date', undefined],
    ['2569-11-22T00:00 06:30', 'no-offset', { meant: '2026-11-22T00:00+06:30' }],
    ['2026-02-29T09:00:00+07:00', 'impossible-date', undefined],
    ['2026-02-20', 'no-offset', { meant: '2026-01-31T09:00:00+07:00' }],
    ['2026-02-20T09:00:00', 'no-offset', { meant: '2026-01-31T09:00:00+07:00' }],
    ['2026-02-20 09:00', 'no-offset', { meant: '2026-01-31T09:00:00+07:00' }],
    ['22/11/2026 09:00', 'bad-format', undefined],
  ])('%s: %s', (occurredAt, code, values) => {
    expect(faultsIn({ ...drugs, occurredAt })).toEqual([
      { pointer: '/occurredAt', code, ...(values ? { values } : {}) },
    ]);
  });
});

describe('a moment in a form that leaves no doubt', () => {
  it.each([
    ['2026-11-22T09:00+07:00', '2026-11-22T09:00:00+07:00'],
    ['2026-11-22T09:00:00+07', '2026-11-22T09:00:00+07:00'],
    ['2026-11-22T09:00:00+0630', '2026-11-22T09:00:00+06:30'],
    ['2026-11-22t09:00:00.250z', '2026-11-22T09:00:00.250Z'],
    ['2026-11-22 09:00:00-0330', '2026-11-22T09:00:00-03:30'],
    ['2026-11-22T09:00Z', '2026-11-22T09:00:00Z'],
    ['2026-11-22T09:00:00+14:00', '2026-11-22T09:00:00+14:00'],
    ['2026-11-22T09:00:00-12:00', '2026-11-22T09:00:00-12:00'],
  ])('%s is taken as %s, in a report and in a fix', (written, kept) => {
    const report = Report.parse({ ...drugs, occurredAt: written, place: { ...drugs.place, fixedAt: written } });
    expect([report.occurredAt, report.place.fixedAt]).toEqual([kept, kept]);
  });
});

describe('an id that a program forgot to make', () => {
  it.each([
    '00000000-0000-0000-0000-000000000000',
    'ffffffff-ffff-ffff-ffff-ffffffffffff',
    'FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF',
  ])('is none: %s', (id) => {
    expect(told({ ...drugs, id })).toEqual(['/id bad-format']);
  });
});

describe('a number that a machine wrote', () => {
  const photo = { id: drugs.id, sha256: 'a'.repeat(64), bytes: 1000, type: 'image/jpeg' };
  const photos = (change: Record<string, unknown>) => ({ photos: [{ ...photo, ...change }] });
  const place = (change: Record<string, unknown>) => ({ place: { ...drugs.place, ...change } });

  it.each<[string, Record<string, unknown>, string[]]>([
    ['a heading of 360', photos({ headingDegrees: 360 }), []],
    ['a heading that is not known', photos({ headingDegrees: -1 }), []],
    ['a heading of an Android', photos({ headingDegrees: -179.9 }), []],
    ['a heading that was rounded', photos({ headingDegrees: 5e-17 }), []],
    ['a heading of 361', photos({ headingDegrees: 361 }), []],
    ['a heading of the largest number', photos({ headingDegrees: 1.7976931348623157e308 }), []],
    ['a photo at 91 N 181 E', photos({ place: { latitude: 91, longitude: -181, accuracyMetres: 5 } }), []],
    ['a report at 91 N', place({ latitude: 91 }), ['/place/latitude too-large']],
    ['a report at 181 W', place({ longitude: -181 }), ['/place/longitude too-small']],
    ['a photo at 0 N 0 E', photos({ place: { latitude: 0, longitude: 0, accuracyMetres: 0 } }), []],
    ['an accuracy of 0', place({ accuracyMetres: 0 }), []],
    ['an accuracy that is not known', place({ accuracyMetres: -1 }), []],
    ['an accuracy of a country', place({ accuracyMetres: 250_000 }), []],
    ['a latitude that was rounded', place({ latitude: 1e-12 }), []],
    ['an accuracy beyond the earth', place({ accuracyMetres: 3.4028234663852886e38 }), []],
    ['an accuracy far below nothing', place({ accuracyMetres: -99_999 }), []],
  ])('is kept where it can be kept: %s', (_, change, expected) => {
    expect(told({ ...drugs, ...change })).toEqual(expected);
  });
});

describe('a number that is written as a text', () => {
  const waste = (unNumber: string) => ({ ...examples.waste, seizures: [{ ...examples.waste.seizures[0], unNumber }] });

  it.each([
    ['១៨១៥', 'local-digits', '1815'],
    ['๑๘๑๕', 'local-digits', '1815'],
    ['၁၈၁', 'bad-format', undefined],
    ['UN 1815', 'bad-format', undefined],
  ])('%s is answered with what was probably meant: %s', (unNumber, code, meant) => {
    expect(faultsIn(waste(unNumber))).toEqual([
      { pointer: '/seizures/0/unNumber', code, ...(meant ? { values: { meant } } : {}) },
    ]);
  });
});

describe('an id in digits of another script', () => {
  it('is told like any number', () => {
    const id = '๑๑๑๑๑๑๑๑-๒๒๒๒-4333-8444-๕๕๕๕๕๕๕๕๕๕๕๕';
    const meant = '11111111-2222-4333-8444-555555555555';
    expect(faultsIn({ ...drugs, id })).toEqual([{ pointer: '/id', code: 'local-digits', values: { meant } }]);
  });
});

describe('a year of the Buddhist era', () => {
  it('is asked about together with everything else that is wrong', () => {
    expect(
      told({
        ...drugs,
        occurredAt: '2559-06-19T16:30:00+07:00',
        occurredUntil: '2559-06-19T16:40:00+07:00',
        completion: 'done',
      }),
    ).toEqual(['/occurredAt buddhist-year', '/occurredUntil buddhist-year', '/completion not-in-list']);
  });
});

describe('a fault', () => {
  it.each<[string, unknown, string[]]>([
    ['in a second section', { ...drugs, also: [{ ...cash, seizures: [] }] }, ['/also/0/seizures too-few']],
    [
      'deep in the third section',
      {
        ...drugs,
        also: [cash, { crime: 'waste', seizures: [{ wasteType: 'goo', quantity: { value: 1, unit: 'drum' } }] }],
      },
      ['/also/1/seizures/0/wasteType not-in-list'],
    ],
    ['of a section without a kind', { ...drugs, also: [{ seizures: [] }] }, ['/also/0/crime required']],
    ['of a section of no kind', { ...drugs, also: [{ crime: 'piracy' }] }, ['/also/0/crime not-in-list']],
    [
      'of a section that has a place of its own',
      { ...drugs, also: [{ ...cash, place: drugs.place }] },
      ['/also/0/place unknown-field'],
    ],
    ['of a kind that stands there twice', { ...drugs, also: [cash, cash] }, ['/also/1/crime repeated']],
    [
      'of the report\u2019s own kind among the others',
      { ...drugs, also: [{ crime: 'drugs', seizures: drugs.seizures }] },
      ['/also/0/crime repeated'],
    ],
    [
      'of people that are not counted',
      { ...drugs, people: [], also: [{ crime: 'irregular-crossing', how: 'river' }] },
      ['/people required'],
    ],
    [
      'of a suspect who was exploited',
      withGroup({ exploitation: ['servitude'], means: ['fraud'] }),
      ['/people/0/exploitation victims-only', '/people/0/means victims-only'],
    ],
    [
      'of an adult who is unaccompanied',
      withGroup({ accompaniment: 'unaccompanied' }),
      ['/people/0/accompaniment minors-only'],
    ],
    [
      'of a precursor that is equipment too',
      { ...examples.precursors, seizures: [{ chemical: 'safrole', equipment: 'mixer', quantity: seizure?.quantity }] },
      ['/seizures/0 exactly-one'],
    ],
    ['of a code that stands there twice', { ...drugs, outcome: ['seized', 'seized'] }, ['/outcome repeated']],
    [
      'of an end before the beginning',
      { ...drugs, occurredUntil: '2016-06-19T16:29:00+07:00' },
      ['/occurredUntil too-small'],
    ],
    [
      'of a detection that tells of somebody',
      { ...drugs, detection: { method: 'tip-off', text: 'his brother' } },
      ['/detection/text unknown-field'],
    ],
    ['of a name among the people', withGroup({ name: 'Sok Dara' }), ['/people/0/name unknown-field']],
    [
      'of a species by its common name',
      { ...wildlife, seizures: [{ ...wildlife.seizures[0], species: 'pangolin' }] },
      ['/seizures/0/species not-in-list'],
    ],
    [
      'of an area that is no code',
      { ...drugs, place: { ...drugs.place, adminArea: 'Svay Rieng' } },
      ['/place/adminArea bad-format'],
    ],
    ['of half a surrogate pair', { ...drugs, narrative: 'a\ud800' }, ['/narrative bad-format']],
    ['of next to nothing', weighing(5e-324), ['/seizures/0/quantity/value too-small']],
  ])('%s has its own pointer', (_, value, expected) => {
    expect(told(value)).toEqual(expected);
  });

  it('tells the codes of a short list, and leaves a hundred codes to the reference data', () => {
    const [short] = faultsIn({ ...drugs, handling: 'everybody' });
    const codes = ['authority', 'own-country', 'counterpart', 'region'];
    expect(short).toMatchObject({ pointer: '/handling', code: 'not-in-list', allowed: codes });
    const [long] = faultsIn({ ...wildlife, seizures: [{ ...wildlife.seizures[0], species: 'pangolin' }] });
    expect(long).toMatchObject({ pointer: '/seizures/0/species', code: 'not-in-list' });
    expect(long).not.toHaveProperty('allowed');
  });

  it('has words in every language for each code', () => {
    for (const code of faultCodes)
      for (const { tag } of languages) expect(faultWords[code][tag].text, `${code} ${tag}`).not.toBe('');
  });
});

describe('what an officer types', () => {
  it('is written in NFC, names of things as much as stories', () => {
    const report = Report.parse({ ...drugs, transport: [{ means: 'car', registration: 'Vi\u0065\u0302\u0323t 1' }] });
    expect(report.transport?.[0]?.registration).toBe('Vi\u1ec7t 1');
  });

  it('has room after NFC has made it longer, or none: never another answer when it is read again', () => {
    const longer = '\u0958'.repeat(3000);
    expect(told({ ...drugs, narrative: longer })).toEqual(['/narrative too-long']);
    const kept = Report.parse({ ...drugs, narrative: longer.slice(0, 2000) });
    expect(Report.parse(kept)).toEqual(kept);
  });
});
