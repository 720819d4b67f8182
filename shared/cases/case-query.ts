import * as z from 'zod';
import { BloId } from '../foundation/caller.ts';
import { cursorOf } from '../foundation/cursor-of.ts';
import { CaseId } from './case-id.ts';

/** Most cases of a page, and how many come unless asked. */
export const largestCasePage = 100;
const usualPage = 50;

/** A cursor of the list of cases: from there on they go back in time. */
export const caseCursor = cursorOf(z.strictObject({ changedAt: z.iso.datetime(), id: CaseId }), 300);

/** The query of `GET /v1/cases`. */
export const CaseQuery = z.strictObject({
  /** Whose cases, for those who work for the country. */
  blo: BloId.optional(),
  state: z.enum(['open', 'closed']).optional(),
  limit: z
    .string()
    .regex(/^\d{1,4}$/)
    .transform(Number)
    .pipe(z.int().min(1).max(largestCasePage))
    .default(usualPage),
  cursor: caseCursor.schema.optional(),
});

export type CaseQuery = z.infer<typeof CaseQuery>;
