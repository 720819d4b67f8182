import * as z from 'zod';
import type { PhotoArrival } from '../../photos/photo-manifest.ts';
import { announcedBy, type Incident } from '../incident.ts';
import { Receipt, type ReceiptPorts, receiptFor } from '../view/receipt.ts';
import { StatusView } from '../view/status-view.ts';

/** The answer to an amendment: a receipt of the revision that it made, and how the incident stands by it. */
export const AmendmentReceipt = z.strictObject({ ...Receipt.shape, changedAt: z.string(), standing: StatusView });

export type AmendmentReceipt = z.infer<typeof AmendmentReceipt>;

/**
 * With upload addresses for photos that have not come and that whoever amends has announced, with this amendment or before.
 * Those of others are theirs to send: the receipt of the incident has their addresses, for the BLO that reported.
 * @param person who amends, by Cognito's `sub`
 */
export const amendmentReceiptFor = async (
  incident: Incident,
  arrivals: readonly PhotoArrival[],
  person: string,
  ports: ReceiptPorts,
): Promise<AmendmentReceipt> => {
  const { changedAt, standing } = incident;
  const isFor = (photoId: string) => announcedBy(incident, photoId).by === person;
  return { ...(await receiptFor(incident, arrivals, ports, isFor)), changedAt, standing };
};
