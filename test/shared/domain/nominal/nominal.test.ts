import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../../../shared/domain/fault.ts';
import { NominalPart, nominalFaults } from '../../../../shared/domain/nominal/nominal.ts';
import type { AgeGroup, PersonRole } from '../../../../shared/reference/people.ts';
import { drugReport } from '../../../fixtures/reports.ts';

const reportWith = (role: PersonRole, ageGroup: AgeGroup, count = 1) =>
  drugReport({ people: [{ role, sex: 'male', ageGroup, count }] });
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
    ['a phone that is none', { group: 0, phones: ['012 345'] }, '/0/phones/0', 'bad-format'],
    ['a day that does not exist', { group: 0, dateOfBirth: '1990-02-30' }, '/0/dateOfBirth', 'impossible-date'],
    ['a field that nobody knows', { group: 0, name: 'N', address: 'A' }, '/0/address', 'unknown-field'],
  ])('refuses %s', (_, person, pointer, code) => {
    const result = NominalPart.safeParse([person], { reportInput: true });
    expect(result.success ? [] : faultsOf(result.error)).toMatchObject([{ pointer, code }]);
  });
});
