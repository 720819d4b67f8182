import { specialFunctions } from './special-functions.ts';

/**
 * The value that a standard normal variable stays below with this probability.
 * @param probability above 0 and below 1
 */
export const normalQuantile = (probability: number): number => specialFunctions.normalQuantile(probability);

/** The probability that a standard normal variable is above a value, exact far out in the tail too. */
export const normalTail = (value: number): number => specialFunctions.normalBelow(-value);
