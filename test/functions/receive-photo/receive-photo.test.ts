import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Ports, receivePhoto } from '../../../functions/receive-photo/receive-photo.ts';
import type { Incident } from '../../../shared/incidents/incident.ts';
import { rememberedAnnouncements } from '../../../shared/incidents/remembered-announcements.ts';
import type { Report } from '../../../shared/incidents/report/report.ts';
import type { ChunkName, CopiesToView } from '../../../shared/photos/photo-arrivals.ts';
import { chunkBytes, type PhotoArrival } from '../../../shared/photos/photo-manifest.ts';
import { drugReport, incidentOf, now } from '../../fixtures/incidents/reports.ts';
import { custodyInMemory } from '../../fixtures/photos/custody.ts';

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** A JPEG that has the structure only: SOI, a scan, EOI. */
const jpegOf = (size: number): Buffer => {
  const bytes = Buffer.alloc(size, 7);
  Buffer.from([0xff, 0xd8, 0xff, 0xda, 0, 2]).copy(bytes);
  Buffer.from([0xff, 0xd9]).copy(bytes, size - 2);
  return bytes;
};

const decoded = { viewing: Buffer.from('viewing'), thumbnail: Buffer.from('thumbnail'), metadata: { software: [] } };

const reportWith = (bytes: Buffer, sha256 = hash(bytes), change: Record<string, unknown> = {}): Report => {
  const photo = drugReport().photos?.[0];
  return drugReport({ photos: [{ ...photo, bytes: bytes.byteLength, sha256, ...change }] });
};

/** Every port in memory, with the condition of the real table: only the first invocation settles a photo. */
const settingFor = (report: Report, change: Partial<Incident> = {}) => {
  const chunks = new Map<string, Uint8Array>();
  const originals = new Map<string, Uint8Array>();
  const copies = new Map<string, CopiesToView>();
  const quarantined: string[] = [];
  const custody = custodyInMemory();
  let arrival: PhotoArrival | undefined;
  const name = ({ incidentId, photoId, index }: ChunkName) => `${incidentId}/${photoId}/${index}`;
  const asked: string[] = [];
  const ports: Ports = {
    announcements: rememberedAnnouncements({
      find: async (id) => {
        asked.push(id);
        return id === report.id ? { incident: { ...incidentOf(report), ...change }, arrivals: [] } : undefined;
      },
    }),
    arrivals: {
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
    chunks: {
      read: async (chunk) => chunks.get(name(chunk)),
      remove: async (gone) => {
        for (const chunk of gone) chunks.delete(name(chunk));
      },
    },
    evidence: { putOnce: async ({ photoId }, bytes) => void (originals.has(photoId) || originals.set(photoId, bytes)) },
    quarantine: { put: async ({ photoId }, _, reason) => void quarantined.push(`${photoId} ${reason}`) },
    custody,
    decoder: { decode: async () => decoded },
    copies: { put: async ({ photoId }, both) => void copies.set(photoId, both) },
    sha256: hash,
    clock: () => now,
  };
  const photoId = report.photos?.[0]?.id ?? '';
  const chunk = (index: number): ChunkName => ({ incidentId: report.id, photoId, index });
  return {
    ports,
    asked,
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

describe('receive-photo', () => {
  it('waits for every chunk of a photo, then stores the original and removes the chunks', async () => {
    const bytes = jpegOf(chunkBytes * 2 + 10);
    const place = { latitude: 11.0632, longitude: 106.1356, accuracyMetres: 300, method: 'network' };
    const setting = settingFor(reportWith(bytes, hash(bytes), { place }));
    expect(await setting.arrive(bytes, 2)).toBe('waiting-for-more');
    expect(await setting.arrive(bytes, 0)).toBe('waiting-for-more');
    expect(await setting.arrive(bytes, 1)).toBe('verified');
    expect(setting.originals.get(setting.photoId)?.byteLength).toBe(bytes.byteLength);
    expect(hash(setting.originals.get(setting.photoId) ?? Buffer.of())).toBe(hash(bytes));
    expect(setting.copies.get(setting.photoId)).toMatchObject({
      viewing: decoded.viewing,
      thumbnail: decoded.thumbnail,
    });
    expect(setting.chunks.size).toBe(0);
    expect(setting.state()).toMatchObject({
      state: 'verified',
      flags: ['no-gps'],
      settledAt: '2026-11-22T03:00:00.000Z',
    });
  });

  it('records of a photo of an amendment who announced it, also when the incident is withdrawn', async () => {
    const bytes = jpegOf(100);
    const report = reportWith(bytes);
    const laterPhotos = { [report.photos?.[0]?.id ?? '']: { at: '2026-11-22T02:30:00.000Z', by: 'person-9' } };
    const setting = settingFor(report, { revision: 3, laterPhotos, standing: { state: 'withdrawn' } });
    expect(await setting.arrive(bytes, 0)).toBe('verified');
    expect(setting.deeds()).toEqual(['receive-photo arrived', 'receive-photo verified']);
    expect(setting.custody.entries.map(({ announcedBy }) => announcedBy)).toEqual(['person-9', undefined]);
  });

  it('assembles a photo from chunks of the announced size', async () => {
    const bytes = jpegOf(70_000);
    const setting = settingFor(reportWith(bytes, hash(bytes), { chunkBytes: 32 * 1024 }));
    expect([await setting.arrive(bytes, 2), await setting.arrive(bytes, 0)]).toEqual([
      'waiting-for-more',
      'waiting-for-more',
    ]);
    expect(await setting.again(3)).toBe('unknown-photo');
    expect(await setting.arrive(bytes, 1)).toBe('verified');
    expect(hash(setting.originals.get(setting.photoId) ?? Buffer.of())).toBe(hash(bytes));
  });

  it('ends with one original and one state, whatever the order of the chunks and however often each arrives', async () => {
    const bytes = jpegOf(chunkBytes * 3 + 5);
    const orders = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 12 }).map((some) => [...some, 0, 1, 2, 3]);
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        const setting = settingFor(reportWith(bytes));
        for (const index of order) await setting.arrive(bytes, index);
        expect(setting.state()?.state).toBe('verified');
        expect(setting.originals.size).toBe(1);
      }),
      { numRuns: 30 },
    );
  });

  it('settles a photo once when its two last chunks arrive at the same moment', async () => {
    const bytes = jpegOf(chunkBytes + 1);
    const setting = settingFor(reportWith(bytes));
    const outcomes = await Promise.all([setting.arrive(bytes, 0), setting.arrive(bytes, 1), setting.again(1)]);
    expect(outcomes.filter((outcome) => outcome === 'verified')).toHaveLength(1);
    expect(setting.deeds()).toEqual(['receive-photo arrived', 'receive-photo verified']);
    expect(setting.originals.size).toBe(1);
    expect(setting.state()?.state).toBe('verified');
  });

  it('asks for the chunks again as often as the bytes are not those announced: nobody else can have it rejected', async () => {
    const bytes = jpegOf(1000);
    const setting = settingFor(reportWith(bytes));
    const others = Buffer.from(bytes).fill(9, 10, 20);
    for (let attempt = 1; attempt <= 25; attempt += 1) {
      expect(await setting.arrive(others, 0)).toBe('sent-again');
      const reason = attempt < 3 ? 'sent-again' : 'wrong-hash';
      expect(setting.state()).toMatchObject({ state: 'awaiting', reason, arrived: [], attempts: attempt });
    }
    expect(setting.quarantined).toEqual([]);
    expect(setting.chunks.size).toBe(0);
    // The first three and the tenth are entries, and none says that the announcer sent these bytes.
    const again = ['receive-photo arrived', 'receive-photo asked-again wrong-hash'];
    expect(setting.deeds()).toEqual([...again, ...again, ...again, ...again]);
    expect(new Set(setting.custody.entries.map(({ sha256 }) => sha256))).toEqual(new Set([hash(others)]));
    expect(await setting.arrive(bytes, 0)).toBe('verified');
    expect(setting.deeds().slice(8)).toEqual(['receive-photo arrived', 'receive-photo verified']);
  });

  it('removes the old chunks before it asks again, so that it never removes a new chunk', async () => {
    const bytes = jpegOf(1000);
    const setting = settingFor(reportWith(bytes, 'a'.repeat(64)));
    const { settle } = setting.ports.arrivals;
    const leftWhenAsked: number[] = [];
    setting.ports.arrivals.settle = (id, arrival) => {
      leftWhenAsked.push(setting.chunks.size);
      return settle(id, arrival);
    };
    await setting.arrive(bytes, 0);
    expect(leftWhenAsked).toEqual([0]);
  });

  it('rejects a file that is no image at once, though its hash is right', async () => {
    const bytes = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>');
    const setting = settingFor(reportWith(bytes));
    expect(await setting.arrive(bytes, 0)).toBe('rejected');
    expect(setting.state()).toMatchObject({ reason: 'not-an-image' });
  });

  it('rejects a photo that cannot be decoded at once, and stores neither original nor copies', async () => {
    const bytes = jpegOf(1000);
    const setting = settingFor(reportWith(bytes));
    setting.ports.decoder.decode = async () => ({ reason: 'too-many-pixels' });
    expect(await setting.arrive(bytes, 0)).toBe('rejected');
    expect(setting.state()).toMatchObject({ state: 'rejected', reason: 'too-many-pixels' });
    expect([setting.originals.size, setting.copies.size, setting.chunks.size]).toEqual([0, 0, 0]);
    expect(setting.quarantined).toEqual([`${setting.photoId} too-many-pixels`]);
    expect(setting.deeds()).toEqual(['receive-photo arrived', 'receive-photo rejected too-many-pixels']);
  });

  it('asks again for a chunk that only a late event of an earlier attempt named', async () => {
    const bytes = jpegOf(chunkBytes + 1);
    const setting = settingFor(reportWith(bytes));
    await setting.again(0);
    expect(await setting.arrive(bytes, 1)).toBe('sent-again');
    expect(setting.state()).toMatchObject({ state: 'awaiting', arrived: [1] });
    expect(await setting.arrive(bytes, 0)).toBe('verified');
  });

  it.each(['evidence', 'copies', 'custody', 'chunks'] as const)(
    'ends with one original and one state when it crashes at the store of %s and the queue repeats the event',
    async (port) => {
      const bytes = jpegOf(chunkBytes + 1);
      const setting = settingFor(reportWith(bytes));
      const deed = { evidence: 'putOnce', copies: 'put', custody: 'write', chunks: 'remove' }[port];
      const of = setting.ports[port] as Record<string, unknown>;
      const works = of[deed];
      await setting.arrive(bytes, 0);
      of[deed] = async () => {
        throw new Error('power cut');
      };
      await expect(setting.arrive(bytes, 1)).rejects.toThrow('power cut');
      of[deed] = works;
      // The chunks are removed last, when the photo is settled; a crash at any other store repeats the whole work.
      expect(await setting.again(1)).toBe(port === 'chunks' ? 'settled-before' : 'verified');
      expect([setting.originals.size, setting.copies.size, setting.state()?.state]).toEqual([1, 1, 'verified']);
      expect(setting.deeds()).toEqual(['receive-photo arrived', 'receive-photo verified']);
    },
  );

  it('keeps the photo when it crashes between storing the original and recording the state', async () => {
    const bytes = jpegOf(100);
    const setting = settingFor(reportWith(bytes));
    const settle = setting.ports.arrivals.settle;
    setting.ports.arrivals.settle = async () => {
      throw new Error('power cut');
    };
    await expect(setting.arrive(bytes, 0)).rejects.toThrow('power cut');
    setting.ports.arrivals.settle = settle;
    expect(await setting.again(0)).toBe('verified');
    expect(setting.originals.size).toBe(1);
  });

  it('asks once for what was announced, and not for each of its chunks', async () => {
    const bytes = jpegOf(chunkBytes * 3);
    const setting = settingFor(reportWith(bytes));
    for (const index of [0, 1, 2]) await setting.arrive(bytes, index);
    expect(setting.state()?.state).toBe('verified');
    expect(setting.asked).toHaveLength(1);
  });

  it.each([
    ['an incident that is not there', { incidentId: '0192a3b4-c5d6-4e7f-8a9b-000000000000' }],
    ['a photo that was not announced', { photoId: '0192a3b4-c5d6-4e7f-8a9b-000000000000' }],
    ['a chunk beyond the end', { index: 9 }],
  ])('ignores a chunk of %s', async (_, change) => {
    const bytes = jpegOf(100);
    const report = reportWith(bytes);
    const other = settingFor(report);
    expect(
      await receivePhoto({ incidentId: report.id, photoId: other.photoId, index: 0, ...change }, other.ports),
    ).toBe('unknown-photo');
    expect(other.state()).toBeUndefined();
  });
});
