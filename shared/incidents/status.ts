import * as z from 'zod';

/** Whether an incident still stands. What does not is still there to be read, and counts in no figure. */
export const standings = ['current', 'withdrawn', 'duplicate'] as const;

/** `duplicateOf` names the incident that stands in its place, and is there for a duplicate alone. */
export const Standing = z.object({
  state: z.enum(standings),
  duplicateOf: z.string().optional(),
});

export type Standing = z.infer<typeof Standing>;

/** How every report begins. */
export const current: Standing = { state: 'current' };

/** Whether an incident stands and is to be counted. */
export const isCurrent = ({ standing }: { standing: Standing }): boolean => standing.state === 'current';
