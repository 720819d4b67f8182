import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod';
import { Receipt } from '../black-box/contract.ts';
import { ask, sendChunk } from '../fixtures/local-run/tablet.ts';
import { spread, tell } from './figures.ts';
import { onStage, type Stage } from './local-run.ts';
import { type BenchPhoto, cameraPhotos } from './photo-sets.ts';
import { reportsOf } from './reports.ts';
import { lookEveryMs, photoWhen, verifiedPhoto } from './sent-photo.ts';

const count = 24;
const memoryLimitMegabytes = 512;

/** Milliseconds from the answer to the last chunk until the receipt says that the photo is verified. */
const waitFor = async (stage: Stage, { bytes, manifest }: BenchPhoto): Promise<number> => {
  const [report] = reportsOf(stage.blo, 1, 'quiet');
  const { apiUrl, token } = stage;
  const body = { ...report, photos: [manifest] };
  const [photo] = Receipt.parse((await ask(apiUrl, 'POST /v1/incidents', { token, body })).json).photos;
  const last = photo?.missing.at(-1);
  if (!photo || !last || !report) throw new Error('the receipt asks for nothing');
  for (const chunk of photo.missing.slice(0, -1)) await sendChunk(chunk, bytes, photo.chunkBytes);
  await photoWhen(stage, report.id, ({ missing }) => missing.length === 1);
  await sendChunk(last, bytes, photo.chunkBytes);
  const from = performance.now();
  await verifiedPhoto(stage, report.id);
  return performance.now() - from;
};

const Verdict = z.object({ reason: z.literal('verified'), peakMegabytes: z.number() });

/** The most memory that a process ever had which does what receive-photo does, and nothing else. */
const peakMegabytes = async (folder: string, { bytes }: BenchPhoto): Promise<number> => {
  const file = join(folder, 'bench-photo.jpg');
  writeFileSync(file, bytes);
  const program = join(import.meta.dirname, '..', 'fixtures', 'photos', 'photo-trial-program.ts');
  // One after another in the same process, as a function is used.
  const orders = Array.from({ length: 5 }, () => `image/jpeg=${file}`);
  const { stdout } = await promisify(execFile)(process.execPath, [program, ...orders]);
  const lines = stdout.trim().split('\n');
  return Verdict.parse(JSON.parse(lines.at(-1) ?? '')).peakMegabytes;
};

/** A photo of 12 megapixels from its last chunk to verified, and what that takes in memory. */
export const benchPhotosVerified = (): Promise<void> =>
  onStage(async (stage) => {
    const [warm, ...photos] = await cameraPhotos(count + 1);
    if (!warm) throw new Error('there are no photos');
    const first = await waitFor(stage, warm);
    const waits: number[] = [];
    for (const photo of photos) waits.push(await waitFor(stage, photo));
    const { p50, p95, worst } = spread(waits);
    const about = { photos: count, megapixels: 12, bytes: warm.bytes.byteLength };
    tell({ bench: 'last chunk to verified', value: p95, unit: 'ms', p50, p95, worst, first, ...about, lookEveryMs });
    tell({
      ...{ bench: 'memory of receive-photo', value: await peakMegabytes(stage.run.folder, warm), unit: 'MiB' },
      ...{ atMost: memoryLimitMegabytes, ...about, photos: 5 },
    });
  });
