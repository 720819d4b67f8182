import type * as z from 'zod';
import { PeopleGroups } from '../report/counted-people.ts';
import { Report } from '../report/report.ts';
import { kindsWith } from './kinds-with.ts';
import { viewSchema } from './view-schema.ts';

/** A report as a reader sees it, one variant for each kind: any free text may be missing, and so may the people. */
export const ReportView = kindsWith(viewSchema(Report), { people: PeopleGroups.optional() });

export type ReportView = z.infer<typeof ReportView>;
