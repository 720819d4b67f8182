import type * as z from 'zod';
import { Report } from '../report/report.ts';
import { viewSchema } from './view-schema.ts';

/** A report as a reader sees it, one variant for each kind: any free text may be missing. */
export const ReportView = viewSchema(Report);

export type ReportView = z.infer<typeof ReportView>;
