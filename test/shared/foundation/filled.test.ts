import { describe, expect, it } from 'vitest';
import { filled } from '../../../shared/foundation/filled.ts';

describe('a text with gaps', () => {
  it('is filled with words and numbers, also where one gap stands twice', () => {
    expect(filled('{place}: {count} of {place}', { place: 'Bavet', count: 3 })).toBe('Bavet: 3 of Bavet');
  });

  it('keeps a value that looks like a gap, or like a pattern of a replacement', () => {
    expect(filled('{a}{b}', { a: '{b}', b: '$&' })).toBe('{b}$&');
  });

  it('is empty where nothing is known', () => {
    expect(filled('{a}!', {})).toBe('!');
  });
});
