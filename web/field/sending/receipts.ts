import { isMembers } from '../../ask/exchange.ts';
import type { Outgoing, OutgoingPhoto } from './outgoing.ts';

/** A chunk that the service has not, and where it may be sent for the next minutes. */
export type MissingChunk = { index: number; url: string; headers: Readonly<Record<string, string>> };

/** What a receipt says of a photo. */
export type PhotoReceipt = {
  id: string;
  state: OutgoingPhoto['state'];
  reason?: string;
  message?: string;
  missing: readonly MissingChunk[];
};

export type TabletReceipt = { id: string; receivedAt: string; warnings: unknown; photos: readonly PhotoReceipt[] };

const states: readonly unknown[] = ['awaiting', 'received', 'verified', 'rejected'];

const isMissing = (value: unknown): value is MissingChunk =>
  isMembers(value) &&
  typeof value['index'] === 'number' &&
  typeof value['url'] === 'string' &&
  isMembers(value['headers']);

const isPhoto = (value: unknown): value is PhotoReceipt =>
  isMembers(value) &&
  typeof value['id'] === 'string' &&
  states.includes(value['state']) &&
  Array.isArray(value['missing']) &&
  value['missing'].every(isMissing);

/**
 * Reads a receipt. By hand and not by the schema: this is in the first seconds of a slow line, and zod is not.
 * @returns nothing when it is no receipt of this incident: a captive portal answers 200, too
 */
export const receiptOf = (body: unknown, incidentId: string): TabletReceipt | undefined => {
  if (!isMembers(body) || body['id'] !== incidentId || typeof body['receivedAt'] !== 'string') return undefined;
  const { photos } = body;
  if (!Array.isArray(photos) || !photos.every(isPhoto)) return undefined;
  return { id: incidentId, receivedAt: body['receivedAt'], warnings: body['warnings'], photos };
};

/** Chunks that a receipt has not, of those that were answered before: it asks for them again where it gives a reason. */
const acknowledgedBy = ({ acknowledged }: OutgoingPhoto, { reason, missing }: PhotoReceipt): readonly number[] =>
  reason ? acknowledged.filter((index) => !missing.some((chunk) => chunk.index === index)) : acknowledged;

const withReceiptOfPhoto = (photo: OutgoingPhoto, told: PhotoReceipt | undefined): OutgoingPhoto =>
  told
    ? {
        ...photo,
        state: told.state,
        acknowledged: acknowledgedBy(photo, told),
        ...(told.message ? { message: told.message } : {}),
      }
    : photo;

/** An item after a receipt: it is kept, and done when every photo is settled. */
export const withReceipt = (item: Outgoing, receipt: TabletReceipt): Outgoing => {
  const photos = item.photos.map((photo) =>
    withReceiptOfPhoto(
      photo,
      receipt.photos.find(({ id }) => id === photo.id),
    ),
  );
  const settled = photos.every(({ state }) => state === 'verified' || state === 'rejected');
  return { ...item, photos, state: settled ? 'done' : 'kept', keptAt: item.keptAt ?? receipt.receivedAt };
};
