import * as z from 'zod';
import { BloId } from '../../foundation/caller.ts';
import { cursorOf } from '../../foundation/cursor-of.ts';
import { inUtc, Moment } from '../../foundation/moment.ts';
import { substanceCodes } from '../../reference/substance-codes.ts';
import { crimeCodes } from '../report/crime-codes.ts';
import { itemCodes } from '../report/item-of.ts';
import { statuses } from '../status.ts';
import { Bbox } from './bbox.ts';

/** States to look for; `any` is all of them. */
export const stateChoices = [...statuses, 'any'] as const;

export const largestPage = 200;
const usualPage = 50;

/** A cursor of incidents: from there on they go back in time. */
export const incidentCursor = cursorOf(z.strictObject({ occurredAt: z.iso.datetime(), id: z.uuid() }), 200);

const UtcMoment = Moment.transform(inUtc);

/** The query of `GET /v1/incidents`. `from` belongs to the range, `to` does not; both carry an offset. */
export const IncidentListQuery = z
  .strictObject({
    blo: BloId.optional(),
    /** Found as the chief kind of an incident or beside another. */
    crime: z.enum(crimeCodes).optional(),
    substance: z.enum(substanceCodes).optional(),
    /** Whatever else can be seized: a species, a precursor, a kind of weapon. */
    item: z.enum(itemCodes).optional(),
    bbox: Bbox.optional(),
    /** What has been withdrawn, or found to be a duplicate, is looked for by saying so. */
    state: z.enum(stateChoices).default('current'),
    from: UtcMoment.optional(),
    to: UtcMoment.optional(),
    limit: z
      .string()
      .regex(/^\d{1,4}$/)
      .transform(Number)
      .pipe(z.int().min(1).max(largestPage))
      .default(usualPage),
    cursor: incidentCursor.schema.optional(),
  })
  .refine(({ substance, item }) => substance === undefined || item === undefined, {
    path: ['item'],
    params: { code: 'too-many', values: { limit: 1 } },
  })
  .superRefine(({ from, to }, context) => {
    if (from !== undefined && to !== undefined && from >= to)
      context.addIssue({ code: 'custom', path: ['to'], params: { code: 'too-small', values: { limit: from } } });
  });

export type IncidentListQuery = z.infer<typeof IncidentListQuery>;
