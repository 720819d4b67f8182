import * as z from 'zod';
import { chunkBytes, chunkSizes } from '../../shared/photos/photo-manifest.ts';
import { tabletOnLine } from '../fixtures/local-run/line-tablet.ts';
import { type LossyLine, layLine } from '../fixtures/local-run/lossy-line.ts';
import { ask } from '../fixtures/local-run/tablet.ts';
import { mailsTo, partsOf } from './alerts/told-alerts.ts';
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
/**
 * Only the line is compressed: what takes an hour there is a storm here. So this country has no limits for storms: 28 alerts
 * in the half minute that the reports take on a real line are within eight mails a second, and a country whose limit of texts
 * is lower sums the rest up.
 */
const withoutStorms = { alerting: { escalateMinutes: 10 } };
/** The day before, from which the tablet knows its line. */
const before = { reports: 2, photos: 12, photoBytes: load.photoBytes };

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

type Day = { report: { id: string }; photos: BenchPhoto[] }[];

/** Reports with their photos, dealt out as evenly as they go. */
const dayOf = async ({ blo }: Stage, { reports, photos, photoBytes }: typeof load, size: number): Promise<Day> => {
  const all = await smallPhotos(photos, photoBytes, size === chunkBytes ? {} : { chunkBytes: size });
  return reportsOf(blo, reports, 'loud').map((report, index) => {
    const own = all.filter((_, photo) => photo % reports === index);
    return { report: { ...report, photos: own.map(({ manifest }) => manifest) }, photos: own };
  });
};

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
const reportBytes = (report: unknown): number => Buffer.byteLength(JSON.stringify(report));

/** Bytes without which it cannot be done: the photos themselves, and the reports as JSON. No headers, no tokens. */
const bytesNeeded = (day: Day): number =>
  sum(day.map(({ report, photos }) => reportBytes(report) + sum(photos.map(({ bytes }) => bytes.byteLength))));

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
  const tries: { crossed: number; body: number }[] = [];
  const onTry = (crossed: number, body: number) => tries.push({ crossed, body });
  const tablet = tabletOnLine({ line: lossy, ...stage, onChunk, onTry });
  for (const { report } of day) await tablet.report(report);
  const reportedAt = Date.now();
  const queue = day.map(({ report: { id }, photos }) => ({
    id,
    photos: new Map(photos.map(({ manifest, bytes }) => [manifest.id, bytes])),
  }));
  await tablet.sendPhotos(queue);
  tablet.stop();
  const up = lossy.crossed.up - start.up;
  const needed = bytesNeeded(day);
  const headBytes = median(tries.map(({ crossed, body }) => crossed - body).filter((bytes) => bytes > 0));
  const inHeads = sum(tries.map(({ crossed }) => Math.min(crossed, headBytes)));
  const inChunks = sum(tries.map(({ crossed }) => crossed)) - inHeads;
  return {
    ...{ up, needed, headBytes, inHeads },
    repeated: inChunks - sum(day.flatMap(({ photos }) => photos.map(({ bytes }) => bytes.byteLength))),
    /** Heads of reports, receipts asked for, reports sent twice. */
    besides: up - inHeads - inChunks - sum(day.map(({ report }) => reportBytes(report))),
    down: lossy.crossed.down - start.down,
    drops: lossy.drops - start.drops,
    tries: tries.length,
    /** Tries of which the line took only a part. */
    cutShort: tries.filter(({ crossed, body }) => crossed < headBytes + body).length,
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
    const ids = day.map(({ report }) => report.id);
    const [mails, parts] = [mailsTo(mailbox, stage, ids), await partsOf(stage, ids)];
    const { needed } = done;
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
      ...{ tries: done.tries, cutShort: done.cutShort, headBytes: done.headBytes },
      ...{ inHeads: done.inHeads / needed, repeated: done.repeated / needed, besides: done.besides / needed },
      ratioInChunksOf256KiB: known.up / known.needed,
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
    const untold = mails.filter((times) => times.length === 0).length;
    const unsent = parts.filter(({ state }) => state !== 'published').length;
    const lastAlert = Math.max(...mails.flat(), ...parts.map(({ at }) => at));
    const firstPhoto = await firstVerified(stage, day);
    const { reportedAt, firstWhole } = done;
    tell({
      ...{ bench: `${bench} last alert before first photo`, value: firstPhoto - lastAlert, unit: 'ms', atLeast: 0 },
      ...{
        untold,
        unsent,
        mails: mails.flat().length,
        messages: parts.length,
        lastAlertAfterReports: lastAlert - reportedAt,
      },
      // Only the line is compressed: an alert takes as long beside a slow line as beside a fast one.
      ...{ firstPhotoSentAfterReports: firstWhole - reportedAt, onTheLine: (firstWhole - reportedAt) * compressed },
    });
    if (untold + unsent > 0) throw new Error(`${untold} reports were not told, and ${unsent} messages not sent`);
  }, withoutStorms);
