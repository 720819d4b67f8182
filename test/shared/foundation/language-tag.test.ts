import { describe, expect, it } from 'vitest';
import { faultCodes } from '../../../shared/foundation/faults/fault.ts';
import { faultWords } from '../../../shared/foundation/faults/fault-words.ts';
import { languages } from '../../../shared/reference/languages.ts';

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
