import * as z from 'zod';
import { BloId } from '../caller.ts';
import { inUtc, Moment } from '../moment.ts';
import { crimeCodes } from './crimes.ts';
import { Cursor } from './cursor.ts';

export const largestPage = 200;
const usualPage = 50;

const UtcMoment = Moment.transform(inUtc);

/** The query of `GET /v1/incidents`. `from` belongs to the range, `to` does not; both carry an offset. */
export const IncidentSearch = z
  .strictObject({
    blo: BloId.optional(),
    crime: z.enum(crimeCodes).optional(),
    from: UtcMoment.optional(),
    to: UtcMoment.optional(),
    limit: z
      .string()
      .regex(/^\d{1,4}$/)
      .transform(Number)
      .pipe(z.int().min(1).max(largestPage))
      .default(usualPage),
    cursor: Cursor.optional(),
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from < to, {
    path: ['to'],
    params: { code: 'too-small' },
  });

export type IncidentSearch = z.infer<typeof IncidentSearch>;
