import * as z from 'zod';

/** The states of an incident. One that is withdrawn or a duplicate can still be read, and counts in no figure. */
export const statuses = ['current', 'withdrawn', 'duplicate'] as const;

/**
 * The status of an incident; in answers and in the table it is called `standing`. `duplicateOf` names the incident that
 * stands in its place, and is there for a duplicate alone.
 */
export const Status = z.object({
  state: z.enum(statuses),
  duplicateOf: z.string().optional(),
});

export type Status = z.infer<typeof Status>;

/** How every report begins. */
export const current: Status = { state: 'current' };

/** Whether an incident is current, so that it counts in figures. */
export const isCurrent = ({ standing }: { standing: Status }): boolean => standing.state === 'current';
