import { describe, expect, it } from 'vitest';
import { codeText } from '../../../../shared/alerts/messages/code-text.ts';
import { languages } from '../../../../shared/reference/languages.ts';
import { segmentsOf } from '../../../fixtures/alerts/alert-segments.ts';

describe('the text with a code', () => {
  it.each(languages.map(({ tag }) => tag))('has the code and the minutes, in one part of SMS, in %s', (tag) => {
    const text = codeText('908172', 15, tag);
    expect(text).toContain('908172');
    expect(text).toContain('15');
    expect(text).toContain('BLO');
    expect([segmentsOf(text).segments, text]).toEqual([1, text]);
  });
});
