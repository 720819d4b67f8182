import * as z from 'zod';

export const Env = z.object({
  /** The country's user pool. */
  USER_POOL_ID: z.string().min(1),
});

export type Env = z.infer<typeof Env>;
