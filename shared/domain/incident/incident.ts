import * as z from 'zod';
import { Report } from './report.ts';

/** A report as it is kept. `changedAt` moves with every revision, `receivedAt` never. */
export const Incident = z.object({
  report: Report,
  revision: z.int().min(1),
  receivedAt: z.string(),
  changedAt: z.string(),
  reportedBy: z.string(),
});

export type Incident = z.infer<typeof Incident>;

/** The first revision of a report. */
export const received = (report: Report, by: string, at: string): Incident => ({
  report,
  revision: 1,
  receivedAt: at,
  changedAt: at,
  reportedBy: by,
});
