import * as z from 'zod';
import { BloId } from '../../foundation/caller.ts';
import { cursorOf } from '../../foundation/cursor-of.ts';
import { faultsOf } from '../../foundation/faults/faults-of.ts';
import { present } from '../../foundation/present.ts';
import { SearchedMoment } from '../../foundation/searched-moment.ts';
import { substanceCodes } from '../../reference/substance-codes.ts';
import { crimeCodes } from '../report/crime-codes.ts';
import { itemCodes } from '../report/item-of.ts';
import { statuses } from '../status.ts';
import { Bbox } from './bbox.ts';

/** States to look for; `any` is all of them. */
export const stateChoices = [...statuses, 'any'] as const;

export const largestPage = 200;
const usualPage = 50;
const longestCursor = 200;

/** A cursor of incidents by when they happened: from there on they go back in time. */
export const incidentCursor = cursorOf(z.strictObject({ occurredAt: z.iso.datetime(), id: z.uuid() }), longestCursor);

/** A cursor of incidents by when they changed: from there on they go forward in time. */
export const changeCursor = cursorOf(z.strictObject({ changedAt: z.iso.datetime(), id: z.uuid() }), longestCursor);

const Answer = z
  .enum(['true', 'false'])
  .transform((answer) => answer === 'true')
  .default(false);

const Asked = z
  .strictObject({
    blo: BloId.optional(),
    /** Found as the chief kind of an incident or beside another. */
    crime: z.enum(crimeCodes).optional(),
    substance: z.enum(substanceCodes).optional(),
    /** Whatever else can be seized: a species, a precursor, a kind of weapon. */
    item: z.enum(itemCodes).optional(),
    bbox: Bbox.optional(),
    state: z.enum(stateChoices).optional(),
    from: SearchedMoment.optional(),
    to: SearchedMoment.optional(),
    receivedFrom: SearchedMoment.optional(),
    changedFrom: SearchedMoment.optional(),
    /** Reports of the caller. */
    mine: Answer,
    /** Headings and codes of a table in words of the caller's language. */
    words: Answer,
    limit: z
      .string()
      .regex(/^\d{1,4}$/)
      .transform(Number)
      .pipe(z.int().min(1).max(largestPage))
      .default(usualPage),
    cursor: z.string().max(longestCursor).optional(),
  })
  .refine(({ substance, item }) => substance === undefined || item === undefined, {
    path: ['item'],
    params: { code: 'too-many', values: { limit: 1 } },
  })
  .superRefine(({ from, to }, context) => {
    if (from !== undefined && to !== undefined && from >= to)
      context.addIssue({ code: 'custom', path: ['to'], params: { code: 'too-small', values: { limit: from } } });
  });

/** Each order has cursors of its own: one of the other order is a fault. */
const readCursor = <Read>(
  schema: z.ZodType<Read>,
  cursor: string | undefined,
  context: z.core.$RefinementCtx,
): Read | undefined => {
  if (cursor === undefined) return undefined;
  const result = schema.safeParse(cursor, { reportInput: true });
  for (const { pointer, ...params } of result.error ? faultsOf(result.error) : [])
    context.addIssue({ code: 'custom', path: ['cursor', ...pointer.split('/').slice(1)], params });
  return result.data;
};

/**
 * The query of `GET /v1/incidents`. `from` belongs to the range, `to` does not; all moments carry an offset. With
 * `receivedFrom` or `changedFrom` the order is that of changes, oldest first, and `after` is its cursor. What has been
 * withdrawn, or found to be a duplicate, is looked for by saying so, and among changes: there it is what changed.
 */
export const IncidentListQuery = Asked.transform(({ cursor, ...asked }, context) => {
  const { receivedFrom, changedFrom, state = changedFrom ? 'any' : 'current' } = asked;
  const isByChange = receivedFrom !== undefined || changedFrom !== undefined;
  return {
    ...asked,
    state,
    ...present({
      cursor: isByChange ? undefined : readCursor(incidentCursor.schema, cursor, context),
      after: isByChange ? readCursor(changeCursor.schema, cursor, context) : undefined,
    }),
  };
});

export type IncidentListQuery = z.infer<typeof IncidentListQuery>;
