import { describe, expect, it } from 'vitest';
import { amendment } from '../../../fixtures/incidents/amendments.ts';

describe('an amendment', () => {
  it.each([
    ['that does nothing', {}],
    ['that does two things', { withdraw: true, changes: {} }],
    ['without a reason', { reason: ' ', withdraw: true }],
    ['that withdraws not', { withdraw: false }],
    ['that is no object', { changes: ['narrative'] }],
    ['with something unknown', { withdraw: true, colour: 'red' }],
  ])('%s is none', (_, change) => {
    expect(() => amendment(change)).toThrow();
  });
});
