import { compiled, igam, igamc, incbet, ndtr, ndtri } from 'cephes';

// The library is WebAssembly, and ready only when it is compiled: whoever imports this file can call it at once.
await compiled;

/**
 * Moshier's Cephes, exact to about 15 digits: the incomplete gamma integral and its complement, the incomplete beta
 * integral, the normal distribution and its inverse.
 */
export const specialFunctions = {
  lowerGamma: (a: number, x: number): number => igam(a, x),
  upperGamma: (a: number, x: number): number => igamc(a, x),
  incompleteBeta: (a: number, b: number, x: number): number => incbet(a, b, x),
  normalBelow: (value: number): number => ndtr(value),
  normalQuantile: (probability: number): number => ndtri(probability),
};
