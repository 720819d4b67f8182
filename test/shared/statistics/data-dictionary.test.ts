import { describe, expect, it } from 'vitest';
import { DataDictionary, dataDictionary } from '../../../shared/statistics/data-dictionary.ts';
import { StatisticsRow } from '../../../shared/statistics/statistics-row.ts';

describe('the data dictionary', () => {
  const { columns } = DataDictionary.parse(dataDictionary());

  it('has every member of a row, and no other', () => {
    expect([...new Set(columns.map(({ member }) => member))].sort()).toEqual(Object.keys(StatisticsRow.shape).sort());
  });

  it('names each column of the file once', () => {
    expect(new Set(columns.map(({ column }) => column)).size).toBe(columns.length);
  });

  it.each([
    ['period', 'code', undefined],
    ['incidents', 'whole number', 'incident'],
    ['kilograms', 'number', 'kilogram'],
    ['people-victim', 'number of people', 'person'],
    ['count', 'number of people', 'person'],
    ['amounts', 'numbers by code', 'currency (ISO 4217)'],
  ])('says of %s that it is a %s, in %s', (name, type, unit) => {
    expect(columns.find(({ column }) => column === name)).toMatchObject({ type, ...(unit ? { unit } : {}) });
  });

  it('has a unit for every number', () => {
    expect(columns.filter(({ type, unit }) => type !== 'code' && unit === undefined)).toEqual([]);
  });
});
