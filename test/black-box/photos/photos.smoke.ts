import { crc32 } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { tabletOnLine } from '../../fixtures/local-run/line-tablet.ts';
import { layLine } from '../../fixtures/local-run/lossy-line.ts';
import { sendChunk, sendHalfAChunk } from '../../fixtures/local-run/tablet.ts';
import { manifestOf, noisyJpeg } from '../../fixtures/photos/tablet-photo.ts';
import type { Receipt } from '../contract.ts';
import { home, reasons } from '../deployment.ts';
import { askAs, post, receiptIn, until } from '../questions.ts';
import { quietReport } from '../reports.ts';
import { idTokenOf } from '../sign-in.ts';

type Photo = Receipt['photos'][number];

const photoOf = ({ photos: [photo] }: Receipt): Photo => {
  if (!photo) throw new Error('the receipt names no photo');
  return photo;
};

const receiptNow = async (id: string): Promise<Receipt> =>
  receiptIn(await askAs('officer', `GET /v1/incidents/${id}/receipt`));

const announce = async (bytes: Uint8Array, change: Record<string, unknown> = {}) => {
  const report = await quietReport({ photos: [manifestOf(bytes, change)] });
  const answer = await post(report);
  expect(answer.status).toBe(201);
  return { id: report.id, photo: photoOf(receiptIn(answer)) };
};

const missingIn = (photo: Photo) => photo.missing.map(({ index }) => index);

/** Asks for the receipt until the photo is as it should be. */
const photoWhen = (id: string, what: string, isSo: (photo: Photo) => boolean): Promise<Photo> =>
  until(what, async () => {
    const photo = photoOf(await receiptNow(id));
    return isSo(photo) ? photo : undefined;
  });

/** `received` is on its way: every chunk has come, and nobody has looked at them yet. */
const isSettled = ({ state }: Photo): boolean => state === 'verified' || state === 'rejected';

const sendAll = async (photo: Photo, bytes: Uint8Array): Promise<void> => {
  for (const address of photo.missing) expect(await sendChunk(address, bytes, photo.chunkBytes)).toBe(200);
};

/** Sends two chunks and waits in between, so that each try can be told from the one before. */
const sendInTurn = async (id: string, photo: Photo, bytes: Uint8Array): Promise<void> => {
  const [first, second] = photo.missing;
  if (!first || !second) throw new Error('the photo has not two chunks');
  expect(await sendChunk(first, bytes, photo.chunkBytes)).toBe(200);
  await photoWhen(id, 'its first chunk', (now) => missingIn(now).join() === '1');
  expect(await sendChunk(second, bytes, photo.chunkBytes)).toBe(200);
  await photoWhen(id, 'the verdict', (now) => missingIn(now).join() !== '1');
};

describe('a photo of 3 MB', () => {
  let bytes: Uint8Array;

  beforeAll(async () => {
    bytes = await noisyJpeg(2_250);
  });

  it('arrives in chunks, out of order and one of them twice, and is verified', async () => {
    expect(bytes.byteLength).toBeGreaterThan(3_000_000);
    const { id, photo } = await announce(bytes);
    const chunks = Math.ceil(bytes.byteLength / photo.chunkBytes);
    expect([photo.state, missingIn(photo)]).toEqual(['awaiting', Array.from({ length: chunks }, (_, index) => index)]);

    const [early, late] = [
      photo.missing.filter(({ index }) => index % 2),
      photo.missing.filter(({ index }) => index % 2 === 0),
    ];
    for (const address of [...early].reverse()) expect(await sendChunk(address, bytes, photo.chunkBytes)).toBe(200);
    expect(await sendChunk(early[0]!, bytes, photo.chunkBytes)).toBe(200);

    const half = await photoWhen(id, 'the first half', (now) => now.missing.length <= late.length);
    expect([half.state, missingIn(half)]).toEqual(['awaiting', late.map(({ index }) => index)]);

    await sendAll(half, bytes);
    const whole = await photoWhen(id, 'the check', isSettled);
    expect(whole).toMatchObject({ state: 'verified', missing: [] });
  });

  it('goes on from the chunk in which the line was cut, and sends no other again', async () => {
    const { id, photo } = await announce(bytes);
    const [cut, ...others] = photo.missing;
    for (const address of others) expect(await sendChunk(address, bytes, photo.chunkBytes)).toBe(200);
    await sendHalfAChunk(cut!, bytes, photo.chunkBytes);
    const left = await photoWhen(id, 'all but one', ({ missing }) => missing.length === 1);
    expect(missingIn(left)).toEqual([cut!.index]);
    await sendAll(left, bytes);
    expect(await photoWhen(id, 'the check', isSettled)).toMatchObject({ state: 'verified' });
  });

  it('is asked for again when its bytes are wrong, as often as they come, and is verified when the right ones do', async () => {
    const small = await noisyJpeg(700);
    expect(small.byteLength).toBeGreaterThan(262_144);
    const { id, photo } = await announce(small);
    const wrong = Uint8Array.from(small);
    wrong[150_000] = (wrong[150_000] ?? 0) ^ 0xff;
    await sendInTurn(id, photo, wrong);
    for (const reason of ['sent-again', 'sent-again', 'wrong-hash']) {
      const again = await photoWhen(id, 'another try', (now) => now.missing.length === 2 && now.reason === reason);
      expect(again).toMatchObject({ state: 'awaiting', reason });
      await sendInTurn(id, again, reason === 'wrong-hash' ? small : wrong);
    }
    expect(await photoWhen(id, 'the check', isSettled)).toMatchObject({ state: 'verified' });
  });

  it('is verified when the second try is right', async () => {
    const small = await noisyJpeg(300);
    const { id, photo } = await announce(small);
    await sendAll(
      photo,
      Uint8Array.from(small, (byte) => byte ^ 0xff),
    );
    const again = await photoWhen(
      id,
      'another try',
      ({ reason, missing }) => reason !== undefined && missing.length > 0,
    );
    await sendAll(again, small);
    expect(await photoWhen(id, 'the check', isSettled)).toMatchObject({ state: 'verified' });
  });

  it('travels in small chunks where its announcement says so, and a wrong one is refused alone', async () => {
    const small = await noisyJpeg(300);
    const chunkBytes = 32_768;
    const parts = Array.from({ length: Math.ceil(small.byteLength / chunkBytes) }, (_, index) =>
      small.subarray(index * chunkBytes, (index + 1) * chunkBytes),
    );
    const chunkCrc32 = parts.map((part) => crc32(part).toString(16).padStart(8, '0'));
    const { id, photo } = await announce(small, { chunkBytes, chunkCrc32 });
    expect([photo.chunkBytes, missingIn(photo)]).toEqual([chunkBytes, parts.map((_, index) => index)]);
    const wrong = Uint8Array.from(small, (byte, index) => (index === 40_000 ? byte ^ 1 : byte));
    const answers: number[] = [];
    for (const address of photo.missing) answers.push(await sendChunk(address, wrong, chunkBytes));
    expect(answers).toEqual(parts.map((_, index) => (index === 1 ? 400 : 200)));
    const left = await photoWhen(id, 'all but the wrong one', ({ missing }) => missing.length === 1);
    expect([left.reason, missingIn(left)]).toEqual([undefined, [1]]);
    await sendAll(left, small);
    expect(await photoWhen(id, 'the check', isSettled)).toMatchObject({ state: 'verified' });
  });

  it('comes whole over a line that is cut again and again, and no cut costs more than a chunk', async ({ skip }) => {
    const report = await quietReport({ photos: [manifestOf(bytes)] });
    const { photos } = receiptIn(await post(report));
    const inbox = new URL(photos[0]?.missing[0]?.url ?? '');
    if (inbox.protocol !== 'http:') return skip(reasons.line);
    const line = await layLine([home.ApiUrl, inbox.origin], { bytesPerSecond: 20_000_000, latencyMs: 1 });
    const token = await idTokenOf(home, 'officer');
    const sent = { crossed: 0, tries: 0 };
    const cuts = [700_000, 1_100_000, 1_600_000, 2_700_000];
    const onTry = (crossed: number) => {
      sent.crossed += crossed;
      sent.tries += 1;
      const [next = Number.POSITIVE_INFINITY] = cuts;
      // Each cut falls into the chunk after the byte that it names.
      if (sent.crossed > next && cuts.shift()) line.dropAfter(100_000);
    };
    const tablet = tabletOnLine({ line, apiUrl: home.ApiUrl, token, onTry });
    await tablet.sendPhotos([{ id: report.id, photos: new Map([[photos[0]?.id ?? '', bytes]]) }]);
    tablet.stop();
    expect(line.drops).toBe(4);
    await line.stop();
    const heads = 2_000 * sent.tries;
    expect(sent.crossed).toBeLessThan(bytes.byteLength + 4 * (photos[0]?.chunkBytes ?? 0) + heads);
    expect(await photoWhen(report.id, 'the check', isSettled)).toMatchObject({ state: 'verified' });
  });

  it('is rejected at once when it is no picture, as no other try can help', async () => {
    const text = new TextEncoder().encode('#!/bin/sh\n'.repeat(100));
    const { id, photo } = await announce(text);
    await sendAll(photo, text);
    const settled = await photoWhen(id, 'the check', isSettled);
    expect(settled).toMatchObject({ state: 'rejected', reason: 'not-an-image' });
    // In the officer's language, so that they know what to do without another question.
    expect(settled.message).toContain('JPEG');
  });
});

describe('an upload address', () => {
  const bytes = new TextEncoder().encode('x'.repeat(1_000));
  const put = async (url: string, body: Uint8Array<ArrayBuffer>, headers: Record<string, string>) => {
    const response = await fetch(url, { method: 'PUT', headers, body });
    await response.arrayBuffer();
    return response.status;
  };
  const address = async () => (await announce(bytes)).photo.missing[0]!;

  it('takes no other length', async () => {
    const { url, headers } = await address();
    expect(await put(url, new Uint8Array(bytes.subarray(0, 999)), headers)).toBe(403);
    expect(await put(url, new Uint8Array(2_000), headers)).toBe(403);
  });

  it('takes no other type', async () => {
    const { url } = await address();
    expect(await put(url, bytes, { 'content-type': 'text/html' })).toBe(403);
  });

  it('leads to no other place', async () => {
    const { url, headers } = await address();
    const other = new URL(url);
    other.pathname = other.pathname.replace(/\d+$/, '7');
    expect(await put(other.href, bytes, headers)).toBe(403);
  });

  it('does not let anybody read', async () => {
    const { url } = await address();
    expect((await fetch(url)).status).toBe(403);
  });

  it('is nobody’s without its signature', async () => {
    const { url, headers } = await address();
    const { origin, pathname } = new URL(url);
    expect(await put(origin + pathname, bytes, headers)).toBe(403);
  });
});
