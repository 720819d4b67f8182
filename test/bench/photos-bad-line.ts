import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { chunkBytes, chunkSizes } from '../../shared/domain/photo/photo.ts';
import { tabletOnLine } from '../fixtures/line-tablet.ts';
import { type LossyLine, layLine } from '../fixtures/lossy-line.ts';
import { ask } from '../fixtures/tablet.ts';
import { engineClient, itemsOf } from './engine.ts';
import { median, tell } from './figures.ts';
import { onStage, type Stage } from './local-run.ts';
import { inboxOf } from './photo-inbox.ts';
import { type BenchPhoto, smallPhotos } from './photo-sets.ts';
import { reportsOf } from './reports.ts';

/** 64 kbit/s, 600 ms there and back, a drop every 40 s; time compressed a hundredfold. */
const compressed = 100;
const line = {
  bytesPerSecond: (64_000 / 8) * compressed,
  latencyMs: 300 / compressed,
  dropEveryMs: 40_000 / compressed,
};
const load = { reports: 28, photos: 150, photoBytes: 200_000 };
/** Of what is reported at a post, every fourth concerns others: those are told. */
const isLoud = (index: number) => index % 4 === 0;
/** The day before, from which the tablet knows its line. */
const before = { reports: 2, photos: 12, photoBytes: load.photoBytes };

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

type Day = { report: { id: string }; photos: BenchPhoto[] }[];

/** Reports with their photos, dealt out as evenly as they go. */
const dayOf = async ({ blo }: Stage, { reports, photos, photoBytes }: typeof load, size: number): Promise<Day> => {
  const all = await smallPhotos(photos, photoBytes, size === chunkBytes ? {} : { chunkBytes: size });
  const [quiet, loud] = [reportsOf(blo, reports, 'quiet'), reportsOf(blo, reports, 'loud')];
  return quiet.map((calm, index) => {
    const report = isLoud(index) ? (loud[index] ?? calm) : calm;
    const own = all.filter((_, photo) => photo % reports === index);
    return { report: { ...report, photos: own.map(({ manifest }) => manifest) }, photos: own };
  });
};

/** Bytes without which it cannot be done: the photos themselves, and the reports as JSON. No headers, no tokens. */
const bytesNeeded = (day: Day): number =>
  day.reduce(
    (sum, { report, photos }) =>
      sum + Buffer.byteLength(JSON.stringify(report)) + photos.reduce((all, { bytes }) => all + bytes.byteLength, 0),
    0,
  );

/** Sends a day over a line. @returns what crossed it, and when the first photo was there as a whole */
const sendDay = async (stage: Stage, lossy: LossyLine, day: Day) => {
  const start = { at: performance.now(), ...lossy.crossed, drops: lossy.drops };
  const left = new Map(
    day.flatMap(({ photos }) => photos.map(({ manifest, bytes }) => [manifest.id, bytes.byteLength])),
  );
  let firstWhole = Number.POSITIVE_INFINITY;
  const onChunk = (photoId: string, _index: number, bytes: number) => {
    left.set(photoId, (left.get(photoId) ?? 0) - bytes);
    if (left.get(photoId) === 0) firstWhole = Math.min(firstWhole, Date.now());
  };
  const heads: number[] = [];
  const onTry = (crossed: number, body: number) => heads.push(crossed - body);
  const tablet = tabletOnLine({ line: lossy, ...stage, onChunk, onTry });
  for (const { report } of day) await tablet.report(report);
  const reportedAt = Date.now();
  for (const { report, photos } of day)
    await tablet.sendPhotos(report.id, new Map(photos.map(({ manifest, bytes }) => [manifest.id, bytes])));
  tablet.stop();
  return {
    up: lossy.crossed.up - start.up,
    down: lossy.crossed.down - start.down,
    drops: lossy.drops - start.drops,
    headBytes: median(heads.filter((bytes) => bytes > 0)),
    tries: heads.length,
    seconds: (performance.now() - start.at) / 1_000,
    reportedAt,
    firstWhole,
  };
};

/**
 * What the README tells tablet makers: chunks of about √(2hd), where h is the weight of a chunk's head and d what crosses
 * the line between two drops. Then heads and what drops waste are least together.
 * Source: J. W. Young, A first order approximation to the optimum checkpoint interval, CACM 17(9), 1974.
 */
const chunksFor = (headBytes: number, bytesBetweenDrops: number): number => {
  const best = Math.sqrt(2 * headBytes * bytesBetweenDrops);
  return [...chunkSizes].sort((a, b) => Math.abs(Math.log(a / best)) - Math.abs(Math.log(b / best)))[0] ?? chunkBytes;
};

const Progress = z.object({ photoCounts: z.object({ announced: z.int(), verified: z.int() }) });

const Custody = z.object({ entries: z.array(z.object({ deed: z.string(), at: z.iso.datetime() })) });

/** When the first photo was verified, by the custody ledger, which is the authority's. */
const firstVerified = async ({ run, incidentsTable }: Stage, day: Day): Promise<number> => {
  const custodyTable = incidentsTable.replace(/incidents$/, 'custody');
  const client = engineClient(run.engine);
  const ids = new Set(day.map(({ report }) => report.id));
  const { entries } = Custody.parse({
    entries: (await itemsOf(client, custodyTable)).filter(({ incidentId }) => ids.has(String(incidentId))),
  });
  client.destroy();
  return Math.min(...entries.filter(({ deed }) => deed === 'verified').map(({ at }) => Date.parse(at)));
};

const verifiedOf = async ({ apiUrl, token }: Stage, day: Day): Promise<number> => {
  const counts = await Promise.all(
    day.map(async ({ report }) => {
      const { json } = await ask(apiUrl, `GET /v1/incidents/${report.id}`, { token });
      return Progress.parse(json).photoCounts.verified;
    }),
  );
  return counts.reduce((sum, count) => sum + count, 0);
};

const untilVerified = async (stage: Stage, day: Day): Promise<number> => {
  const all = day.flatMap(({ photos }) => photos).length;
  for (const end = Date.now() + 60_000; Date.now() < end; await pause(250))
    if ((await verifiedOf(stage, day)) === all) return all;
  return verifiedOf(stage, day);
};

const mailbox = 'bad-line@blo-network.example';
const Delivery = z.object({ at: z.iso.datetime(), to: z.string(), text: z.string(), subject: z.string().optional() });

/** Alerts in the mailbox, by report: when each was delivered. The end of an id stands for it. */
const alertsOf = ({ run }: Stage, day: Day): number[][] => {
  const lines = readFileSync(run.deliveries, 'utf8').split('\n').filter(Boolean);
  const mails = lines.map((text) => Delivery.parse(JSON.parse(text))).filter(({ to }) => to === mailbox);
  return day
    .filter((_, index) => isLoud(index))
    .map(({ report }) =>
      mails
        .filter(({ subject = '', text }) => `${subject} ${text}`.includes(report.id.slice(-8)))
        .map(({ at }) => Date.parse(at)),
    );
};

/** Items of the incidents table that stand for a report or a photo of this day, of which there must be one each. */
const keptOf = async ({ run, incidentsTable }: Stage, day: Day) => {
  const client = engineClient(run.engine);
  const ids = new Set(day.map(({ report }) => report.id));
  const items = await itemsOf(client, incidentsTable);
  client.destroy();
  const ours = items.filter(({ pk }) => ids.has(String(pk).replace('INCIDENT#', '')));
  const photos = ours.filter(({ photoId }) => photoId !== undefined);
  return {
    reports: ours.length - photos.length,
    photos: photos.length,
    attempts: photos.map(({ attempts }) => Number(attempts)),
  };
};

/** 28 reports with 150 photos over a line as it is at a post, and what that costs. */
export const benchPhotosBadLine = (): Promise<void> =>
  onStage(async (stage) => {
    const body = { address: mailbox, language: 'en' };
    await ask(stage.apiUrl, 'PUT /v1/subscriptions/email', { token: stage.token, body });
    const lossy = await layLine([stage.apiUrl, await inboxOf(stage)], line);
    const dayBefore = await dayOf(stage, before, chunkBytes);
    const known = await sendDay(stage, lossy, dayBefore);
    const size = chunksFor(known.headBytes, known.up / Math.max(1, known.drops));
    const day = await dayOf(stage, load, size);
    const done = await sendDay(stage, lossy, day);
    await lossy.stop();
    const verified = await untilVerified(stage, day);
    const kept = await keptOf(stage, day);
    const alerts = alertsOf(stage, day);
    const needed = bytesNeeded(day);
    const bench = 'bad line:';
    tell({
      ...{
        bench: `${bench} sent over needed`,
        value: done.up / needed,
        unit: 'ratio',
        atMost: 1.1,
        sent: done.up,
        needed,
      },
      ...{ received: done.down, drops: done.drops, seconds: done.seconds, chunkBytes: size },
      ...{ tries: done.tries, headBytes: done.headBytes },
      ratioInChunksOf256KiB: known.up / bytesNeeded(dayBefore),
    });
    tell({
      bench: `${bench} reports`,
      value: kept.reports,
      unit: 'reports',
      atLeast: load.reports,
      atMost: load.reports,
    });
    tell({ bench: `${bench} verified`, value: verified, unit: 'photos', atLeast: load.photos, atMost: load.photos });
    const twice = kept.attempts.filter((attempts) => attempts > 1).length + kept.photos - verified;
    tell({ bench: `${bench} settled twice or anew`, value: twice, unit: 'photos', atMost: 0 });
    const untold = alerts.filter((times) => times.length === 0).length;
    const lastAlert = Math.max(...alerts.flat());
    const firstPhoto = await firstVerified(stage, day);
    const { reportedAt, firstWhole } = done;
    tell({
      ...{ bench: `${bench} last alert before first photo`, value: firstPhoto - lastAlert, unit: 'ms', atLeast: 0 },
      ...{ untold, alerts: alerts.flat().length, lastAlertAfterReports: lastAlert - reportedAt },
      // Only the line is compressed: an alert takes as long beside a slow line as beside a fast one.
      ...{ firstPhotoSentAfterReports: firstWhole - reportedAt, onTheLine: (firstWhole - reportedAt) * compressed },
    });
    if (untold > 0) throw new Error(`nobody was told of ${untold} reports`);
  });
