import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Ports, receivePhoto } from '../../../functions/receive-photo/receive-photo.ts';
import type { Incident } from '../../../shared/incidents/incident.ts';
import type { Report } from '../../../shared/incidents/report/report.ts';
import { chunkBytes, type PhotoArrival } from '../../../shared/photos/photo-manifest.ts';
import type { ChunkName, PhotoCopies } from '../../../shared/photos/photo-ports.ts';
import { drugReport, incidentOf, now } from '../../fixtures/incidents/reports.ts';
import { custodyInMemory } from '../../fixtures/photos/custody.ts';

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** A JPEG as far as its structure goes: SOI, a scan, EOI. */
const jpegOf = (size: number): Buffer => {
  const bytes = Buffer.alloc(size, 7);
  Buffer.from([0xff, 0xd8, 0xff, 0xda, 0, 2]).copy(bytes);
  Buffer.from([0xff, 0xd9]).copy(bytes, size - 2);
  return bytes;
};

const developed = { viewing: Buffer.from('viewing'), thumbnail: Buffer.from('thumbnail'), words: { software: [] } };

const reportWith = (bytes: Buffer, sha256 = hash(bytes), change: Record<string, unknown> = {}): Report => {
  const photo = drugReport().photos?.[0];
  return drugReport({ photos: [{ ...photo, bytes: bytes.byteLength, sha256, ...change }] });
};

/** Everything in memory, with the conditions of the real table: a photo is settled by whoever comes first. */
const world = (report: Report, change: Partial<Incident> = {}) => {
  const chunks = new Map<string, Uint8Array>();
  const originals = new Map<string, Uint8Array>();
  const copies = new Map<string, PhotoCopies>();
  const quarantined: string[] = [];
  const custody = custodyInMemory();
  let arrival: PhotoArrival | undefined;
  const name = ({ incidentId, photoId, index }: ChunkName) => `${incidentId}/${photoId}/${index}`;
  const ports: Ports = {
    finder: {
      find: async (id) =>
        id === report.id
          ? { incident: { ...incidentOf(report), ...change }, arrivals: arrival ? [arrival] : [] }
          : undefined,
    },
    register: {
      noteChunk: async ({ photoId, index }) => {
        if (arrival && arrival.state !== 'awaiting') return arrival;
        arrival = {
          photoId,
          state: 'awaiting',
          attempts: arrival?.attempts ?? 0,
          arrived: [...new Set([...(arrival?.arrived ?? []), index])],
        };
        return arrival;
      },
      settle: async (_, next) => {
        if (arrival?.state !== 'awaiting' || arrival.attempts !== next.attempts - 1) return false;
        arrival = next;
        return true;
      },
    },
    inbox: {
      read: async (chunk) => chunks.get(name(chunk)),
      remove: async (gone) => {
        for (const chunk of gone) chunks.delete(name(chunk));
      },
    },
    vault: { keep: async ({ photoId }, bytes) => void (originals.has(photoId) || originals.set(photoId, bytes)) },
    quarantine: { hold: async ({ photoId }, _, reason) => void quarantined.push(`${photoId} ${reason}`) },
    custody,
    studio: { develop: async () => developed },
    shelf: { put: async ({ photoId }, both) => void copies.set(photoId, both) },
    sha256: hash,
    clock: () => now,
  };
  const photoId = report.photos?.[0]?.id ?? '';
  const chunk = (index: number): ChunkName => ({ incidentId: report.id, photoId, index });
  return {
    ports,
    chunks,
    originals,
    copies,
    quarantined,
    deeds: () => custody.entries.map(({ deed, who, detail = '' }) => `${who} ${deed} ${detail}`.trim()),
    custody,
    photoId,
    state: () => arrival,
    arrive: async (bytes: Uint8Array, index: number) => {
      const size = report.photos?.[0]?.chunkBytes ?? chunkBytes;
      chunks.set(name(chunk(index)), bytes.subarray(index * size, (index + 1) * size));
      return receivePhoto(chunk(index), ports);
    },
    again: (index: number) => receivePhoto(chunk(index), ports),
  };
};

describe('receiving a photo', () => {
  it('waits for every chunk, then keeps the original and clears the inbox', async () => {
    const bytes = jpegOf(chunkBytes * 2 + 10);
    const the = world(reportWith(bytes));
    expect(await the.arrive(bytes, 2)).toBe('waiting-for-more');
    expect(await the.arrive(bytes, 0)).toBe('waiting-for-more');
    expect(await the.arrive(bytes, 1)).toBe('verified');
    expect(the.originals.get(the.photoId)?.byteLength).toBe(bytes.byteLength);
    expect(hash(the.originals.get(the.photoId) ?? Buffer.of())).toBe(hash(bytes));
    expect(the.copies.get(the.photoId)).toMatchObject({ viewing: developed.viewing, thumbnail: developed.thumbnail });
    expect(the.chunks.size).toBe(0);
    expect(the.state()).toMatchObject({ state: 'verified', flags: ['no-gps'], settledAt: '2026-11-22T03:00:00.000Z' });
  });

  it('says of a photo that an amendment announced that it came from whoever announced it, also when it was withdrawn', async () => {
    const bytes = jpegOf(100);
    const report = reportWith(bytes);
    const laterPhotos = { [report.photos?.[0]?.id ?? '']: { at: '2026-11-22T02:30:00.000Z', by: 'person-9' } };
    const the = world(report, { revision: 3, laterPhotos, standing: { state: 'withdrawn' } });
    expect(await the.arrive(bytes, 0)).toBe('verified');
    expect(the.deeds()).toEqual(['person-9 arrived', 'receive-photo verified']);
  });

  it('puts a photo together from chunks of the size that was announced', async () => {
    const bytes = jpegOf(70_000);
    const the = world(reportWith(bytes, hash(bytes), { chunkBytes: 32 * 1024 }));
    expect([await the.arrive(bytes, 2), await the.arrive(bytes, 0)]).toEqual(['waiting-for-more', 'waiting-for-more']);
    expect(await the.again(3)).toBe('unknown-photo');
    expect(await the.arrive(bytes, 1)).toBe('verified');
    expect(hash(the.originals.get(the.photoId) ?? Buffer.of())).toBe(hash(bytes));
  });

  it('ends with one original and one state whatever the order and however often chunks come', async () => {
    const bytes = jpegOf(chunkBytes * 3 + 5);
    const orders = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 12 }).map((some) => [...some, 0, 1, 2, 3]);
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        const the = world(reportWith(bytes));
        for (const index of order) await the.arrive(bytes, index);
        expect(the.state()?.state).toBe('verified');
        expect(the.originals.size).toBe(1);
      }),
      { numRuns: 30 },
    );
  });

  it('lets two last chunks arrive at once', async () => {
    const bytes = jpegOf(chunkBytes + 1);
    const the = world(reportWith(bytes));
    const outcomes = await Promise.all([the.arrive(bytes, 0), the.arrive(bytes, 1), the.again(1)]);
    expect(outcomes.filter((outcome) => outcome === 'verified')).toHaveLength(1);
    expect(the.deeds()).toEqual(['person-1 arrived', 'receive-photo verified']);
    expect(the.originals.size).toBe(1);
    expect(the.state()?.state).toBe('verified');
  });

  it('asks for the chunks again when the bytes are not those announced, and gives up at the third time', async () => {
    const bytes = jpegOf(1000);
    const the = world(reportWith(bytes, 'a'.repeat(64)));
    expect([await the.arrive(bytes, 0), await the.arrive(bytes, 0), await the.arrive(bytes, 0)]).toEqual([
      'sent-again',
      'sent-again',
      'rejected',
    ]);
    expect(the.state()).toMatchObject({ state: 'rejected', reason: 'wrong-hash' });
    expect(the.quarantined).toEqual([`${the.photoId} wrong-hash`]);
    expect(the.deeds()).toEqual([
      ...['person-1 arrived', 'receive-photo asked-again wrong-hash'],
      ...['person-1 arrived', 'receive-photo asked-again wrong-hash'],
      ...['person-1 arrived', 'receive-photo rejected wrong-hash'],
    ]);
    expect(new Set(the.custody.entries.map(({ sha256 }) => sha256))).toEqual(new Set([hash(bytes)]));
    expect(the.originals.size).toBe(0);
    expect(the.chunks.size).toBe(0);
  });

  it('clears the old chunks before it asks again, so that it never removes what a quick tablet sends', async () => {
    const bytes = jpegOf(1000);
    const the = world(reportWith(bytes, 'a'.repeat(64)));
    const { settle } = the.ports.register;
    const leftWhenAsked: number[] = [];
    the.ports.register.settle = (id, arrival) => {
      leftWhenAsked.push(the.chunks.size);
      return settle(id, arrival);
    };
    await the.arrive(bytes, 0);
    expect(leftWhenAsked).toEqual([0]);
  });

  it('rejects at once what is no image, however right its hash', async () => {
    const bytes = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>');
    const the = world(reportWith(bytes));
    expect(await the.arrive(bytes, 0)).toBe('rejected');
    expect(the.state()).toMatchObject({ reason: 'not-an-image' });
  });

  it('rejects at once what cannot be decoded, and keeps neither original nor copies', async () => {
    const bytes = jpegOf(1000);
    const the = world(reportWith(bytes));
    the.ports.studio.develop = async () => ({ reason: 'too-many-pixels' });
    expect(await the.arrive(bytes, 0)).toBe('rejected');
    expect(the.state()).toMatchObject({ state: 'rejected', reason: 'too-many-pixels' });
    expect([the.originals.size, the.copies.size, the.chunks.size]).toEqual([0, 0, 0]);
    expect(the.quarantined).toEqual([`${the.photoId} too-many-pixels`]);
    expect(the.deeds()).toEqual(['person-1 arrived', 'receive-photo rejected too-many-pixels']);
  });

  it('does not wait for ever for a chunk that a late event of an earlier attempt named', async () => {
    const bytes = jpegOf(chunkBytes + 1);
    const the = world(reportWith(bytes));
    await the.again(0);
    expect(await the.arrive(bytes, 1)).toBe('sent-again');
    expect(the.state()).toMatchObject({ state: 'awaiting', arrived: [1] });
    expect(await the.arrive(bytes, 0)).toBe('verified');
  });

  it.each(['vault', 'shelf', 'custody', 'inbox'] as const)(
    'ends with one original and one state when it dies at the %s, and the queue gives the event again',
    async (port) => {
      const bytes = jpegOf(chunkBytes + 1);
      const the = world(reportWith(bytes));
      const deed = { vault: 'keep', shelf: 'put', custody: 'write', inbox: 'remove' }[port];
      const of = the.ports[port] as Record<string, unknown>;
      const works = of[deed];
      await the.arrive(bytes, 0);
      of[deed] = async () => {
        throw new Error('power cut');
      };
      await expect(the.arrive(bytes, 1)).rejects.toThrow('power cut');
      of[deed] = works;
      // At the inbox everything but the sweeping had been done; elsewhere all of it is done again.
      expect(await the.again(1)).toBe(port === 'inbox' ? 'settled-before' : 'verified');
      expect([the.originals.size, the.copies.size, the.state()?.state]).toEqual([1, 1, 'verified']);
      expect(the.deeds()).toEqual(['person-1 arrived', 'receive-photo verified']);
    },
  );

  it('keeps the photo when it dies between keeping the original and saying so', async () => {
    const bytes = jpegOf(100);
    const the = world(reportWith(bytes));
    const settle = the.ports.register.settle;
    the.ports.register.settle = async () => {
      throw new Error('power cut');
    };
    await expect(the.arrive(bytes, 0)).rejects.toThrow('power cut');
    the.ports.register.settle = settle;
    expect(await the.again(0)).toBe('verified');
    expect(the.originals.size).toBe(1);
  });

  it.each([
    ['an incident that is not there', { incidentId: '0192a3b4-c5d6-4e7f-8a9b-000000000000' }],
    ['a photo that was not announced', { photoId: '0192a3b4-c5d6-4e7f-8a9b-000000000000' }],
    ['a chunk beyond the end', { index: 9 }],
  ])('takes no note of a chunk of %s', async (_, change) => {
    const bytes = jpegOf(100);
    const report = reportWith(bytes);
    const other = world(report);
    expect(
      await receivePhoto({ incidentId: report.id, photoId: other.photoId, index: 0, ...change }, other.ports),
    ).toBe('unknown-photo');
    expect(other.state()).toBeUndefined();
  });
});
