import { describe, expect, it } from 'vitest';
import { type Ports, readIncident, readReceipt } from '../../../functions/read-incidents/read-incidents.ts';
import type { Incident } from '../../../shared/incidents/incident.ts';
import type { PhotoArrival } from '../../../shared/photos/photo-manifest.ts';
import { photoWordIn } from '../../../shared/photos/photo-progress.ts';
import { analyst, incidentOf, now, officer } from '../../fixtures/incidents/reports.ts';

const fileOf = (incidents: Incident[], arrivals: PhotoArrival[] = []): Ports => ({
  incidents: {
    find: async (id) =>
      incidents.filter(({ report }) => report.id === id).map((incident) => ({ incident, arrivals }))[0],
  },
  warn: () => [],
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
