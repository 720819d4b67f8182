import { describe, expect, it } from 'vitest';
import { faultCodes } from '../../../shared/domain/fault.ts';
import { preferredLanguage } from '../../../shared/domain/language.ts';
import { faultWords } from '../../../shared/reference/fault-words.ts';
import { languages } from '../../../shared/reference/languages.ts';

describe('the language of an answer', () => {
  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['km', 'km'],
    ['km-KH', 'km'],
    ['fr, vi;q=0.5', 'vi'],
    ['en;q=0.3, th;q=0.9', 'th'],
    ['lo;q=0, my', 'my'],
    ['zh-Hans-CN', 'zh'],
    ['*', 'en'],
    ['xx;q=abc', 'en'],
  ])('for Accept-Language %s is %s', (header, expected) => {
    expect(preferredLanguage(header)).toBe(expected);
  });
});

describe('the words for faults', () => {
  it.each(faultCodes)('say %s in every language, each marked reviewed or draft', (code) => {
    for (const { tag } of languages) {
      expect(faultWords[code][tag].text.trim().length).toBeGreaterThan(3);
      expect(['reviewed', 'draft']).toContain(faultWords[code][tag].status);
    }
  });

  it.each(faultCodes)('keep the same values of %s in every language', (code) => {
    const values = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
    for (const { tag } of languages)
      expect(values(faultWords[code][tag].text)).toEqual(values(faultWords[code].en.text));
  });
});
