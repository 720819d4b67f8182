import { describe, expect, it } from 'vitest';
import { type Ports, readIncident, readReceipt } from '../../../functions/read-incidents/read-incidents.ts';
import type { Incident } from '../../../shared/incidents/incident.ts';
import type { PhotoArrival } from '../../../shared/photos/photo-manifest.ts';
import { photoWordIn } from '../../../shared/photos/photo-progress.ts';
import { analyst, drugReport, incidentOf, now, officer } from '../../fixtures/incidents/reports.ts';
import { custodyInMemory } from '../../fixtures/photos/custody.ts';

const fileOf = (incidents: Incident[], arrivals: PhotoArrival[] = []): Ports => ({
  incidents: {
    find: async (id) =>
      incidents.filter(({ report }) => report.id === id).map((incident) => ({ incident, arrivals }))[0],
  },
  warn: async () => [],
  custody: custodyInMemory(),
  sharedWith: () => [],
  addresses: { forChunk: async ({ index }) => ({ url: `https://fresh/${index}`, headers: {} }) },
  clock: () => now,
});

describe('reading one incident', () => {
  const incident = incidentOf();
  const the = fileOf([incident]);

  it('tells how far its photos have come, and the ICCS class', async () => {
    expect(await readIncident(incident.report.id, officer('KH-POIPET'), the, 'en')).toMatchObject({
      id: incident.report.id,
      iccs: ['060121'],
      revision: 1,
      photoCounts: { announced: 1, awaiting: 1, verified: 0, flags: {} },
      photoProgress: [{ state: 'awaiting', chunksMissing: 3, flags: [] }],
    });
  });

  it('is not there under another id', async () => {
    await expect(readIncident('0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4aff', officer(), the, 'en')).rejects.toMatchObject({
      kind: 'not-found',
    });
  });

  it('gives its receipt to the BLO that reported, with fresh addresses, and to no other', async () => {
    expect((await readReceipt(incident.report.id, officer(), the)).photos[0]?.missing[2]).toEqual({
      index: 2,
      url: 'https://fresh/2',
      headers: {},
    });
    await expect(readReceipt(incident.report.id, officer('KH-POIPET'), the)).rejects.toMatchObject({
      kind: 'not-yours',
    });
    await expect(readReceipt(incident.report.id, analyst, the)).rejects.toMatchObject({ kind: 'not-yours' });
  });

  it('enters a colleague who is given addresses of a photo of another, once an hour, and not who announced it', async () => {
    const custody = custodyInMemory();
    const colleague = { ...officer(), person: 'person-7' };
    const ports = { ...the, custody };
    await readReceipt(incident.report.id, officer(), ports);
    expect(custody.entries).toEqual([]);
    for (const later of [0, 1_000, 3_600_000])
      await readReceipt(incident.report.id, colleague, { ...ports, clock: () => now + later });
    const [photo] = incident.report.photos ?? [];
    expect(custody.entries).toMatchObject([
      { who: 'person-7', deed: 'addressed', photoId: photo?.id, sha256: photo?.sha256, at: '2026-11-22T03:00:00.000Z' },
      { who: 'person-7', deed: 'addressed', at: '2026-11-22T04:00:00.000Z' },
    ]);
  });

  it('enters nobody where nothing is missing, and gives nothing away where the entry cannot be written', async () => {
    const [photo] = incident.report.photos ?? [];
    const custody = custodyInMemory();
    const colleague = { ...officer(), person: 'person-7' };
    const settled = { photoId: photo?.id ?? '', state: 'verified' as const, arrived: [0], attempts: 1 };
    await readReceipt(incident.report.id, colleague, { ...fileOf([incident], [settled]), custody });
    expect(custody.entries).toEqual([]);
    const broken = async () => {
      throw new Error('power cut');
    };
    const ports = { ...the, custody: { write: broken } };
    await expect(readReceipt(incident.report.id, colleague, ports)).rejects.toThrow('power cut');
  });

  it('has a hundred addresses at most, and says how many chunks are missing beside them', async () => {
    const [photo] = drugReport().photos ?? [];
    const photos = Array.from({ length: 20 }, (_, index) => ({
      ...photo,
      id: `0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4${String(index).padStart(3, '0')}`,
      bytes: 25 * 1024 * 1024,
    }));
    const large = incidentOf(drugReport({ photos }));
    const receipt = async (arrivals: PhotoArrival[]) =>
      (await readReceipt(large.report.id, officer(), fileOf([large], arrivals))).photos;
    const first = await receipt([]);
    expect(first.map(({ missing }) => missing.length)).toEqual([100, ...Array(19).fill(0)]);
    expect(first.map(({ moreMissing }) => moreMissing)).toEqual([undefined, ...Array(19).fill(100)]);
    const come = Array.from({ length: 60 }, (_, index) => index);
    const half = { photoId: photos[0]?.id ?? '', state: 'awaiting' as const, arrived: come, attempts: 0 };
    const next = await receipt([half]);
    expect(next.map(({ missing }) => missing.length)).toEqual([40, 60, ...Array(18).fill(0)]);
    expect(next[0]?.missing[0]?.index).toBe(60);
    expect(next[1]?.moreMissing).toBe(40);
  });

  it('says who is told across the border, to the BLO that reported and to those who see all alerts', async () => {
    const { id } = incident.report;
    const told = [{ country: 'VN', told: ['VN-MOC-BAI'] }];
    const ports = { ...the, sharedWith: () => told };
    expect((await readReceipt(id, officer(), ports)).sharedWith).toEqual(told);
    expect((await readIncident(id, officer(), ports, 'en')).sharedWith).toEqual(told);
    expect((await readIncident(id, analyst, ports, 'en')).sharedWith).toEqual(told);
    expect(await readIncident(id, officer('KH-POIPET'), ports, 'en')).not.toHaveProperty('sharedWith');
    expect(await readReceipt(id, officer(), the)).not.toHaveProperty('sharedWith');
  });

  it('says in the receipt, in the language of the officer, why a photo was not taken', async () => {
    const [{ id: photoId = '' } = {}] = incident.report.photos ?? [];
    const rejected: PhotoArrival = { photoId, state: 'rejected', arrived: [], attempts: 1, reason: 'extra-content' };
    const ports = { ...fileOf([incident], [rejected]), wordFor: photoWordIn('vi') };
    const { photos } = await readReceipt(incident.report.id, officer(), ports);
    expect(photos).toMatchObject([{ state: 'rejected', reason: 'extra-content', missing: [] }]);
    expect(photos[0]?.message).toContain('Tắt ảnh động');
  });
});
