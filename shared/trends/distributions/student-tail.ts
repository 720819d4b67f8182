import { specialFunctions } from './special-functions.ts';

/**
 * The probability that a variable with Student's t distribution is at least this far from zero, on either side.
 * @param degrees of freedom, above 0
 */
export const studentTail = (value: number, degrees: number): number =>
  Number.isFinite(value) ? specialFunctions.incompleteBeta(degrees / 2, 0.5, degrees / (degrees + value * value)) : 0;
