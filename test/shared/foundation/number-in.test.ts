import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberIn } from '../../../shared/foundation/number-in.ts';
import { languages } from '../../../shared/reference/languages.ts';

const tags = languages.map(({ tag }) => tag);

describe('numbers in a text', () => {
  it.each([
    ['en', '1,234,567.89'],
    ['km', '1,234,567.89'],
    ['lo', '1.234.567,89'],
    ['my', '1,234,567.89'],
    ['th', '1,234,567.89'],
    ['vi', '1.234.567,89'],
    ['zh', '1,234,567.89'],
  ] as const)('are written the way of %s', (language, written) => {
    expect(numberIn(language, 1_234_567.89)).toBe(written);
  });

  it('agree with ICU in Latin digits for any number of up to six decimals', () => {
    fc.assert(
      fc.property(fc.constantFrom(...tags), fc.integer({ min: 0, max: 999_999_999_999 }), (language, millionths) => {
        const value = millionths / 1_000_000;
        const icu = new Intl.NumberFormat(`${language}-u-nu-latn`, { maximumFractionDigits: 6 }).format(value);
        expect(numberIn(language, value)).toBe(icu);
      }),
    );
  });
});
