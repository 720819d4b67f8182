import { describe, expect, it } from 'vitest';
import { deltaThreshold, quantileThreshold } from '../../../../shared/trends/methods/farrington-threshold.ts';

const expected = { mean: 5, error: 0.2, dispersion: 1 };
const prediction = { logMean: Math.log(5), error: Math.log(2), dispersion: 1 };

describe('a threshold of Farrington 1996', () => {
  it.each([
    ['none', 1.3073128, 8.6926872, 0.0907246, 0.8124165],
    ['1/2', 1.9891097, 9.3744842, 0.1189986, 0.6857951],
    ['2/3', 1.8084477, 9.1154825, 0.1094727, 0.7289546],
  ] as const)(
    'after the transformation %s is the one that is published',
    (powertrans, lower, upper, probability, score) => {
      const found = deltaThreshold(8, expected, { alpha: 0.05, powertrans });
      expect(found.lower).toBeCloseTo(lower, 6);
      expect(found.upper).toBeCloseTo(upper, 6);
      expect(found.probability).toBeCloseTo(probability, 6);
      expect(found.score).toBeCloseTo(score, 6);
    },
  );
});

describe('a threshold of Noufaily 2013', () => {
  it.each([
    ['muan', 1.5, 8, 24, 0.8597797, 0.4193982],
    ['muan', 1, 9, 22, 0.9093099, 0.4605347],
    ['nbPlugin', 1.5, 1, 10, 0.03763657, 1.11918153],
    ['nbPlugin', 1, 2, 9, 0.01369527, 1.27061541],
  ] as const)(
    'by %s with a dispersion of %f is the one that is published',
    (method, dispersion, lower, upper, probability, score) => {
      const found = quantileThreshold(11, { ...prediction, dispersion }, { alpha: 0.05, thresholdMethod: method });
      expect(found.lower).toBe(lower);
      expect(found.upper).toBe(upper);
      expect(found.probability).toBeCloseTo(probability, 7);
      expect(found.score).toBeCloseTo(score, 7);
    },
  );

  it('of a mean without bound is no number', () => {
    const unbound = { logMean: 10, error: 1e4, dispersion: 1 };
    expect(quantileThreshold(1, unbound, { alpha: 0.01, thresholdMethod: 'muan' }).upper).toBeNaN();
  });
});
