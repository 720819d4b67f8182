import { describe, expect, it } from 'vitest';
import { ears } from '../../../../shared/trends/methods/ears.ts';

describe('EARS', () => {
  it('compares with the seven weeks before, by three standard deviations', () => {
    const found = ears([0, 0, 0, 2, 0, 0, 0, 3], 7, { method: 'C1' });
    expect(found?.upper).toBeCloseTo(2 / 7 + 3.0902323 * Math.sqrt(4 / 7), 6);
    expect(found?.isAlarm).toBe(true);
  });

  it('leaves two weeks out by C2, so that an outbreak does not raise its own baseline', () => {
    const outbreak = [0, 1, 0, 0, 1, 0, 0, 5, 5, 5];
    expect(ears(outbreak, 9, { method: 'C1' })?.isAlarm).toBe(false);
    expect(ears(outbreak, 9, { method: 'C2' })?.isAlarm).toBe(true);
  });

  it('cannot tell by C3 where nothing has varied, and says so', () => {
    expect(ears(Array(20).fill(0), 15, { method: 'C3' })).toMatchObject({ upper: Number.NaN, isAlarm: undefined });
  });

  it('is silent on weeks that do not have their baseline', () => {
    expect(ears([1, 2, 3, 4, 5, 6, 7], 6, { method: 'C1' })).toBeUndefined();
    expect(ears(Array(20).fill(1), 8, { method: 'C2' })).toBeUndefined();
    expect(ears(Array(20).fill(1), 10, { method: 'C3' })).toBeUndefined();
  });
});
