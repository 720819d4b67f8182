import { describe, expect, it } from 'vitest';
import { type Ports, readCustody, showPhoto } from '../../../functions/read-evidence/read-evidence.ts';
import type { Caller } from '../../../shared/foundation/caller.ts';
import { LedgerQuery } from '../../../shared/foundation/limits/ledger-query.ts';
import { visibleIncident } from '../../../shared/incidents/view/visible-incident.ts';
import type { PhotoArrival } from '../../../shared/photos/photo-manifest.ts';
import { countInMemory } from '../../fixtures/aws/counting.ts';
import {
  administrator,
  analyst,
  authority,
  drugReport,
  incidentOf,
  now,
  officer,
} from '../../fixtures/incidents/reports.ts';
import { custodyInMemory } from '../../fixtures/photos/custody.ts';

const announced = drugReport().photos?.[0];
const photoId = announced?.id ?? '';

/** An incident at Bavet with one photo. */
const world = ({ shows, state = 'verified' }: { shows?: string[]; state?: PhotoArrival['state'] } = {}) => {
  const incident = incidentOf(drugReport({ photos: [{ ...announced, ...(shows ? { shows } : {}) }] }));
  const custody = custodyInMemory();
  const ids = ['1', '2', '3'];
  const ports: Ports = {
    incidents: {
      find: async (id) =>
        id === incident.report.id ? { incident, arrivals: [{ photoId, state, arrived: [0], attempts: 1 }] } : undefined,
    },
    custody,
    count: countInMemory(),
    addresses: {
      ofCopy: async (_, size) => `https://viewing/${size}`,
      ofOriginal: async () => 'https://evidence/original',
    },
    clock: () => now,
    newId: () => ids.shift() ?? 'no more',
  };
  const { id: incidentId } = incident.report;
  const look = (caller: Caller, size: 'viewing' | 'thumbnail' | 'original' = 'viewing') =>
    showPhoto({ incidentId, photoId, size }, caller, ports);
  return { incident, incidentId, custody, ports, look };
};

describe('looking at a photo', () => {
  it.each([
    ['an officer of the BLO', officer()],
    ['an officer of another BLO', officer('KH-POIPET')],
    ['an analyst', analyst],
    ['the authority', authority],
  ])('is for %s, and leaves an entry', async (_, caller) => {
    const the = world();
    expect(await the.look(caller)).toEqual({ location: 'https://viewing/viewing' });
    expect(await the.look(caller, 'thumbnail')).toEqual({ location: 'https://viewing/thumbnail' });
    expect(the.custody.entries).toMatchObject([
      {
        who: caller.person,
        deed: 'viewed',
        detail: 'viewing',
        sha256: announced?.sha256,
        at: '2026-11-22T03:00:00.000Z',
      },
      { who: caller.person, deed: 'viewed', detail: 'thumbnail' },
    ]);
  });

  it('is possible as ever when its incident was withdrawn: it is evidence', async () => {
    const the = world();
    const { find } = the.ports.incidents;
    const withdrawn: typeof find = async (id) => {
      const file = await find(id);
      return file && { ...file, incident: { ...file.incident, revision: 2, standing: { state: 'withdrawn' } } };
    };
    const ports = { ...the.ports, incidents: { find: withdrawn } };
    const wanted = { incidentId: the.incidentId, photoId, size: 'viewing' as const };
    expect(await showPhoto(wanted, officer(), ports)).toMatchObject({ location: 'https://viewing/viewing' });
  });

  it('of a report for the authority alone is for its reporter, and a colleague who tries is an entry', async () => {
    const the = world();
    const { find } = the.ports.incidents;
    const closed: typeof find = async (id) => {
      const file = await find(id);
      if (!file) return undefined;
      const report = { ...file.incident.report, handling: 'authority' as const };
      return { ...file, incident: { ...file.incident, report } };
    };
    const ports = { ...the.ports, incidents: { find: closed } };
    const wanted = { incidentId: the.incidentId, photoId, size: 'viewing' as const };
    expect(await showPhoto(wanted, officer(), ports)).toMatchObject({ location: 'https://viewing/viewing' });
    const colleague = { ...officer(), person: 'person-9' };
    await expect(showPhoto(wanted, colleague, ports)).rejects.toMatchObject({ kind: 'not-found' });
    expect(the.custody.entries).toMatchObject([{ deed: 'viewed' }, { deed: 'refused', who: 'person-9' }]);
  });

  it('is not for an administrator, whose try is an entry too', async () => {
    const the = world();
    await expect(the.look(administrator)).rejects.toMatchObject({ kind: 'not-yours' });
    expect(the.custody.entries).toMatchObject([{ who: administrator.person, deed: 'refused' }]);
  });

  it('gives the original to the authority alone, as an export, with its hash', async () => {
    const the = world();
    expect(await the.look(authority, 'original')).toEqual({
      location: 'https://evidence/original',
      sha256: announced?.sha256,
    });
    await expect(the.look(officer(), 'original')).rejects.toMatchObject({ kind: 'not-yours' });
    expect(the.custody.entries).toMatchObject([
      { deed: 'exported', sha256: announced?.sha256, who: authority.person },
      { deed: 'refused', who: officer().person },
    ]);
  });

  it.each(['awaiting', 'received', 'rejected'] as const)('finds nothing while it is %s', async (state) => {
    const the = world({ state });
    await expect(the.look(authority)).rejects.toMatchObject({ kind: 'not-found' });
    expect(the.custody.entries).toEqual([]);
  });

  it('shows nothing where the ledger cannot be written', async () => {
    const the = world();
    the.ports.custody.write = async () => {
      throw new Error('no ledger');
    };
    await expect(the.look(officer())).rejects.toThrow('no ledger');
  });

  it('finds no photo of another id, and none of another incident', async () => {
    const { ports, incidentId } = world();
    const other = '0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4aff';
    for (const wanted of [
      { incidentId, photoId: other },
      { incidentId: other, photoId },
    ])
      await expect(showPhoto({ ...wanted, size: 'viewing' }, authority, ports)).rejects.toMatchObject({
        kind: 'not-found',
      });
  });
});

describe.each([[['victim']], [['minor']], [['victim', 'minor']]])('a photo that shows %o', (shows) => {
  it.each(['viewing', 'thumbnail', 'original'] as const)('is not there as %s for others', async (size) => {
    const the = world({ shows });
    const analystOfBavet = { ...analyst, blo: 'KH-BAVET' };
    for (const caller of [officer('KH-POIPET'), analystOfBavet])
      await expect(the.look(caller, size)).rejects.toMatchObject({ kind: 'not-found' });
    expect(the.custody.entries.map(({ deed }) => deed)).toEqual(['refused', 'refused']);
  });

  it('is seen by the authority and by the BLO that recorded it', async () => {
    const the = world({ shows });
    for (const caller of [officer(), authority])
      expect(await the.look(caller)).toEqual({ location: 'https://viewing/viewing' });
  });

  it('has neither caption, place nor time for others in the incident', () => {
    const { incident } = world({ shows });
    for (const caller of [officer('KH-POIPET'), analyst])
      expect(Object.keys(visibleIncident(incident, caller).photos?.[0] ?? {}).sort()).toEqual([
        'bytes',
        'id',
        'sha256',
        'shows',
        'type',
      ]);
    for (const caller of [officer(), authority])
      expect(visibleIncident(incident, caller).photos?.[0]).toEqual(incident.report.photos?.[0]);
  });
});

describe('the custody ledger', () => {
  const whole = LedgerQuery.parse({});

  it('is not filled by one person who is refused: 1,500 tries are four entries, which say how many', async () => {
    const the = world({ shows: ['victim'] });
    for (let look = 0; look < 1_500; look += 1)
      await expect(the.look(officer('KH-POIPET'))).rejects.toMatchObject({ kind: 'not-found' });
    await expect(the.look(officer('KH-POIPET'), 'thumbnail')).rejects.toMatchObject({ kind: 'not-found' });
    const { entries } = await readCustody(the.incidentId, whole, the.ports);
    expect(entries.map(({ deed, detail, times }) => [deed, detail, times])).toEqual([
      ['refused', 'thumbnail', 1],
      ['refused', 'viewing', 1],
      ['refused', 'viewing', 10],
      ['refused', 'viewing', 100],
      ['refused', 'viewing', 1_000],
    ]);
  });

  it('has pages, and says on each of them what was found of the photos', async () => {
    const the = world();
    const { sha256 = '' } = announced ?? {};
    const entry = { incidentId: the.incidentId, photoId, who: 'receive-photo', sha256, deed: 'verified' as const };
    await the.custody.write({ ...entry, id: `${photoId}#1#verified`, at: '2026-11-21T10:00:00.000Z' });
    for (let look = 0; look < 7; look += 1) {
      const ports = { ...the.ports, clock: () => now + look, newId: () => String(look) };
      await showPhoto({ incidentId: the.incidentId, photoId, size: 'viewing' }, officer(), ports);
    }
    const pages = [];
    for (let cursor: string | undefined = ''; cursor !== undefined; cursor = pages.at(-1)?.cursor) {
      const query = LedgerQuery.parse({ limit: '3', ...(cursor ? { cursor } : {}) });
      pages.push(await readCustody(the.incidentId, query, the.ports));
    }
    expect(pages.map(({ entries }) => entries.length)).toEqual([3, 3, 2]);
    expect(new Set(pages.flatMap(({ entries }) => entries.map(({ id }) => id))).size).toBe(8);
    for (const { photos } of pages) expect(photos[0]?.verified?.sha256).toBe(sha256);
  });

  it('is read by the authority, from the first entry to the last', async () => {
    const the = world();
    const entry = { incidentId: the.incidentId, photoId, who: 'receive-photo', sha256: 'a'.repeat(64) };
    await the.look(officer());
    await the.custody.write({ ...entry, id: 'b', at: '2026-11-21T10:00:00.000Z', deed: 'verified' });
    await the.custody.write({ ...entry, id: 'a', at: '2026-11-21T10:00:00.000Z', deed: 'arrived' });
    const { entries } = await readCustody(the.incidentId, whole, the.ports);
    expect(entries.map(({ deed }) => deed)).toEqual(['arrived', 'verified', 'viewed']);
  });

  it('says of each photo what was announced, and what was found when it had come', async () => {
    const the = world();
    const { sha256 = '', bytes, type } = announced ?? {};
    const entry = { incidentId: the.incidentId, photoId, who: 'receive-photo', sha256, deed: 'verified' as const };
    const before = { id: photoId, state: 'verified', announced: { sha256, bytes, type } };
    expect((await readCustody(the.incidentId, whole, the.ports)).photos).toEqual([before]);
    await the.custody.write({ ...entry, id: `${photoId}#1#verified`, at: '2026-11-21T10:00:00.000Z' });
    expect((await readCustody(the.incidentId, whole, the.ports)).photos).toEqual([
      { ...before, verified: { at: '2026-11-21T10:00:00.000Z', sha256 } },
    ]);
  });

  it('is not there for an incident that is not', async () => {
    const { ports } = world();
    await expect(readCustody(photoId, whole, ports)).rejects.toMatchObject({ kind: 'not-found' });
  });
});
