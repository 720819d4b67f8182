import * as z from 'zod';
import type { PhotoArrival } from '../../photos/photo-manifest.ts';
import type { Incident } from '../incident.ts';
import { Status } from '../status.ts';
import { Receipt, type ReceiptPorts, receiptFor } from '../view/receipt.ts';

/** The answer to an amendment: a receipt of the revision that it made, and how the incident stands by it. */
export const AmendmentReceipt = z.strictObject({ ...Receipt.shape, changedAt: z.string(), standing: Status });

export type AmendmentReceipt = z.infer<typeof AmendmentReceipt>;

/** With upload addresses for the photos that the amendment announced, and for those that have not come yet. */
export const amendmentReceiptFor = async (
  incident: Incident,
  arrivals: readonly PhotoArrival[],
  ports: ReceiptPorts,
): Promise<AmendmentReceipt> => {
  const { changedAt, standing } = incident;
  return { ...(await receiptFor(incident, arrivals, ports)), changedAt, standing };
};
