import { median, spread, tell } from '../figures.ts';
import { onStage, type Stage } from '../local-run.ts';
import { type BenchPhoto, smallPhotos } from '../photo-sets.ts';
import { cpuSecondsOf } from '../process-tree.ts';
import { sendPhoto, verifiedPhoto } from '../sent-photo.ts';

const rounds = 3;
const inRound = 30;
const tablets = 8;
const weight = 200_000;
const idleMilliseconds = 2_000;
/** A look at a receipt costs as much as a report: a tablet that asks all the time is not what is measured. */
const lookEveryMs = 500;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

type Sent = { safe: number };

/** Sends photos, a few at a time, and waits until each is verified. @returns milliseconds from the report until S3 has the bytes */
const sendAll = async (stage: Stage, photos: readonly BenchPhoto[]): Promise<Sent[]> => {
  const left = [...photos];
  const sent: Sent[] = [];
  const tablet = async () => {
    for (let photo = left.pop(); photo; photo = left.pop()) {
      const start = performance.now();
      const id = await sendPhoto(stage, photo);
      sent.push({ safe: performance.now() - start });
      await verifiedPhoto(stage, id, lookEveryMs);
    }
  };
  await Promise.all(Array.from({ length: tablets }, tablet));
  return sent;
};

/**
 * Processor seconds of a local run for a thousand photos of 200 KB, from the report that announces one until it is verified;
 * and how soon the bytes are safe, which is where a tablet may forget them.
 */
export const benchPhotoCpu = (): Promise<void> =>
  onStage(async (stage) => {
    await sendAll(stage, await smallPhotos(tablets, weight));
    const before = cpuSecondsOf(stage.run.pid);
    await pause(idleMilliseconds);
    const idle = (cpuSecondsOf(stage.run.pid) - before) / (idleMilliseconds / 1_000);
    const spent: number[] = [];
    const safe: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const photos = await smallPhotos(inRound, weight);
      const start = performance.now();
      const used = cpuSecondsOf(stage.run.pid);
      safe.push(...(await sendAll(stage, photos)).map((each) => each.safe));
      const seconds = (performance.now() - start) / 1_000;
      spent.push(((cpuSecondsOf(stage.run.pid) - used - idle * seconds) * 1_000) / inRound);
    }
    const about = { rounds, inRound, tablets, bytes: weight, idle };
    tell({ bench: 'photo-cpu', value: median(spent), unit: 'CPU s per 1,000 photos', atMost: 35, ...about, spent });
    const { p50, p95 } = spread(safe);
    tell({ bench: 'photo-cpu bytes safe', value: p50, unit: 'ms', p50, p95, ...about });
  });
