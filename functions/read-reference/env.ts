import * as z from 'zod';

/** It needs nothing: what it reads out came with it. */
export const Env = z.object({});

export type Env = z.infer<typeof Env>;
