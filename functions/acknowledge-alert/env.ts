import * as z from 'zod';

export const Env = z.object({ ALERTS_TABLE: z.string().min(3) });

export type Env = z.infer<typeof Env>;
