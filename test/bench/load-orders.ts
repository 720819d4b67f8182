import * as z from 'zod';
import { Report } from '../../shared/incidents/report/report.ts';

/** What a load generator is asked, over IPC. */
export const Order = z.object({
  /** `posts` to the API, or the same reports as `puts` to the engine. */
  kind: z.enum(['posts', 'puts']),
  reports: z.array(Report),
  /** Requests under way at once; with a pace, as many as it takes. */
  atOnce: z.int().min(1),
  /** Requests a second, sent when they are due whether or not others have been answered. */
  perSecond: z.number().positive().optional(),
  apiUrl: z.url(),
  token: z.string(),
  endpoint: z.url(),
  table: z.string(),
});

export type Order = z.infer<typeof Order>;

/** `startedAt` and `answeredAt` are epoch milliseconds; with a pace, the moment a request was due is its start. */
const Outcome = z.object({
  seconds: z.number(),
  requests: z.array(z.object({ id: z.string(), status: z.int(), startedAt: z.number(), answeredAt: z.number() })),
});

export type Outcome = z.infer<typeof Outcome>;

/** Reads an outcome as it comes over IPC. */
export const outcomeIn = (message: unknown): Outcome => Outcome.parse(message);
