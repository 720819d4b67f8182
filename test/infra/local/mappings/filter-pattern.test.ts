import { describe, expect, it } from 'vitest';
import { passes, readFilterPattern } from '../../../../infra/local/mappings/filter-pattern.ts';

const inserted = {
  eventName: 'INSERT',
  dynamodb: {
    Keys: { sk: { S: 'REPORT' } },
    NewImage: { severity: { N: '3' }, blo: { S: 'KH-BAVET' } },
    SizeBytes: 300,
  },
};

describe('filters of a mapping', () => {
  it.each<[string, unknown, boolean]>([
    ['the value itself', { eventName: ['INSERT'] }, true],
    ['one of several values', { eventName: ['REMOVE', 'INSERT'] }, true],
    ['another value', { eventName: ['REMOVE'] }, false],
    ['all of the fields', { eventName: ['INSERT'], dynamodb: { Keys: { sk: { S: ['REPORT'] } } } }, true],
    ['all but one of the fields', { eventName: ['INSERT'], dynamodb: { Keys: { sk: { S: ['PHOTO'] } } } }, false],
    ['a beginning', { dynamodb: { NewImage: { blo: { S: [{ prefix: 'KH-' }] } } } }, true],
    ['another beginning', { dynamodb: { NewImage: { blo: { S: [{ prefix: 'VN-' }] } } } }, false],
    ['an end', { dynamodb: { NewImage: { blo: { S: [{ suffix: 'BAVET' }] } } } }, true],
    ['letters of any case', { eventName: [{ 'equals-ignore-case': 'insert' }] }, true],
    ['a field that is there', { dynamodb: { NewImage: [{ exists: true }] } }, true],
    ['a field that is not there', { dynamodb: { OldImage: [{ exists: false }] } }, true],
    ['a field that should not be there', { dynamodb: { NewImage: [{ exists: false }] } }, false],
    ['anything but a value', { eventName: [{ 'anything-but': 'REMOVE' }] }, true],
    ['anything but this value', { eventName: [{ 'anything-but': ['REMOVE', 'INSERT'] }] }, false],
    ['anything but a beginning', { eventName: [{ 'anything-but': { prefix: 'INS' } }] }, false],
    ['anything but, of a field that is missing', { nothing: [{ 'anything-but': 'REMOVE' }] }, false],
    ['a number between two', { dynamodb: { SizeBytes: [{ numeric: ['>', 100, '<=', 300] }] } }, true],
    ['a number that is too great', { dynamodb: { SizeBytes: [{ numeric: ['<', 300] }] } }, false],
    ['a number where a text is', { eventName: [{ numeric: ['>', 1] }] }, false],
    ['one of two ways', { $or: [{ eventName: ['REMOVE'] }, { dynamodb: { SizeBytes: [300] } }] }, true],
    ['neither of two ways', { $or: [{ eventName: ['REMOVE'] }, { dynamodb: { SizeBytes: [1] } }] }, false],
    ['nothing at all', {}, true],
  ])('%s', (_name, pattern, expected) => expect(readFilterPattern(pattern)(inserted)).toBe(expected));

  it('lets a record pass that one of several filters wants, and every record when there is none', () => {
    const filters = [{ eventName: ['REMOVE'] }, { eventName: ['INSERT'] }].map(readFilterPattern);
    expect([passes(filters, inserted), passes(filters, { eventName: 'MODIFY' }), passes([], {})]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it.each([{ a: [{ wildcard: 'x*' }] }, { a: 'not a list' }, { a: [{ numeric: ['~', 3] }] }])(
    'refuses %j, which it does not know',
    (pattern) => expect(() => readFilterPattern(pattern)).toThrow(/does not know/),
  );
});
