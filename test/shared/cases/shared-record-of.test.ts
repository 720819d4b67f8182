import { describe, expect, it } from 'vitest';
import { type SharedField, sharedFields } from '../../../shared/alerts/sharing/sharing-condition.ts';
import { SharedRecord } from '../../../shared/cases/shared-record.ts';
import { sharedRecordOf } from '../../../shared/cases/shared-record-of.ts';
import { Report } from '../../../shared/incidents/report/report.ts';
import { kept, seizureReport } from '../../fixtures/alerts/alert-reports.ts';
import { condition } from '../../fixtures/alerts/sharing.ts';

const photo = (id: string, more: Record<string, unknown> = {}) => ({
  id,
  sha256: 'a'.repeat(64),
  bytes: 1000,
  type: 'image/jpeg',
  takenAt: '2016-06-19T16:00:00+07:00',
  caption: 'MARK-CAPTION',
  ...more,
});

const photoIds = [1, 2, 3].map((digit) => `0192a3b4-c5d6-4e7f-8a9b-00000000000${digit}`);
const [plain = '', ofVictim = '', onItsWay = ''] = photoIds;

/** A report with a mark in every field that somebody types. */
const marked = Report.parse({
  ...seizureReport(),
  narrative: 'MARK-NARRATIVE',
  place: { latitude: 11.06321, longitude: 106.13561, accuracyMetres: 8, description: 'MARK-PLACE' },
  route: {
    origin: { country: 'KH', place: 'MARK-ORIGIN' },
    transits: [{ country: 'LA', place: 'MARK-TRANSIT' }],
    destination: { country: 'VN', place: 'MARK-DESTINATION' },
    border: 'VN',
    direction: 'leaving',
  },
  transport: [{ means: 'lorry', registration: 'MARK-PLATE', country: 'VN' }],
  modusOperandi: { codes: ['relay'], text: 'MARK-MODUS' },
  detection: { method: 'tip-off' },
  jointOperation: { name: 'MARK-OPERATION', countries: ['VN'] },
  outcome: ['arrested'],
  grading: { source: 'B', information: '2' },
  handling: 'counterpart',
  people: [
    { role: 'suspect', sex: 'male', ageGroup: '30-44', citizenship: 'TH', count: 2 },
    { role: 'suspect', sex: 'female', ageGroup: '18-29', count: 1 },
    { role: 'victim', sex: 'female', ageGroup: '15-17', count: 1 },
  ],
  photos: [photo(plain), photo(ofVictim, { shows: ['victim'] }), photo(onItsWay)],
  seizures: [
    {
      substance: 'methamphetamine',
      reportedName: 'MARK-NAME',
      quantity: { value: 1.9, unit: 'kilogram' },
      packaging: { code: 'tea-bag', text: 'MARK-PACKAGING' },
      marks: 'MARK-MARKS',
      stamps: 'MARK-STAMPS',
      concealment: { codes: ['fuel-tank'], text: 'MARK-CONCEALMENT' },
    },
  ],
});

const verified = (photoId: string) => ({
  photoId,
  state: 'verified' as const,
  arrived: [0],
  attempts: 1,
  settledAt: '2016-06-19T10:00:00.000Z',
});
const file = { incident: kept(marked), arrivals: [verified(plain), verified(ofVictim)] };

const shown = (fields: readonly SharedField[]) =>
  sharedRecordOf(file, 'Severe', condition({ fields: [...fields], place: 'exact' }));

const typed = ['registrations', 'marks', 'narrative'] as const;
const codes = sharedFields.filter((field) => !typed.some((one) => one === field));

describe('what another country is shown of an incident', () => {
  it('is nothing that anybody typed, where the conditions let codes and counts cross alone', () => {
    const text = JSON.stringify(shown(codes));
    expect(text).not.toContain('MARK');
    expect(text).not.toMatch(/tip-off|30-44|female|15-17|"TH"/);
  });

  it.each([
    ['registrations', ['MARK-PLATE']],
    ['marks', ['MARK-MARKS', 'MARK-STAMPS']],
    ['narrative', ['MARK-NARRATIVE']],
  ] as const)('is of what was typed only what %s names', (field, marks) => {
    const found = JSON.stringify(shown([...codes, field])).match(/MARK-[A-Z]+/g);
    expect([...new Set(found)]).toEqual(marks);
  });

  it('is codes and counts as the receiver can read them in any language', () => {
    const record = shown(codes);
    expect(SharedRecord.parse(JSON.parse(JSON.stringify(record)))).toEqual(record);
    expect(record).toMatchObject({
      crime: 'drugs',
      blo: 'KH-BAVET',
      place: { latitude: 11.06321, longitude: 106.13561, withinMetres: 0 },
      people: [
        { role: 'suspect', count: 3 },
        { role: 'victim', count: 1 },
      ],
      route: { origin: 'KH', transits: ['LA'], destination: 'VN' },
      transport: [{ means: 'lorry', country: 'VN' }],
      packaging: ['tea-bag'],
      concealment: ['fuel-tank'],
      modusOperandi: ['relay'],
      outcome: ['arrested'],
      grading: { source: 'B', information: '2' },
    });
  });

  it('has photos that have come whole, and none of a victim or a minor', () => {
    expect(shown(codes).photos).toEqual([{ id: plain, sha256: 'a'.repeat(64), takenAt: '2016-06-19T16:00:00+07:00' }]);
    expect(shown([]).photos).toBeUndefined();
  });

  it('is its kind, post, time and place where no field is named', () => {
    expect(Object.keys(shown([])).sort()).toEqual(
      ['blo', 'border', 'crime', 'direction', 'grading', 'occurredAt', 'place', 'severity', 'version'].sort(),
    );
  });

  it.each([
    ['1-km', { latitude: 11.06, longitude: 106.14, withinMetres: 790 }],
    ['10-km', { latitude: 11.1, longitude: 106.1, withinMetres: 7900 }],
    ['post', { latitude: 11.0632, longitude: 106.1356, withinMetres: 20000 }],
  ] as const)('tells the place to %s, and how far off it may be', (place, expected) => {
    expect(sharedRecordOf(file, 'Severe', condition({ place })).place).toEqual(expected);
  });
});
