import * as z from 'zod';
import { NominalPart } from './names/nominal-part.ts';
import { Report } from './report/report.ts';
import { kindsWith } from './view/kinds-with.ts';

/**
 * The body of `POST /v1/incidents`: a report of any kind, and the names of its people beside it. The body is read in two
 * parts (`submissionOf`), so this schema is for the document and the client alone, and is made when they ask for it.
 */
export const SubmissionBody = z.lazy(() => kindsWith(Report, { nominal: NominalPart.optional() }));
