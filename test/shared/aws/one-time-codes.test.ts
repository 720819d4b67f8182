import { describe, expect, it } from 'vitest';
import { oneTimeCodes } from '../../../shared/aws/one-time-codes.ts';

describe('a one-time code', () => {
  it('has six digits, and is kept as a hash that does not have them', () => {
    for (let made = 0; made < 50; made += 1) {
      const { code, kept } = oneTimeCodes.make();
      expect(code).toMatch(/^\d{6}$/);
      expect(JSON.stringify(kept)).not.toContain(code);
    }
  });

  it('is right for its own hash, and no other is', () => {
    const { code, kept } = oneTimeCodes.make();
    expect(oneTimeCodes.isRight(code, kept)).toBe(true);
    const next = String((Number(code) + 1) % 1_000_000).padStart(6, '0');
    for (const wrong of [next, '', `${code}0`]) expect(oneTimeCodes.isRight(wrong, kept)).toBe(false);
    expect(oneTimeCodes.isRight(code, { ...kept, hash: '' })).toBe(false);
  });

  it('is hashed with a salt of its own', () => {
    const hashes = new Set(Array.from({ length: 20 }, () => oneTimeCodes.make().kept.salt));
    expect(hashes.size).toBe(20);
  });
});
