import * as z from 'zod';
import type { PhotoArrival } from '../photo/photo.ts';
import type { UploadAddresses } from '../ports.ts';
import type { Incident } from './incident.ts';
import { Receipt, receiptFor } from './receipt.ts';
import { Standing } from './standing.ts';

/** The answer to an amendment: a receipt of the revision that it made, and how the incident stands by it. */
export const AmendmentReceipt = z.strictObject({ ...Receipt.shape, changedAt: z.string(), standing: Standing });

export type AmendmentReceipt = z.infer<typeof AmendmentReceipt>;

/** With upload addresses for the photos that the amendment announced, and for those that have not come yet. */
export const amendmentReceiptFor = async (
  incident: Incident,
  arrivals: readonly PhotoArrival[],
  addresses: UploadAddresses,
): Promise<AmendmentReceipt> => {
  const { changedAt, standing } = incident;
  return { ...(await receiptFor(incident, arrivals, addresses)), changedAt, standing };
};
