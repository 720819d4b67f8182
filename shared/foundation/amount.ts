import * as z from 'zod';

/**
 * The least of anything that is measured, in any unit. Smaller numbers come from a slip or an attack, and a table that
 * keeps 38 digits after 10^-130 would refuse them after the report was accepted. Source: DynamoDB, "Supported data types".
 */
const least = 1e-9;

/** More than nothing, in whatever unit stands beside it. */
export const amount = (most: number) => z.number().min(least).max(most);

const isKeepable = (value: number): boolean => value === 0 || Math.abs(value) >= least;

/** A coordinate or an angle: nothing at all, or more than a thousandth of a millimetre. */
export const degrees = (from: number, to: number) =>
  z
    .number()
    .min(from)
    .max(to)
    .refine(isKeepable, { params: { code: 'too-small', values: { limit: String(least) } } });
