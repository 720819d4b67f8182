import * as z from 'zod';

/** Deeds that a person may do so often in an hour, since much of them at once harms others. */
export const countedDeeds = [
  'reports',
  'amendments',
  'broadcasts',
  'subscriptions',
  'looksAtEvidence',
  'looksAtNames',
] as const;

/** A deed that is counted for each person and hour. */
export type CountedDeed = (typeof countedDeeds)[number];

/** How often each counted deed may be done by one person in one hour of the clock, and how much in a day. */
export const HourlyLimits = z.strictObject({
  reports: z.int().min(1),
  amendments: z.int().min(1),
  broadcasts: z.int().min(1),
  subscriptions: z.int().min(1),
  looksAtEvidence: z.int().min(1),
  looksAtNames: z.int().min(1),
  /** Photos that one person may announce in a day (UTC), in megabytes: at least as much as one report may have. */
  photoMegabytesADay: z.int().min(550).default(120_000),
});

export type HourlyLimits = z.infer<typeof HourlyLimits>;
