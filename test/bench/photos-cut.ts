import { chunkBytes } from '../../shared/photos/photo-manifest.ts';
import { tabletOnLine } from '../fixtures/local-run/line-tablet.ts';
import { layLine } from '../fixtures/local-run/lossy-line.ts';
import { median, tell } from './figures.ts';
import { onStage, type Stage } from './local-run.ts';
import { inboxOf } from './photo-inbox.ts';
import { type BenchPhoto, smallPhotos } from './photo-sets.ts';
import { reportsOf } from './reports.ts';

const cuts = 40;
const seed = 20_160_619;
/** Five whole chunks and a part. */
const photoBytes = 1_400_000;

/** A number from 0 to 1; the same row every time. Source: D. H. Lehmer's generator with the constants of Park and Miller. */
const lehmer = (start: number) => {
  let state = start;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
};

/** A line that is fast, so that many cuts take little time; where it is cut is to the byte all the same. */
const fast = { bytesPerSecond: 20_000_000, latencyMs: 1 };

/** Bytes of chunks that crossed the line for a photo, without their headers. */
const sendOver = async (stage: Stage & { inbox: string }, photo: BenchPhoto, headBytes: number, cutAfter?: number) => {
  const { bytes, manifest } = photo;
  const [report] = reportsOf(stage.blo, 1, 'quiet');
  if (!report) throw new Error('there is no report');
  const line = await layLine([stage.apiUrl, stage.inbox], fast);
  const tries: { crossed: number; body: number }[] = [];
  const onTry = (crossed: number, body: number) => tries.push({ crossed, body });
  const tablet = tabletOnLine({ line, ...stage, onTry });
  await tablet.report({ ...report, photos: [manifest] });
  if (cutAfter !== undefined) line.dropAfter(cutAfter);
  await tablet.sendPhotos([{ id: report.id, photos: new Map([[manifest.id, bytes]]) }]);
  tablet.stop();
  await line.stop();
  const sent = tries.reduce((sum, { crossed, body }) => sum + Math.max(0, Math.min(body, crossed - headBytes)), 0);
  return { sent, tries, drops: line.drops };
};

/** What is sent of a photo a second time when the line is cut at some byte of it. */
export const benchPhotosCut = (): Promise<void> =>
  onStage(async (bare) => {
    const stage = { ...bare, inbox: await inboxOf(bare) };
    const [whole, ...photos] = await smallPhotos(cuts + 1, photoBytes);
    if (!whole) throw new Error('there is no photo');
    const uncut = await sendOver(stage, whole, 0);
    const headBytes = Math.min(...uncut.tries.map(({ crossed, body }) => crossed - body));
    const random = lehmer(seed);
    const again: number[] = [];
    for (const photo of photos) {
      const { sent, drops } = await sendOver(stage, photo, headBytes, Math.ceil(random() * photoBytes));
      // Laying the line down is its last drop; without one before there was no cut.
      if (drops !== 2) throw new Error(`the line was cut ${drops - 1} times and not once`);
      again.push(sent - photoBytes);
    }
    tell({
      ...{ bench: 'sent again after a cut', value: Math.max(...again), unit: 'bytes', atMost: chunkBytes },
      ...{
        median: median(again),
        least: Math.min(...again),
        cuts,
        photoBytes,
        chunkBytes,
        seed: String(seed),
        headBytes,
      },
    });
  });
