import { describe, expect, it } from 'vitest';
import { largestPageBytes, pageThatFits } from '../../../../shared/foundation/limits/page-that-fits.ts';

const same = (text: string) => text;

describe('a page that fits into an answer', () => {
  it('has all of a short list', () => {
    expect(pageThatFits(['a', 'b'], same)).toEqual(['a', 'b']);
    expect(pageThatFits([], same)).toEqual([]);
  });

  it('stops before the item that is too much', () => {
    // A text of 10 letters takes 16 bytes: its quotes are escaped, and stand in quotes.
    const items = ['0123456789', '0123456789', '0123456789'];
    expect(pageThatFits(items, same, 47)).toHaveLength(2);
    expect(pageThatFits(items, same, 48)).toHaveLength(3);
  });

  it('counts what escaping adds, and letters of several bytes', () => {
    const most = 1_000;
    for (const text of ['"'.repeat(100), '\\'.repeat(100), 'ក'.repeat(100), '\n'.repeat(100)]) {
      const page = pageThatFits(Array(100).fill(text), same, most);
      const sent = JSON.stringify(page.map((shown) => JSON.stringify(shown)));
      expect(page.length).toBeGreaterThan(0);
      expect(Buffer.byteLength(sent)).toBeLessThanOrEqual(most + 10);
    }
  });

  it('shows one that is larger than a page alone, so that a list goes on', () => {
    expect(pageThatFits(['x'.repeat(largestPageBytes), 'y'], same)).toHaveLength(1);
  });

  it('shows no more of the list than it keeps', () => {
    let shown = 0;
    pageThatFits(Array(1_000).fill('0123456789'), (text) => (shown += text.length), 3);
    expect(shown).toBe(20);
  });
});
