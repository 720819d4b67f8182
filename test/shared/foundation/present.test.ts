import { describe, expect, expectTypeOf, it } from 'vitest';
import { present } from '../../../shared/foundation/present.ts';

describe('an object of what is present', () => {
  it('has no member that is undefined, and keeps the order of the others', () => {
    expect(Object.entries(present({ b: 1, gone: undefined, a: 2 }))).toEqual([
      ['b', 1],
      ['a', 2],
    ]);
  });

  it('keeps null, false, zero and an empty text: each says something', () => {
    const said = { nothing: null, no: false, none: 0, empty: '' };
    expect(present(said)).toStrictEqual(said);
  });

  it('has an optional member where one may be undefined, and a plain one where it may not', () => {
    const maybe = (text?: string) => text;
    const made = present({ id: 'a1', note: maybe(), seen: maybe('yes') });
    expectTypeOf(made.id).toEqualTypeOf<string>();
    const exact: { id: string; note?: string; seen?: string } = made;
    expect(exact).toStrictEqual({ id: 'a1', seen: 'yes' });
  });
});
