import * as z from 'zod';

/**
 * The least of anything that is measured, in any unit. Smaller numbers come from a slip or an attack, and a table that
 * keeps 38 digits after 10^-130 would refuse them after the report was accepted. Source: DynamoDB, "Supported data types".
 */
const least = 1e-9;

/** More than nothing, in whatever unit stands beside it. */
export const amount = (most: number) => z.number().min(least).max(most);

/** Less than that is nothing: rounding leaves it behind, and nobody typed it. */
const orNothing = (value: number): number => (Math.abs(value) < least ? 0 : value);

/** A reading within bounds, of any unit. */
export const reading = (from: number, to: number) => z.number().overwrite(orNothing).min(from).max(to);

/** Beyond what any sensor measures: drivers write the largest number that there is, and a table keeps none above 10^125. */
const beyond = 1e9;

/** What a sensor wrote. What cannot be is kept, and is a warning: nobody at the post can mend a sensor. */
export const sensorReading = () =>
  z.number().overwrite((value) => orNothing(Math.max(-beyond, Math.min(beyond, value))));
