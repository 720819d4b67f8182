import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import {
  listIncidents,
  type Ports,
  readIncident,
  readReceipt,
} from '../../../functions/read-incidents/read-incidents.ts';
import { faultsOf } from '../../../shared/domain/fault.ts';
import { cursorOf } from '../../../shared/domain/incident/cursor.ts';
import type { Incident } from '../../../shared/domain/incident/incident.ts';
import { IncidentSearch } from '../../../shared/domain/incident/incident-search.ts';
import type { IncidentQuery } from '../../../shared/domain/ports.ts';
import { administrator, analyst, authority, drugReport, incidentOf, now, officer } from '../../fixtures/reports.ts';

const shelfOf = (incidents: Incident[], asked: IncidentQuery[] = []): Ports => ({
  finder: {
    find: async (id) =>
      incidents.filter(({ report }) => report.id === id).map((incident) => ({ incident, arrivals: [] }))[0],
  },
  shelf: {
    newestFirst: async (query) => {
      asked.push(query);
      return incidents.slice(0, query.limit);
    },
  },
  addresses: { forChunk: async ({ index }) => ({ url: `https://fresh/${index}`, headers: {} }) },
  blos: ['KH-BAVET', 'KH-POIPET'],
  clock: () => now,
});

const search = (query: Record<string, string> = {}) => IncidentSearch.parse(query);

describe('listing incidents', () => {
  it('goes through every BLO of the country unless one is named', async () => {
    const asked: IncidentQuery[] = [];
    await listIncidents(search(), analyst, shelfOf([], asked));
    await listIncidents(search({ blo: 'KH-POIPET' }), officer(), shelfOf([], asked));
    expect(asked.map(({ blos }) => blos)).toEqual([['KH-BAVET', 'KH-POIPET'], ['KH-POIPET']]);
  });

  it('gives a cursor when there is more, and none at the end', async () => {
    const incidents = [incidentOf(), incidentOf(), incidentOf()];
    const page = await listIncidents(search({ limit: '2' }), officer(), shelfOf(incidents));
    expect(page.incidents).toHaveLength(2);
    expect(search({ cursor: page.cursor ?? '' }).cursor).toEqual({
      occurredAt: '2026-11-21T09:30:00.000Z',
      id: incidents[1]?.report.id,
    });
    expect((await listIncidents(search({ limit: '3' }), officer(), shelfOf(incidents))).cursor).toBeUndefined();
  });

  it.each([
    ['an administrator', administrator],
    ['a region analyst', { person: 'p', roles: ['region-analyst' as const] }],
    ['somebody without a role', { person: 'p', roles: [] }],
  ])('is not for %s', async (_, caller) => {
    await expect(listIncidents(search(), caller, shelfOf([]))).rejects.toMatchObject({ kind: 'not-yours' });
  });

  it('knows no BLO of another country', async () => {
    await expect(listIncidents(search({ blo: 'VN-MOC-BAI' }), authority, shelfOf([]))).rejects.toMatchObject({
      kind: 'not-found',
    });
  });

  it("leaves free text, where names end up, out of an analyst's answer", async () => {
    const the = shelfOf([incidentOf(drugReport({ narrative: 'Sok Dara said so.' }))]);
    expect(JSON.stringify(await listIncidents(search(), analyst, the))).not.toMatch(/Dara|Packages as found/);
    expect(JSON.stringify(await listIncidents(search(), authority, the))).toMatch(/Dara/);
  });

  it.each([
    ['a limit of nothing', { limit: '0' }, '/limit too-small'],
    ['a limit over 200', { limit: '201' }, '/limit too-large'],
    ['a limit that is no number', { limit: 'ten' }, '/limit bad-format'],
    ['a time without offset', { from: '2026-11-20T10:00:00' }, '/from bad-format'],
    ['an end before its beginning', { from: '2026-11-20T10:00:00Z', to: '2026-11-19T10:00:00Z' }, '/to too-small'],
    ['a crime we do not know', { crime: 'jaywalking' }, '/crime not-in-list'],
    ['a cursor that is none', { cursor: 'abc' }, '/cursor bad-format'],
    [
      'a cursor of something else',
      { cursor: Buffer.from('{"a":1}').toString('base64url') },
      '/cursor/occurredAt required',
    ],
    ['a parameter we do not know', { colour: 'red' }, '/colour unknown-field'],
  ])('refuses %s', (_, query, expected) => {
    const result = z.safeParse(IncidentSearch, query, { reportInput: true });
    expect(result.success ? [] : faultsOf(result.error).map(({ pointer, code }) => `${pointer} ${code}`)).toContain(
      expected,
    );
  });

  it('reads its own cursors back', () => {
    const position = { occurredAt: '2026-11-21T09:30:00.000Z', id: '0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4a51' };
    expect(search({ cursor: cursorOf(position) }).cursor).toEqual(position);
  });
});

describe('reading one incident', () => {
  const incident = incidentOf();
  const the = shelfOf([incident]);

  it('tells how far its photos have come, and the ICCS class', async () => {
    expect(await readIncident(incident.report.id, officer('KH-POIPET'), the, 'en')).toMatchObject({
      id: incident.report.id,
      iccs: '060121',
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
});
