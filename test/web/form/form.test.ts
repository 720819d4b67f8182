import { describe, expect, it } from 'vitest';
import { describeReport } from '../../../web/build/describe-report.ts';
import { answerAt, filledIn, withAnswer } from '../../../web/form/answers.ts';
import {
  momentAt,
  momentOfParts,
  numberAsTyped,
  partsOfMoment,
  shownMoment,
  shownWritten,
} from '../../../web/form/as-typed.ts';
import { checkReport } from '../../../web/form/check-report.ts';
import { byPointer } from '../../../web/form/faults.ts';
import { nameOfPointer } from '../../../web/form/name-of-pointer.ts';
import { searchCodes } from '../../../web/form/search-codes.ts';
import { drugReport } from '../../fixtures/incidents/reports.ts';

describe('answers', () => {
  it('are put at their place, and nothing that was there is changed', () => {
    const before = { seizures: [{ quantity: { value: 1 } }] };
    const after = withAnswer(before, ['seizures', 1, 'quantity', 'unit'], 'gram');
    expect(after).toEqual({ seizures: [{ quantity: { value: 1 } }, { quantity: { unit: 'gram' } }] });
    expect(before).toEqual({ seizures: [{ quantity: { value: 1 } }] });
    expect(answerAt(after, ['seizures', 1, 'quantity', 'unit'])).toBe('gram');
    expect(answerAt(after, ['route', 'origin'])).toBeUndefined();
  });

  it('leave out what nobody filled in, and keep false and nought', () => {
    expect(filledIn({ a: '', b: [{}, { c: '' }], d: { e: false, f: 0 }, g: [[]] })).toEqual({ d: { e: false, f: 0 } });
    expect(filledIn({ a: { b: '' } })).toBeUndefined();
  });
});

describe('what is typed', () => {
  it.each([
    ['1.9', 1.9],
    [' 20 ', 20],
    ['', undefined],
    ['1,9', '1,9'],
    ['១.៩', '១.៩'],
    ['1.', '1.'],
    ['two', 'two'],
  ])('%j is read as a number, or stays a text: %j', (typed, read) => {
    expect(numberAsTyped(typed)).toBe(read);
  });

  it('makes a moment in the offset of the country, as it was typed', () => {
    const parts = { day: '8', month: '1', year: '2569', time: '906' };
    expect(momentOfParts(parts, '+07:00')).toBe('2569-01-08T09:06:00+07:00');
    expect(momentOfParts({ day: '', month: ' ', year: '', time: '' }, '+07:00')).toBeUndefined();
    expect(partsOfMoment('2026-11-18T11:06:00+06:30')).toEqual({ day: '18', month: '11', year: '2026', time: '11:06' });
    expect(partsOfMoment('-11-18T11:06:00+06:30')).toEqual({ day: '18', month: '11', year: '', time: '11:06' });
  });

  it('is shown by hand in the time zone of the country, without Intl dates', () => {
    const at = Date.parse('2026-11-18T20:06:40Z');
    expect(momentAt(at, 'Asia/Yangon')).toBe('2026-11-19T02:36:00+06:30');
    expect(shownMoment(at, 'Asia/Phnom_Penh')).toBe('19/11/2026 03:06');
  });

  it.each([
    ['2026-11-26T15:12:00.000Z', '26/11/2026 22:12'],
    ['2026-11-26T22:12:00+07:00', '26/11/2026 22:12'],
    ['2026-11-26T21:42:00+06:30', '26/11/2026 22:12'],
    ['2569-11-26T22:12:00+07:00', '26/11/2569 22:12'],
    ['2026--T22:12:00+07:00', '2026--T22:12:00+07:00'],
  ])('written as %s is read by the clock of the country, as alerts say it', (written, read) => {
    expect(shownWritten(written, 'Asia/Phnom_Penh')).toBe(read);
  });
});

describe('the search of codes', () => {
  const choices = [
    { code: 'amphetamine', name: 'Amphetamine' },
    { code: 'methamphetamine', name: 'Metamfetamin', streetNames: ['Ya Ba', 'Đá'] },
    { code: 'heroin', name: 'ហេរ៉ូអ៊ីន' },
  ];
  it.each([
    ['ya ba', 'methamphetamine'],
    ['YABA', 'methamphetamine'],
    ['da', 'methamphetamine'],
    ['hero', 'heroin'],
    ['ហេរ៉ូ', 'heroin'],
    ['amph', 'amphetamine'],
  ])('finds by name, code or street name: %s', (text, code) => {
    expect(searchCodes(choices, text)[0]?.code).toBe(code);
  });
  it('finds nothing where nothing is like it', () => {
    expect(searchCodes(choices, 'cement')).toEqual([]);
  });
});

describe('the check on the tablet', () => {
  const now = Date.parse('2026-11-20T10:00:00Z');
  const clock = { now, timeZone: 'Asia/Phnom_Penh' };
  const valid = JSON.parse(JSON.stringify(drugReport({ occurredAt: '2026-11-20T09:00:00+07:00' })));

  it('takes what the service takes', () => {
    const { report, faults } = checkReport(valid, undefined, clock);
    expect(faults).toEqual([]);
    expect(report?.id).toBe(valid.id);
  });

  it.each([
    [
      'a comma in a number',
      { quantity: { value: '1,9', unit: 'kilogram' } },
      '/seizures/0/quantity/value',
      'decimal-comma',
    ],
    ['Khmer digits', { quantity: { value: '១២', unit: 'kilogram' } }, '/seizures/0/quantity/value', 'local-digits'],
    ['no unit', { quantity: { value: 2 } }, '/seizures/0/quantity/unit', 'required'],
  ])('finds %s where it is', (_name, change, pointer, code) => {
    const typed = { ...valid, seizures: [{ ...valid.seizures[0], ...change }] };
    expect(checkReport(typed, undefined, clock).faults).toContainEqual(expect.objectContaining({ pointer, code }));
  });

  it.each([
    ['a year of the Buddhist era', '2569-11-20T09:00:00+07:00', 'buddhist-year'],
    ['a tablet whose clock is behind', '2026-11-21T19:00:00+07:00', 'future-date'],
    ['a day that is not there', '2026-02-30T09:00:00+07:00', 'impossible-date'],
  ])('finds %s', (_name, occurredAt, code) => {
    expect(checkReport({ ...valid, occurredAt }, undefined, clock).faults).toContainEqual(
      expect.objectContaining({ pointer: '/occurredAt', code }),
    );
  });

  it('warns of a place far from the post, and lets it pass', () => {
    const place = { ...valid.place, latitude: 13.4, longitude: 103.9 };
    const { report, warnings } = checkReport({ ...valid, place }, undefined, clock);
    expect(report).toBeDefined();
    expect(warnings.map(({ code }) => code)).toContain('far-from-blo');
  });

  it('refuses the name of somebody who must not be named', () => {
    const people = [{ role: 'victim', sex: 'female', ageGroup: 'adult', count: 1 }];
    const { faults } = checkReport({ ...valid, people }, [{ group: 0, name: 'Somebody' }], clock);
    expect(faults.map(({ pointer, code }) => [pointer, code])).toEqual([['/nominal/0', 'protected-person']]);
  });
});

describe('remarks', () => {
  it('call a field by the labels on the way to it', () => {
    const { kinds, common } = describeReport();
    const members = [...(kinds['drugs']?.members ?? []), ...common];
    expect(nameOfPointer('/seizures/1/quantity/unit', members, (word) => word)).toBe('seizures 2, quantity, unit');
    expect(nameOfPointer('/seizures/0/quantity/value', members, (word) => word)).toBe(
      'seizures 1, quantity, quantity.value',
    );
    expect(nameOfPointer('/occurredAt', members, (word) => word)).toBe('occurredAt');
  });

  it('show the first of several about one place', () => {
    const remarks = [
      { pointer: '/a', text: 'first' },
      { pointer: '/a', text: 'second' },
    ];
    expect(byPointer(remarks).get('/a')).toBe('first');
  });
});
