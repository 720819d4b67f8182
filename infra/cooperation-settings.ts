import * as z from 'zod';
import { Procedure } from '../shared/cases/procedure/procedure.ts';

/** A country's settings of how its posts work with those across the border. */
export const CooperationSettings = z
  .strictObject({
    source: z.string().optional(),
    /** Within which time its posts owe what to the other side, and who is told. */
    procedure: Procedure.prefault({}),
  })
  .prefault({});
