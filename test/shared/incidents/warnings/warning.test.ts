import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportExamples } from '../../../../shared/api/examples/report-examples.ts';
import { blos } from '../../../../shared/foundation/blos/blos.ts';
import { isZawgyi } from '../../../../shared/foundation/burmese/is-zawgyi.ts';
import { crimeCodes } from '../../../../shared/incidents/report/crime-codes.ts';
import { Report } from '../../../../shared/incidents/report/report.ts';
import { wordedWarnings } from '../../../../shared/incidents/warnings/warner-of.ts';
import { warningCodes, warningsOf } from '../../../../shared/incidents/warnings/warning.ts';
import { languages } from '../../../../shared/reference/languages.ts';
import { anyReportOfAnyKind } from '../../../fixtures/incidents/arbitrary-reports.ts';
import { bavet } from '../../../fixtures/incidents/reports.ts';

const examples = reportExamples(bavet);
const reading = { isZawgyi };
const warned = (change: Record<string, unknown>, crime: Report['crime'] = 'drugs') =>
  warningsOf(Report.parse({ ...examples[crime], ...change }), reading).map(({ pointer, code }) => `${pointer} ${code}`);
const at = (latitude: number, longitude: number, more: Record<string, unknown> = {}) => ({
  place: { latitude, longitude, accuracyMetres: 10, ...more },
});

describe('a warning', () => {
  it.each(crimeCodes)('is not given about the example of %s', (crime) => {
    expect(warned({}, crime)).toEqual([]);
  });

  it.each([
    ['20 km from the BLO', at(11.1, 105.95), []],
    ['in Phnom Penh, 140 km away', at(11.56, 104.92), ['/place far-from-blo']],
    ['3 km across the border', at(11.07, 106.2), []],
    ['in Ho Chi Minh City', at(10.78, 106.7), ['/place outside-country', '/place far-from-blo']],
    ['in the sea off Sihanoukville, 380 km away', at(9.5, 103), ['/place at-sea', '/place far-from-blo']],
    ['by a fix that is 100 km vague', at(10.78, 106.7, { accuracyMetres: 100_000 }), []],
    ['in a province of the country', at(11.0632, 106.1356, { adminArea: 'KH-20' }), []],
    [
      'in Khammouan, whose code has a KH in it',
      at(11.0632, 106.1356, { adminArea: 'LA-KH' }),
      ['/place/adminArea other-country-area'],
    ],
    ['on a border that there is', { route: { border: 'TH' } }, []],
    ['on a border that there is not', { route: { border: 'MM' } }, ['/route/border no-such-border']],
  ])('is given where it should be: %s', (_, change, expected) => {
    expect(warned(change)).toEqual(expected);
  });

  it('says how far: to the kilometre', () => {
    const [outside] = warningsOf(Report.parse({ ...examples.drugs, ...at(10.78, 106.7) }), reading);
    expect(outside?.values?.['kilometres']).toBeGreaterThan(45);
    expect(outside?.values?.['kilometres']).toBeLessThan(70);
  });

  it('is given about no BLO that stands where its country is', () => {
    const away = blos
      .filter(({ country }) => country !== 'CN')
      .flatMap(({ id, latitude, longitude }) =>
        latitude === null || longitude === null
          ? []
          : warned({ blo: id, route: undefined, ...at(latitude, longitude) }).map((code) => `${id} ${code}`),
      );
    expect(away).toEqual([]);
  });

  it('has words in every language, with every number in them', async () => {
    for (const { tag } of languages)
      for (const code of warningCodes) {
        const values = { kilometres: 77 };
        const [worded] = await wordedWarnings([{ pointer: '/place', code, values }], tag);
        expect(worded?.message, `${tag} ${code}`).not.toMatch(/[{}]/);
        if (/country$|blo$|sea$/.test(code)) expect(worded?.message).toContain('77');
      }
  });

  it('never comes from ids, codes, moments or hashes', () => {
    const numbers = /(phone|document)-number/;
    const quiet = Report.parse({
      ...examples.drugs,
      id: '11111111-2222-4333-8444-123456789012',
      ...{ narrative: undefined, seizures: [{ substance: 'heroin', quantity: { value: 123_456_789, unit: 'gram' } }] },
    });
    expect(warningsOf(quiet, reading).filter(({ code }) => numbers.test(code))).toEqual([]);
  });
});

describe('a text', () => {
  it.each([
    ['call 012 345 678', ['phone-number']],
    ['call +855 12 345 678', ['phone-number']],
    ['ទូរស័ព្ទ ០១២៣៤៥៦៧៨', ['phone-number']],
    ['โทร ๐๘๑-๒๓๔-๕๖๗๘', ['phone-number']],
    ['ဖုန်း ၀၉၇၈၉၁၂၃၄၅၆', ['phone-number']],
    ['gọi 0912.345.678', ['phone-number']],
    ['电话 13812345678', ['phone-number']],
    ['passport N01234567', ['document-number']],
    ['passport MA 123456', ['document-number']],
    ['passport N 01234567', ['document-number']],
    ['passport n01234567, N0123456789', ['document-number']],
    ['visa E00123456789', ['document-number']],
    ['passports N01234567 and MB012345678', ['document-number']],
    ['N01234567, call 012 345 678', ['phone-number', 'document-number']],
    ['tel 012345678', ['phone-number']],
    ['Tel 012345678, Ph 00855 12 345 678', ['phone-number']],
    ['หนังสือเดินทาง AA๐๑๒๓๔๕๖', ['document-number']],
    ['บัตร 1-2345-67890-12-3', ['document-number']],
    ['CCCD 001099012345', ['document-number']],
    ['số 001099012345', ['document-number']],
    ['CCCD 001 099 012 345', ['document-number']],
    ['CCCD số: 001234567890, ĐT 0912.345.678', ['phone-number', 'document-number']],
    ['CMND 012345678', ['document-number']],
    ['เลขบัตรประชาชน ๑๒๓๔๕๖๗๘๙๐๑๒๓', ['document-number']],
    ['អត្តសញ្ញាណប័ណ្ណលេខ ០១២៣៤៥៦៧៨', ['document-number']],
    ['ບັດປະຈຳຕົວ 012345678', ['document-number']],
    ['护照号 012345678', ['document-number']],
    ['ID 012345678', ['document-number']],
    ['ID card no. 012 345 678', ['document-number']],
    ['said 012 345 678', ['phone-number']],
    ['00660812345678', ['phone-number']],
    ['0066 2 123 4567, 006621234567', ['phone-number']],
    ['CCCD 101234567890', ['document-number']],
    ['မှတ်ပုံတင် ၁၂/ကမန(နိုင်)၁၂၃၄၅၆', ['document-number']],
    ['身份证 11010519491231002X', ['document-number']],
    ['Two packages of 1.9 kg found at 16:30 on 19-06-2016', []],
    ['On 2016-06-19 16:30, lane 2', []],
    ['10,000 tablets, 1,000,000 riel', []],
    ['At 11.0632, 106.1356', []],
    ['Case 12/2016', []],
    ['Plate 2A-1234', []],
  ])('%j: %j', (text, codes) => {
    expect(warned({ narrative: text })).toEqual(codes.map((code) => `/narrative ${code}`));
  });

  it.each<[string, Record<string, unknown>, Report['crime']]>([
    ['/place/description', { place: { ...examples.drugs.place, description: '012 345 678' } }, 'drugs'],
    ['/seizures/0/marks', { seizures: [{ ...examples.waste.seizures[0], marks: '012 345 678' }] }, 'waste'],
    ['/route/origin/place', { route: { origin: { country: 'MM', place: '012 345 678' } } }, 'timber'],
    ['/modusOperandi/text', { modusOperandi: { codes: ['relay'], text: '012 345 678' } }, 'corruption'],
    ['/what', { what: '012 345 678' }, 'other'],
    [
      '/also/0/seizures/0/reportedName',
      { also: [{ crime: 'excise', seizures: [{ ...examples.excise.seizures[0], reportedName: '012 345 678' }] }] },
      'wildlife',
    ],
  ])('is looked at wherever one can be written: %s', (pointer, change, crime) => {
    expect(warned(change, crime)).toEqual([`${pointer} phone-number`]);
  });

  it('may hold the number of a thing where one is asked for', () => {
    const transport = (registration: string) => ({ transport: [{ means: 'car', registration }] });
    expect(warned(transport('012345678'))).toEqual([]);
    expect(warned(transport('+855 12 345 678'))).toEqual(['/transport/0/registration phone-number']);
  });

  it('gives a pointer that leads to it', () => {
    const followed = (report: unknown, pointer: string) =>
      pointer
        .slice(1)
        .split('/')
        .reduce<unknown>((value, name) => Object(value)[name], report);
    fc.assert(
      fc.property(anyReportOfAnyKind, (report) => {
        for (const { pointer, code } of warningsOf(report, { isZawgyi: () => true }))
          if (code === 'zawgyi') expect(typeof followed(report, pointer)).toBe('string');
      }),
      { numRuns: 40 },
    );
  });
});

describe('Burmese', () => {
  const corpus = (name: string) =>
    readFileSync(new URL(`../../../../node_modules/myanmar-tools/resources/${name}`, import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line.length > 20 && /[\u1000-\u109f]/.test(line));

  it('in Zawgyi is named, with the text kept as it came', () => {
    const narrative = 'ဘဂၤလားေဒ့ရွ္႕';
    expect(warned({ narrative })).toEqual(['/narrative zawgyi']);
    expect(warned({ narrative: 'စင်္ကာပူမှာ' })).toEqual([]);
  });

  it.each([['mmgov_unicode_out.txt'], ['udhr_mya_unicode_src.txt']])('in Unicode is left alone: %s', (name) => {
    expect(corpus(name).length).toBeGreaterThan(50);
    expect(corpus(name).filter((line) => isZawgyi(line.normalize('NFC')))).toEqual([]);
  });

  it('in Zawgyi is found, line by line', () => {
    const lines = corpus('mmgov_zawgyi_src.txt');
    expect(lines.length).toBeGreaterThan(50);
    expect(lines.filter((line) => !isZawgyi(line.normalize('NFC')))).toEqual([]);
  });
});
