import { expect, it } from 'vitest';
import { differencesOf } from '../../../../shared/incidents/amendments/difference.ts';

it.each([
  ['nothing when nothing differs', { a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }, []],
  ['a field that changed', { a: 1, b: 2 }, { a: 1, b: 3 }, [{ pointer: '/b', before: 2, after: 3 }]],
  ['a field that came', {}, { a: { b: 1 } }, [{ pointer: '/a', after: { b: 1 } }]],
  ['a field that went', { a: 1 }, {}, [{ pointer: '/a', before: 1 }]],
  ['a field deep inside', { a: [{ b: 1 }] }, { a: [{ b: 2 }] }, [{ pointer: '/a/0/b', before: 1, after: 2 }]],
  ['an item that was added', { a: [1] }, { a: [1, 2] }, [{ pointer: '/a/1', after: 2 }]],
  ['a list in the place of an object', { a: {} }, { a: [] }, [{ pointer: '/a', before: {}, after: [] }]],
  ['an escaped name', { 'a/b~': 1 }, { 'a/b~': 2 }, [{ pointer: '/a~1b~0', before: 1, after: 2 }]],
])('names %s', (_, before, after, expected) => {
  expect(differencesOf(before, after)).toEqual(expected);
});
