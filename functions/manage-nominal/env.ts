import * as z from 'zod';

export const Env = z.object({
  INCIDENTS_TABLE: z.string().min(3),
  NOMINAL_TABLE: z.string().min(3),
  NOMINAL_DEEDS_TABLE: z.string().min(3),
});

export type Env = z.infer<typeof Env>;
