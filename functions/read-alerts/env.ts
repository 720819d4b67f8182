import * as z from 'zod';

export const Env = z.object({
  /** Name in the IANA database. */
  TIME_ZONE: z.string().min(3),
  ALERTS_TABLE: z.string().min(3),
});

export type Env = z.infer<typeof Env>;
