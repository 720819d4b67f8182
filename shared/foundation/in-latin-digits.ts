/**
 * The zero of each set of decimal digits that a tablet of the region may type; the other nine follow it. Source: Unicode
 * 17.0, UnicodeData.txt, general category Nd, as ICU 78.2 has it: Thai, Lao, Burmese, Shan, Tai Laing, Khmer, Tham (two),
 * New Tai Lue (two), full width.
 */
const zeros = ['๐', '໐', '၀', '႐', '\ua9f0', '០', '᪀', '᪐', '᧐', '０'].map((zero) => zero.codePointAt(0) ?? 0);

const latinDigit = (digit: string): string => {
  const code = digit.codePointAt(0) ?? 0;
  const zero = zeros.find((first) => code >= first && code <= first + 9);
  return zero === undefined ? digit : String(code - zero);
};

/** The same text with the digits 0 to 9 in place of those of another script. */
export const inLatinDigits = (text: string): string => text.replace(/\p{Nd}/gu, latinDigit);

/** A phone number as a keyboard of the region types it, with Latin digits and plus, without marks that nobody sees. */
export const asDialled = (typed: string): string =>
  inLatinDigits(typed)
    .replaceAll('＋', '+')
    .replace(/\p{Cf}/gu, '');

export const hasLocalDigits = (text: string): boolean => inLatinDigits(text) !== text;

const plainNumber = /^-?\d{1,15}(\.\d{1,15})?$/;
const numberWithComma = { letters: /^-?[\d.,'\s]+$/, comma: /\d,\d/ };

/** No number that somebody types is longer, in UTF-16 code units: a text of 120 KB is not looked at as one. */
const longestNumber = 40;

/** What a text in a number's place probably was, by its form alone: with local digits, or with a comma in it. */
export const looksLikeNumber = (text: string): { digits: string } | 'comma' | undefined => {
  if (text.length > longestNumber) return undefined;
  const digits = inLatinDigits(text.trim()).replaceAll('，', ',');
  if (numberWithComma.letters.test(digits) && numberWithComma.comma.test(digits)) return 'comma';
  return plainNumber.test(digits) ? { digits } : undefined;
};
