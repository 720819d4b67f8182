import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { sendChunk } from '../../fixtures/local-run/tablet.ts';
import { jpegWithExif } from '../../fixtures/photos/image-parts.ts';
import { manifestOf } from '../../fixtures/photos/tablet-photo.ts';
import { askAs, post, receiptIn, until } from '../questions.ts';
import { quietReport } from '../reports.ts';

const words = {
  IFD0: { Model: 'Tablet of Sok Dara', Software: 'Adobe Photoshop 25.1' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 51/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '2/1 21/1 0/1' },
};

describe('photos of a report, once they are verified', () => {
  let id: string;
  let plain: ReturnType<typeof manifestOf>;
  let protectedOne: ReturnType<typeof manifestOf>;

  beforeAll(async () => {
    const bytes = [await jpegWithExif(words, 2_000), await jpegWithExif(words, 400)];
    const place = { latitude: 11.0632, longitude: 106.1356, accuracyMetres: 5 };
    plain = manifestOf(bytes[0]!, { place, caption: 'Packages' });
    protectedOne = manifestOf(bytes[1]!, { shows: ['minor'], caption: 'At the shelter' });
    const report = await quietReport({ photos: [plain, protectedOne] });
    id = report.id;
    const receipt = receiptIn(await post(report));
    for (const [index, photo] of receipt.photos.entries())
      for (const address of photo.missing) expect(await sendChunk(address, bytes[index]!, photo.chunkBytes)).toBe(200);
    await until('the check of both', async () => {
      const { photos } = receiptIn(await askAs('officer', `GET /v1/incidents/${id}/receipt`));
      return photos.every(({ state }) => state === 'verified') ? true : undefined;
    });
  });

  const show = (role: 'officer' | 'analyst' | 'authority', photo: { id: string }, query = '') =>
    askAs(role, `GET /v1/incidents/${id}/photos/${photo.id}${query}`);

  it.each([
    ['', 1_600],
    ['?size=thumbnail', 320],
  ])('are shown as copies%s of %i pixels that give nothing else away', async (query, width) => {
    const answer = await show('analyst', plain, query);
    expect(answer.status).toBe(302);
    const response = await fetch(answer.headers.get('location') ?? '');
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    const copy = Buffer.from(await response.arrayBuffer());
    expect(await sharp(copy).metadata()).toMatchObject({ width, format: 'jpeg' });
    expect(copy.toString('latin1')).not.toMatch(/Exif|Sok Dara|Photoshop/);
  });

  it('have an address that leads nowhere else', async () => {
    const location = (await show('officer', plain)).headers.get('location') ?? '';
    expect((await fetch(location.replace('viewing.jpg', 'thumbnail.jpg'))).status).toBe(403);
    expect((await fetch(location.split('?')[0] ?? '')).status).toBe(403);
  });

  it('are originals for the authority alone, to the byte', async () => {
    expect((await show('officer', plain, '?size=original')).status).toBe(403);
    const answer = await show('authority', plain, '?size=original');
    const original = await (await fetch(answer.headers.get('location') ?? '')).arrayBuffer();
    expect(original.byteLength).toBe(plain.bytes);
    const digest = createHash('sha256').update(Buffer.from(original));
    expect(answer.headers.get('repr-digest')).toBe(`sha-256=:${digest.digest('base64')}:`);
  });

  it('of a minor are seen by the BLO and the authority, and by nobody else in any form', async () => {
    for (const role of ['officer', 'authority'] as const) expect((await show(role, protectedOne)).status).toBe(302);
    for (const query of ['', '?size=thumbnail', '?size=original'])
      expect((await show('analyst', protectedOne, query)).status).toBe(404);
    expect((await askAs('analyst', `GET /v1/incidents/${id}`)).text).not.toContain('shelter');
  });

  it('carry flags, and are counted', async () => {
    const { json } = await askAs('officer', `GET /v1/incidents/${id}`);
    expect(json).toMatchObject({
      photoCounts: { announced: 2, verified: 2, flags: { edited: 2, 'far-away': 1, 'no-fix': 1 } },
      photoProgress: [{ flags: ['far-away', 'edited'] }, { flags: ['no-fix', 'edited'] }],
    });
  });

  it('have a ledger of who did what, for the authority', async () => {
    expect((await askAs('officer', `GET /v1/incidents/${id}/custody`)).status).toBe(403);
    const { json } = await askAs('authority', `GET /v1/incidents/${id}/custody`);
    const { entries, photos } = json as {
      entries: { photoId: string; deed: string; sha256: string }[];
      photos: unknown[];
    };
    expect(photos).toMatchObject(
      [plain, protectedOne].map(({ sha256, bytes, type }) => ({
        ...{ state: 'verified', announced: { sha256, bytes, type }, verified: { sha256 } },
      })),
    );
    const deeds = entries.filter(({ photoId }) => photoId === protectedOne.id).map(({ deed }) => deed);
    expect(deeds).toEqual(['arrived', 'verified', 'viewed', 'viewed', 'refused', 'refused', 'refused']);
    expect(entries.filter(({ deed }) => deed === 'exported')).toHaveLength(1);
    for (const { photoId, sha256 } of entries)
      expect(sha256).toBe(photoId === plain.id ? plain.sha256 : protectedOne.sha256);
  });
});
