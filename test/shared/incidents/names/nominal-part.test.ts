import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../../../shared/foundation/faults/faults-of.ts';
import { nominalFaults as faultsIn, NominalPart } from '../../../../shared/incidents/names/nominal-part.ts';
import type { AgeGroup, PersonRole } from '../../../../shared/reference/people.ts';
import { drugReport } from '../../../fixtures/incidents/reports.ts';

const reportWith = (role: PersonRole, ageGroup: AgeGroup, count = 1) =>
  drugReport({ people: [{ role, sex: 'male', ageGroup, count }] });
const timeZone = 'Asia/Phnom_Penh';
const nominalFaults = (part: NominalPart, report: Parameters<typeof faultsIn>[1]) => faultsIn(part, report, timeZone);
const named = (change: object = {}) => NominalPart.parse([{ group: 0, name: 'Marked Name', ...change }]);

describe('naming a person', () => {
  it.each<[PersonRole, AgeGroup]>([
    ['suspect', '30-44'],
    ['suspect', 'adult'],
    ['witness', '60+'],
    ['smuggled-migrant', '18-29'],
  ])('is allowed for a %s of age group %s', (role, ageGroup) => {
    expect(nominalFaults(named(), reportWith(role, ageGroup))).toEqual([]);
  });

  it.each<[PersonRole, AgeGroup]>([
    ['victim', '30-44'],
    ['presumed-victim', 'adult'],
    ['suspect', '0-14'],
    ['suspect', '15-17'],
    ['witness', 'minor'],
    ['smuggled-migrant', '15-17'],
    ['suspect', 'unknown'],
  ])('is refused for a %s of age group %s', (role, ageGroup) => {
    expect(nominalFaults(named(), reportWith(role, ageGroup))).toEqual([
      { pointer: '/nominal/0', code: 'protected-person' },
    ]);
  });

  it.each([
    ['on the eve of the 18th birthday', '2008-11-22', ['protected-person']],
    ['on the 18th birthday', '2008-11-21', []],
  ])('goes by the date of birth: %s', (_, dateOfBirth, codes) => {
    const report = { ...reportWith('suspect', 'adult'), occurredAt: '2026-11-21T23:30:00+07:00' };
    expect(nominalFaults(named({ dateOfBirth }), report).map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    ['is the same day, sent with Z', '2026-11-21T18:30:00Z', '2008-11-22', []],
    ['is not yet, sent with Z', '2026-11-21T16:30:00Z', '2008-11-22', ['protected-person']],
    ['is not yet, sent from a clock far east', '2026-11-22T00:30:00+14:00', '2008-11-22', ['protected-person']],
    ['is the same day, sent from a clock far west', '2026-11-21T12:30:00-08:00', '2008-11-22', []],
    [
      'is not yet, sent with the offset of the neighbour',
      '2026-11-22T00:10:00+08:00',
      '2008-11-22',
      ['protected-person'],
    ],
  ])('goes by the calendar of the country: the 18th birthday %s', (_, occurredAt, dateOfBirth, codes) => {
    const report = { ...reportWith('suspect', 'adult'), occurredAt };
    expect(nominalFaults(named({ dateOfBirth }), report).map(({ code }) => code)).toEqual(codes);
  });

  it('asks what was meant by a birthday of the Buddhist era', () => {
    expect(nominalFaults(named({ dateOfBirth: '2530-01-31' }), reportWith('suspect', 'adult'))).toEqual([
      { pointer: '/nominal/0/dateOfBirth', code: 'buddhist-year', values: { year: 2530, meant: 1987 } },
    ]);
  });

  it('needs somebody whom the report counts', () => {
    expect(nominalFaults(named({ group: 1 }), reportWith('suspect', 'adult'))).toEqual([
      { pointer: '/nominal/0/group', code: 'too-large', values: { limit: 0 } },
    ]);
    expect(nominalFaults([...named(), ...named()], reportWith('suspect', 'adult'))).toEqual([
      { pointer: '/nominal', code: 'too-many', values: { limit: 1 } },
    ]);
  });
});

describe('the nominal part', () => {
  it.each([
    ['nothing that identifies', { group: 0 }, '/0/name', 'required'],
    ['a day that does not exist', { group: 0, dateOfBirth: '1990-02-30' }, '/0/dateOfBirth', 'impossible-date'],
    ['a field that nobody knows', { group: 0, name: 'N', address: 'A' }, '/0/address', 'unknown-field'],
  ])('refuses %s', (_, person, pointer, code) => {
    const result = NominalPart.safeParse([person], { reportInput: true });
    expect(result.success ? [] : faultsOf(result.error)).toMatchObject([{ pointer, code }]);
  });
});

describe('a phone number', () => {
  it.each([
    ['as E.164 has it', '+85512345678'],
    ['in groups', '+855 12 345 678'],
    ['with hyphens and points', '+855-12.345–678'],
    ['with blanks that nobody sees', '\u202a+855\u00a012\u200b345678\u202c'],
    ['with a trunk zero', '+8550 12 345 678'],
    ['with a trunk zero in Khmer digits', '+៨៥៥ ០១២ ៣៤៥ ៦៧៨'],
    ['in Thai digits', '+๘๕๕ ๑๒ ๓๔๕ ๖๗๘'],
    ['in Khmer digits', '+៨៥៥ ១២ ៣៤៥ ៦៧៨'],
    ['in Lao digits', '+໘໕໕໑໒໓໔໕໖໗໘'],
    ['in Burmese digits', '+၈၅၅ ၁၂ ၃၄၅ ၆၇၈'],
    ['in full width', '＋８５５１２３４５６７８'],
  ])('is understood %s', (_, typed) => {
    expect(NominalPart.parse([{ group: 0, phones: [typed] }])).toEqual([{ group: 0, phones: ['+85512345678'] }]);
  });

  it.each([
    ['+856 020 5555 1234', '+8562055551234'],
    ['+95 09 250 123 456', '+959250123456'],
    ['+66 081 234 5678', '+66812345678'],
    ['+84 0912 345 678', '+84912345678'],
    ['+86 010 1234 5678', '+861012345678'],
    // Here the zero is part of the number, or there is no such number at all.
    ['+39 06 1234 5678', '+390612345678'],
    ['+225 07 08 12 34 56', '+2250708123456'],
    ['+855 00 000 000', '+85500000000'],
  ])('is one number with a trunk zero and without: %s', (typed, kept) => {
    expect(NominalPart.parse([{ group: 0, phones: [typed] }])).toEqual([{ group: 0, phones: [kept] }]);
  });

  it.each([
    ['without its country', '012 345 678'],
    ['with 00 for the plus, which not every country dials', '0085512345678'],
    ['with a trunk digit in brackets', '+855 (0)12 345 678'],
    ['with an extension', '+85512345678 ext. 3'],
    ['of too many digits', '+8551234567890123'],
    ['of words', 'his brother has it'],
  ])('is refused %s, with how to write it', (_, typed) => {
    const result = NominalPart.safeParse([{ group: 0, phones: [typed] }], { reportInput: true });
    expect(result.success ? [] : faultsOf(result.error)).toEqual([{ pointer: '/0/phones/0', code: 'phone-format' }]);
  });
});
