import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { faultsOf } from '../../../shared/foundation/faults/faults-of.ts';
import { freeText } from '../../../shared/foundation/free-text.ts';

const Text = freeText(40);
const faultsIn = (text: string) => {
  const result = z.safeParse(Text, text, { reportInput: true });
  return result.success ? [] : faultsOf(result.error).map(({ code }) => code);
};

describe('a free text', () => {
  it.each([
    ['Khmer with zero-width blanks between words', 'រថយន្ត\u200bពណ៌\u200bស'],
    ['Khmer with a joiner', 'ក\u200dខ'],
    ['Burmese with a non-joiner', 'မြန်\u200cမာ'],
    ['Thai with a zero-width blank', 'ยาบ้า\u200bสองแสนเม็ด'],
    ['Lao', 'ຢາບ້າ\u200bໝື່ນ'],
    ['a sign alone', '?'],
    ['lines and tabs', 'one\ttwo\nthree'],
    ['a picture made of joined ones', '👮\u200d♀\ufe0f'],
  ])('is kept as it came: %s', (_, text) => {
    expect(Text.parse(text)).toBe(text);
  });

  it.each([
    ['zero-width blanks', '\u200b\u200b'],
    ['joiners', '\u200d\u200c'],
    ['a word joiner', '\u2060'],
    ['a byte order mark', '\ufeff'],
    ['a soft hyphen', '\u00ad'],
    ['fillers of Hangul', '\u3164\u115f\uffa0'],
    ['empty Braille', '\u2800'],
    ['variation selectors', '\ufe0f'],
    ['inherent vowels of Khmer, which nobody sees', '\u17b4\u17b5'],
    ['tags', '\u{e0041}\u{e0042}'],
    ['blanks', ' \u00a0\u3000 '],
    ['nothing', ''],
    ['marks of direction alone', '\u202e\u200f'],
  ])('has something to be seen, and not only %s', (_, text) => {
    expect(faultsIn(text)).toEqual(['too-short']);
  });

  it.each([
    ['an override', 'photo\u202egpj.exe', 'photogpj.exe'],
    ['an isolate', 'to \u2066pay\u2069 later', 'to pay later'],
    ['a number copied from a phone', '\u202a+855 12 345 678\u202c', '+855 12 345 678'],
    ['an override between a letter and its accent', 'e\u202d\u0301', 'é'],
    ['an implicit mark', 'KH\u200e-\u200f12\u061c', 'KH-12'],
  ])('is kept without what turns its direction: %s', (_, text, kept) => {
    expect(Text.parse(text)).toBe(kept);
  });

  it.each([
    ['tags that spell a sentence', 'bag\u{e0069}\u{e0067}\u{e007f}', 'bag'],
    ['a variant of a letter that has none', 'a\u{e0101}\u{e0155}b', 'ab'],
    ['variants in a row', '\u2764\ufe0f\ufe01\ufe02', '\u2764\ufe0f'],
  ])('is kept without what nobody sees: %s', (_, text, kept) => {
    expect(Text.parse(text)).toBe(kept);
  });

  it.each([
    ['the flag of Wales', '\u{1f3f4}\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}'],
    ['a variant of a Han letter', '\u845b\u{e0100}'],
    ['an emoji by its variant', '\u2764\ufe0f'],
    ['joiners within Khmer', 'ក\u200bខ\u200cគ'],
  ])('is kept with what changes how it looks: %s', (_, text) => {
    expect(Text.parse(text)).toBe(text);
  });

  it('breaks its lines in one way', () => {
    expect(Text.parse('one\u2028two\u2029three')).toBe('one\ntwo\nthree');
  });

  it.each([
    ['a control character', 'a\u0007'],
    ['one of the upper ones', 'a\u009b31m'],
    ['a next line of EBCDIC', 'a\u0085b'],
    ['what is no character, and breaks XML', 'a\uffff'],
    ['half a surrogate pair', 'a\ud800'],
  ])('is refused with %s', (_, text) => {
    expect(faultsIn(text)).toEqual(['bad-format']);
  });

  it('is measured without what is not kept', () => {
    expect(Text.parse(`${'a'.repeat(40)}\u202c`)).toHaveLength(40);
    expect(faultsIn('a'.repeat(41))).toEqual(['too-long']);
  });
});
