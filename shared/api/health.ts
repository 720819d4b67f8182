import * as z from 'zod';

/** The answer to `GET /health`: the service is alive. `scope` is the country's code, or `region`. */
export const Health = z.strictObject({ status: z.literal('alive'), scope: z.string() });
