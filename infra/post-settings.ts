import * as z from 'zod';

/**
 * Days for which an entry of the directory of posts is trusted, where a country's file says nothing: twice a year somebody
 * looks whether the numbers are still right. Our own starting value, 2026-11.
 */
const usualStaleDays = 180;

/** A country's settings of the directory of posts. */
export const PostSettings = z
  .strictObject({
    source: z.string().optional(),
    /** Whether an entry of its own may say who is in charge by name; else by function alone. */
    names: z.boolean().default(false),
    /** After so many days without confirmation an entry says that it is old. */
    staleDays: z.int().min(1).max(3_650).default(usualStaleDays),
  })
  .prefault({});
