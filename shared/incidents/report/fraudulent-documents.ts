import * as z from 'zod';
import { CountryCode } from '../../foundation/place.ts';
import { documentFrauds, documentTypes } from '../../reference/documents.ts';
import { oneOf } from './one-of.ts';

/** Documents and what is wrong with each. Document numbers are nominal data and have no field here. */
export const FraudulentDocuments = z
  .array(
    z.strictObject({
      type: oneOf(documentTypes),
      fraud: oneOf(documentFrauds),
      issuer: CountryCode.optional(),
      count: z.int().min(1).max(100_000).optional(),
    }),
  )
  .min(1)
  .max(50);
