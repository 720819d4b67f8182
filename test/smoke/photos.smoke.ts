import { beforeAll, describe, expect, it } from 'vitest';
import { sendChunk } from '../fixtures/tablet.ts';
import { manifestOf, noisyJpeg } from '../fixtures/tablet-photo.ts';
import type { Receipt } from './contract.ts';
import { askAs, post, receiptIn, until } from './questions.ts';
import { quietReport } from './reports.ts';

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
    const whole = await photoWhen(id, 'the check', ({ state }) => state !== 'awaiting' && state !== 'received');
    expect(whole).toMatchObject({ state: 'verified', missing: [] });
  });

  it('is asked for again when its bytes are wrong, three times in all, and then rejected', async () => {
    const small = bytes.subarray(0, 300_000);
    const { id, photo } = await announce(small);
    const wrong = Uint8Array.from(small);
    wrong[150_000] = (wrong[150_000] ?? 0) ^ 0xff;
    await sendInTurn(id, photo, wrong);
    for (const _again of ['second', 'third']) {
      const again = await photoWhen(id, 'another try', ({ missing }) => missing.length === 2);
      expect(again).toMatchObject({ state: 'awaiting', reason: 'sent-again' });
      await sendInTurn(id, again, wrong);
    }
    const last = await photoWhen(id, 'the rejection', ({ state }) => state !== 'awaiting');
    expect(last).toMatchObject({ state: 'rejected', reason: 'wrong-hash', missing: [] });
  });

  it('is verified when the second try is right', async () => {
    const small = bytes.subarray(0, 100_000);
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
    expect(await photoWhen(id, 'the check', ({ state }) => state !== 'awaiting')).toMatchObject({ state: 'verified' });
  });

  it('is rejected at once when it is no picture, as no other try can help', async () => {
    const text = new TextEncoder().encode('#!/bin/sh\n'.repeat(100));
    const { id, photo } = await announce(text);
    await sendAll(photo, text);
    const settled = await photoWhen(id, 'the check', ({ state }) => state !== 'awaiting');
    expect(settled).toMatchObject({ state: 'rejected', reason: 'not-an-image' });
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
