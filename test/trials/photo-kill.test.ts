import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { ApiDocument, Receipt } from '../black-box/contract.ts';
import { type LocalProgram, newFolder, removeFolder, startLocalProgram } from '../fixtures/local-run/local-run.ts';
import { signedIn } from '../fixtures/local-run/local-sign-in.ts';
import { ask, sendChunk } from '../fixtures/local-run/tablet.ts';
import { manifestOf, noisyJpeg } from '../fixtures/photos/tablet-photo.ts';

const Custody = z.object({
  photos: z.array(z.object({ state: z.string(), verified: z.object({ sha256: z.string() }).optional() })),
  entries: z.array(z.object({ deed: z.string(), sha256: z.string() })),
});

/** Asks Cambodia as somebody with a role, of the run as it is then. */
const askerAt = async (run: LocalProgram, role: 'officer' | 'authority') => {
  const { apiUrl, token } = await signedIn(run, role);
  return (route: string, body?: unknown) => ask(apiUrl, route, { token, ...(body ? { body } : {}) });
};

type Asker = Awaited<ReturnType<typeof askerAt>>;

const exampleAt = async (asker: Asker): Promise<Record<string, unknown>> => {
  const { paths } = ApiDocument.parse((await asker('GET /openapi.json')).json);
  const { photos: _photos, ...example } =
    paths['/v1/incidents']?.post?.requestBody?.content['application/json']?.examples?.['drugs']?.value ?? {};
  return example;
};

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const receiptOf = async (asker: Asker, id: string) =>
  Receipt.parse((await asker(`GET /v1/incidents/${id}/receipt`)).json).photos;

type PhotoReceipt = Receipt['photos'][number];

const photosWhen = async (asker: Asker, id: string, isSo: (photos: PhotoReceipt[]) => boolean, what: string) => {
  for (const end = Date.now() + 40_000; Date.now() < end; await pause(50)) {
    const photos = await receiptOf(asker, id);
    if (isSo(photos)) return photos;
  }
  throw new Error(`${what} did not come`);
};

/**
 * Three photos, each killed at another moment: half of it has come; its last chunk is just being answered, so that
 * receive-photo is somewhere between the first chunk read and the last word; nothing of it has come.
 */
describe('kill -9 while photos arrive and are put together, then a start on the same data', () => {
  const folder = newFolder();
  const ids = {
    report: '0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f5b01',
    photos: [1, 2, 3].map((number) => `0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f5c0${number}`),
  };
  let run: LocalProgram;
  let bytes: Uint8Array;
  let sha256 = '';
  let missingAfter: number[] = [];
  let ended: PhotoReceipt[] = [];

  const send = async ({ missing, chunkBytes }: PhotoReceipt, from: number, to: number) => {
    for (const chunk of missing.slice(from, to)) expect(await sendChunk(chunk, bytes, chunkBytes)).toBe(200);
  };

  beforeAll(async () => {
    bytes = await noisyJpeg(1_600);
    const photos = ids.photos.map((id) => manifestOf(bytes, { id }));
    sha256 = photos[0]?.sha256 ?? '';
    run = await startLocalProgram(folder, 'kh');
    const officer = await askerAt(run, 'officer');
    const report = { ...(await exampleAt(officer)), id: ids.report, photos };
    const [half, last] = Receipt.parse((await officer('POST /v1/incidents', report)).json).photos;
    if (!half || !last) throw new Error('the receipt names too few photos');
    await send(half, 0, 3);
    await send(last, 0, -1);
    await photosWhen(
      officer,
      ids.report,
      ([a, b]) => a?.missing.length === half.missing.length - 3 && b?.missing.length === 1,
      'the first chunks',
    );
    await send(last, -1, last.missing.length);
    await run.kill();

    run = await startLocalProgram(folder, 'kh');
    const again = await askerAt(run, 'officer');
    const known = await receiptOf(again, ids.report);
    missingAfter = known.map(({ missing }) => missing.length);
    for (const photo of known) await send(photo, 0, photo.missing.length);
    ended = await photosWhen(again, ids.report, (now) => now.every(({ state }) => state === 'verified'), 'every photo');
  }, 120_000);

  afterAll(async () => {
    await run?.stop();
    removeFolder(folder);
  }, 30_000);

  it('asks for no chunk that had come before', () => {
    const chunks = Math.ceil(bytes.byteLength / 262_144);
    expect(chunks).toBeGreaterThan(4);
    expect(missingAfter[0]).toBe(chunks - 3);
    expect(missingAfter[1]).toBeLessThanOrEqual(1);
    expect(missingAfter[2]).toBe(chunks);
  });

  it('ends with every photo verified, none asked for again', () => {
    expect(ended.map(({ state, reason }) => [state, reason])).toEqual(Array(3).fill(['verified', undefined]));
  });

  it('has one entry of arrival and one of the check for each, with its hash', async () => {
    const { json } = await (await askerAt(run, 'authority'))(`GET /v1/incidents/${ids.report}/custody`);
    const { photos, entries } = Custody.parse(json);
    expect(entries.map(({ deed }) => deed).sort()).toEqual([...Array(3).fill('arrived'), ...Array(3).fill('verified')]);
    expect(new Set(entries.map((entry) => entry.sha256))).toEqual(new Set([sha256]));
    expect(photos.map(({ verified }) => verified?.sha256)).toEqual(Array(3).fill(sha256));
  });

  it('has one original of each, to the byte', async () => {
    const authority = await askerAt(run, 'authority');
    for (const id of ids.photos) {
      const answer = await authority(`GET /v1/incidents/${ids.report}/photos/${id}?size=original`);
      const original = await fetch(answer.headers.get('location') ?? '');
      expect(Buffer.from(await original.arrayBuffer()).equals(bytes)).toBe(true);
    }
  });
});
