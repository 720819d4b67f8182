import { createHash } from 'node:crypto';
import { crc32 as zlibCrc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { PhotoManifest } from '../../../../shared/photos/photo-manifest.ts';
import { announcementOf, chunkBytesFor } from '../../../../web/field/photos/announcement.ts';
import { crc32 } from '../../../../web/field/photos/crc32.ts';
import { sha256 } from '../../../../web/field/vault/sha256.ts';

const bytes = Uint8Array.from({ length: 150_000 }, (_, index) => (index * 31) % 251);

describe('the announcement of a photo', () => {
  it('is one that the service takes', async () => {
    const taken = {
      takenAt: '2026-11-26T09:00:00+07:00',
      place: { latitude: 11.06, longitude: 106.13, accuracyMetres: 8, method: 'gnss' },
    };
    const announced = {
      ...announcementOf('7d3cbc39-57d4-4a56-a61b-17ca7b2ff1b8', bytes, 'image/jpeg', taken),
      sha256: await sha256(bytes),
    };
    expect(PhotoManifest.safeParse(announced).error).toBeUndefined();
    expect(announced.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  it('has the sum of each chunk, as S3 counts it', () => {
    const chunk = bytes.subarray(0, 64 * 1024);
    expect(crc32(chunk)).toBe(zlibCrc32(chunk).toString(16).padStart(8, '0'));
    expect(crc32(new TextEncoder().encode('123456789'))).toBe('cbf43926');
  });

  it.each([
    [400_000, 64 * 1024],
    [100 * 64 * 1024, 64 * 1024],
    [100 * 64 * 1024 + 1, 128 * 1024],
    [25 * 1024 * 1024, 256 * 1024],
  ])('of %i bytes has chunks of %i', (size, chunk) => {
    expect(chunkBytesFor(size)).toBe(chunk);
  });
});
