import { compiled, igam, igamc, incbet, ndtr, ndtri } from 'cephes';

/** Put here by esbuild: a bundle is CommonJS, which cannot wait as it loads. */
declare const IS_BUNDLED: true | undefined;

/** Resolved when the library, which is WebAssembly, is compiled: a bundle's handler waits for it before anything is called. */
export const specialFunctionsReady: Promise<void> = compiled;

// Whoever imports this file as it is written can call everything at once.
if (typeof IS_BUNDLED === 'undefined') await compiled;

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
