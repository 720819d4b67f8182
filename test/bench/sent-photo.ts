import { Receipt } from '../black-box/contract.ts';
import { ask, sendChunk } from '../fixtures/local-run/tablet.ts';
import type { Stage } from './local-run.ts';
import type { BenchPhoto } from './photo-sets.ts';
import { reportsOf } from './reports.ts';

/** How often a receipt is asked for. */
export const lookEveryMs = 20;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Reports an incident with a photo and sends all its chunks. @returns the incident's id */
export const sendPhoto = async (stage: Stage, { bytes, manifest }: BenchPhoto): Promise<string> => {
  const [report] = reportsOf(stage.blo, 1, 'quiet');
  const { apiUrl, token } = stage;
  const body = { ...report, photos: [manifest] };
  const [photo] = Receipt.parse((await ask(apiUrl, 'POST /v1/incidents', { token, body })).json).photos;
  if (!photo || !report) throw new Error('the receipt asks for nothing');
  for (const chunk of photo.missing) await sendChunk(chunk, bytes, photo.chunkBytes);
  return report.id;
};

type PhotoReceipt = Receipt['photos'][number];

const photoOf = async ({ apiUrl, token }: Stage, id: string): Promise<PhotoReceipt> => {
  const [photo] = Receipt.parse((await ask(apiUrl, `GET /v1/incidents/${id}/receipt`, { token })).json).photos;
  if (!photo) throw new Error('the receipt names no photo');
  return photo;
};

/** Asks for a receipt until its photo is as wanted. @throws Error after a minute */
export const photoWhen = async (
  stage: Stage,
  id: string,
  isSo: (photo: PhotoReceipt) => boolean,
  everyMs = lookEveryMs,
): Promise<PhotoReceipt> => {
  for (const end = Date.now() + 60_000; Date.now() < end; await pause(everyMs)) {
    const photo = await photoOf(stage, id);
    if (isSo(photo)) return photo;
  }
  throw new Error('a photo did not come to its end within a minute');
};

/** Waits until a photo is verified. @throws Error when it is rejected: then the figures mean nothing */
export const verifiedPhoto = async (stage: Stage, id: string, everyMs = lookEveryMs): Promise<void> => {
  const isOver = ({ state }: PhotoReceipt) => state === 'verified' || state === 'rejected';
  const { state } = await photoWhen(stage, id, isOver, everyMs);
  if (state !== 'verified') throw new Error('a photo was rejected');
};
