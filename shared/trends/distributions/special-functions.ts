import { igam, igamc, incbet, ndtr, ndtri } from 'cephes';

/**
 * Moshier's Cephes, exact to about 15 digits: the incomplete gamma integral and its complement, the incomplete beta
 * integral, the normal distribution and its inverse. The library is WebAssembly; in Node it is compiled as it is imported
 * (in a browser it would be later: its `compiled` tells when).
 */
export const specialFunctions = {
  lowerGamma: (a: number, x: number): number => igam(a, x),
  upperGamma: (a: number, x: number): number => igamc(a, x),
  incompleteBeta: (a: number, b: number, x: number): number => incbet(a, b, x),
  normalBelow: (value: number): number => ndtr(value),
  normalQuantile: (probability: number): number => ndtri(probability),
};
