import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../../shared/foundation/faults/faults-of.ts';
import { receiptFor } from '../../../shared/incidents/view/receipt.ts';
import { bytesOfChunk, chunkCount, PhotoManifest } from '../../../shared/photos/photo-manifest.ts';
import { drugReport, incidentOf } from '../../fixtures/incidents/reports.ts';

const announced = drugReport().photos?.[0];
const KiB = 1024;
const MiB = 1024 * KiB;

const faultsIn = (change: Record<string, unknown>): string[] => {
  const { error } = PhotoManifest.safeParse({ ...announced, ...change }, { reportInput: true });
  return error
    ? faultsOf(error).map(({ pointer, code, values }) => [pointer, code, values?.['limit']].filter(Boolean).join(' '))
    : [];
};

describe('the chunks of a photo', () => {
  it.each([
    ['256 KiB by default', {}, [262_144, 262_144, 175_712]],
    ['of 128 KiB', { chunkBytes: 128 * KiB }, [131_072, 131_072, 131_072, 131_072, 131_072, 44_640]],
  ])('are %s, and the last has the rest', (_, change, lengths) => {
    const photo = PhotoManifest.parse({ ...announced, bytes: 700_000, ...change });
    expect(Array.from({ length: chunkCount(photo) }, (__, index) => bytesOfChunk(photo, index))).toEqual(lengths);
  });

  it.each([
    ['the largest photo in the largest chunks', { bytes: 25 * MiB }, []],
    ['a hundred of the smallest chunks', { bytes: 1_600 * KiB, chunkBytes: 16 * KiB }, []],
    ['a byte more', { bytes: 1_600 * KiB + 1, chunkBytes: 16 * KiB }, ['/chunkBytes too-small 32768']],
    ['the largest photo in the smallest', { bytes: 25 * MiB, chunkBytes: 16 * KiB }, ['/chunkBytes too-small 262144']],
    ['chunks of a size that is not offered', { chunkBytes: 100_000 }, ['/chunkBytes not-in-list']],
    ['a photo that is larger than may be', { bytes: 25 * MiB + 1 }, ['/bytes too-large 26214400']],
    ['a sum for each', { chunkCrc32: ['00000000', 'cbf43926', '0000ffff'] }, []],
    ['two sums for three', { chunkCrc32: ['00000000', 'cbf43926'] }, ['/chunkCrc32 too-few 3']],
    ['four sums for three', { chunkCrc32: Array(4).fill('00000000') }, ['/chunkCrc32 too-many 3']],
    ['a sum that is none', { chunkCrc32: ['00000000', 'cbf43926', 'x'] }, ['/chunkCrc32/2 bad-format']],
  ])('are accepted or refused in the announcement: %s', (_, change, faults) => {
    expect(faultsIn({ bytes: 700_000, ...change })).toEqual(faults);
  });

  it('are listed by the receipt in the announced size, each with its announced CRC-32', async () => {
    const sums = Array.from({ length: 6 }, (_, index) => `0000000${index}`);
    const photo = { ...announced, bytes: 700_000, chunkBytes: 128 * KiB, chunkCrc32: sums };
    const asked: unknown[] = [];
    const forChunk = async (_: unknown, about: unknown) => {
      asked.push(about);
      return { url: 'https://inbox', headers: {} };
    };
    const receipt = await receiptFor(incidentOf(drugReport({ photos: [photo] })), [], {
      addresses: { forChunk },
      warn: async () => [],
    });
    expect(receipt.photos).toMatchObject([
      { chunkBytes: 131_072, missing: [0, 1, 2, 3, 4, 5].map((index) => ({ index })) },
    ]);
    expect(asked[0]).toEqual({ bytes: 131_072, crc32: '00000000' });
    expect(asked[5]).toEqual({ bytes: 44_640, crc32: '00000005' });
  });
});
