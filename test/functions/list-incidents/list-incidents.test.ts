import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { listIncidents, mapIncidents, type Ports } from '../../../functions/list-incidents/list-incidents.ts';
import { faultsOf } from '../../../shared/foundation/faults/faults-of.ts';
import type { Incident } from '../../../shared/incidents/incident.ts';
import type { IncidentQuery, Position } from '../../../shared/incidents/incident-repository.ts';
import { featureOf } from '../../../shared/incidents/search/feature-of.ts';
import { IncidentListQuery, incidentCursor } from '../../../shared/incidents/search/incident-list-query.ts';
import { analyst, authority, drugReport, incidentOf, officer } from '../../fixtures/incidents/reports.ts';

const searchOf = (incidents: Incident[], asked: IncidentQuery[] = [], reached?: Position): Ports => ({
  search: {
    newestFirst: async (query) => {
      asked.push(query);
      return { incidents: incidents.slice(0, query.limit), ...(reached ? { reached } : {}) };
    },
  },
  changes: {
    oldestFirst: async () => {
      throw new Error('Nobody asked for changes.');
    },
  },
  blos: ['KH-BAVET', 'KH-POIPET'],
  timeZone: 'Asia/Phnom_Penh',
});

const search = (query: Record<string, string> = {}) => IncidentListQuery.parse(query);

describe('listing incidents', () => {
  it('goes through every BLO of the country unless one is named', async () => {
    const asked: IncidentQuery[] = [];
    await listIncidents(search(), analyst, searchOf([], asked));
    await listIncidents(search({ blo: 'KH-POIPET' }), officer(), searchOf([], asked));
    expect(asked.map(({ blos }) => blos)).toEqual([['KH-BAVET', 'KH-POIPET'], ['KH-POIPET']]);
  });

  it('gives a cursor when there is more, and none at the end', async () => {
    const incidents = [incidentOf(), incidentOf(), incidentOf()];
    const page = await listIncidents(search({ limit: '2' }), officer(), searchOf(incidents));
    expect(page.incidents).toHaveLength(2);
    expect(search({ cursor: page.cursor ?? '' }).cursor).toEqual({
      occurredAt: '2026-11-21T09:30:00.000Z',
      id: incidents[1]?.report.id,
    });
    expect((await listIncidents(search({ limit: '3' }), officer(), searchOf(incidents))).cursor).toBeUndefined();
  });

  it('knows no BLO of another country', async () => {
    await expect(listIncidents(search({ blo: 'VN-MOC-BAI' }), authority, searchOf([]))).rejects.toMatchObject({
      kind: 'not-found',
    });
  });

  it("leaves free text, where names end up, out of an analyst's answer", async () => {
    const the = searchOf([incidentOf(drugReport({ narrative: 'Sok Dara said so.' }))]);
    expect(JSON.stringify(await listIncidents(search(), analyst, the))).not.toMatch(/Dara|Packages as found/);
    expect(JSON.stringify(await listIncidents(search(), authority, the))).toMatch(/Dara/);
  });

  it.each([
    ['a limit of nothing', { limit: '0' }, '/limit too-small'],
    ['a limit over 200', { limit: '201' }, '/limit too-large'],
    ['a limit that is no number', { limit: 'ten' }, '/limit bad-format'],
    ['a plus that nobody encoded', { from: '2026-11-20T10:00:00 07:00' }, '/from no-offset'],
    ['a time without offset', { from: '2026-11-20T10:00:00' }, '/from no-offset'],
    ['a year of the Buddhist era', { from: '2559-06-19T00:00:00+07:00' }, '/from buddhist-year'],
    ['the 29th of February of a Buddhist year', { to: '2567-02-29T00:00:00+07:00' }, '/to buddhist-year'],
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
    const result = z.safeParse(IncidentListQuery, query, { reportInput: true });
    expect(result.success ? [] : faultsOf(result.error).map(({ pointer, code }) => `${pointer} ${code}`)).toContain(
      expected,
    );
  });

  it('reads its own cursors back', () => {
    const position = { occurredAt: '2026-11-21T09:30:00.000Z', id: '0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4a51' };
    expect(search({ cursor: incidentCursor.write(position) }).cursor).toEqual(position);
  });
});

describe('what is asked of the search', () => {
  const askedWith = async (query: Record<string, string>) => {
    const asked: IncidentQuery[] = [];
    await listIncidents(search(query), analyst, searchOf([], asked));
    return asked[0];
  };

  it('is what still stands, unless another state or any is wanted', async () => {
    expect((await askedWith({}))?.state).toBe('current');
    expect((await askedWith({ state: 'duplicate' }))?.state).toBe('duplicate');
    expect((await askedWith({ state: 'any' }))?.state).toBeUndefined();
  });

  it('is a substance or another item by one code', async () => {
    expect((await askedWith({ substance: 'methamphetamine' }))?.item).toBe('methamphetamine');
    expect((await askedWith({ item: 'manis-javanica' }))?.item).toBe('manis-javanica');
  });

  it.each([
    ['to', '9999-12-31T23:59:59-12:00', '9999-12-31T23:59:59.999Z'],
    ['to', '0000-01-01T00:00:00+14:00', '0000-01-01T00:00:00.000Z'],
    ['from', '2026-11-20T10:00:00+07:00', '2026-11-20T03:00:00.000Z'],
  ])('is %s=%s within the years whose texts sort as time does', async (name, moment, expected) => {
    expect(await askedWith({ [name]: moment })).toMatchObject({ [name]: expected });
  });

  it('is a box in the order of RFC 7946', async () => {
    expect((await askedWith({ bbox: '102.3,10.4,107.6,14.7' }))?.bbox).toEqual({
      west: 102.3,
      south: 10.4,
      east: 107.6,
      north: 14.7,
    });
  });

  it.each([
    ['a box of three numbers', { bbox: '102,10,107' }, '/bbox'],
    ['a box inside out', { bbox: '107,10,102,14' }, '/bbox/0 too-large'],
    ['a box upside down', { bbox: '102,14,107,10' }, '/bbox/1 too-large'],
    ['a box beyond the pole', { bbox: '102,10,107,91' }, '/bbox/3 too-large'],
    ['a box of words', { bbox: 'a,b,c,d' }, '/bbox/0 bad-format'],
    ['a substance nobody knows', { substance: 'sugar' }, '/substance not-in-list'],
    ['a state nobody knows', { state: 'lost' }, '/state not-in-list'],
    ['a substance and an item', { substance: 'heroin', item: 'pistol' }, '/item'],
  ])('is refused for %s', (_, query, expected) => {
    const result = z.safeParse(IncidentListQuery, query, { reportInput: true });
    expect(result.success ? [] : faultsOf(result.error).map(({ pointer, code }) => `${pointer} ${code}`)[0]).toContain(
      expected,
    );
  });

  it('goes on where the search stopped looking, although nothing was found there', async () => {
    const reached = { occurredAt: '2026-11-01T00:00:00.000Z', id: '0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4a51' };
    const page = await listIncidents(search(), analyst, searchOf([], [], reached));
    expect(page).toEqual({ incidents: [], cursor: incidentCursor.write(reached) });
  });
});

describe('incidents on a map', () => {
  const onMap = { caller: officer(), timeZone: 'Asia/Phnom_Penh' };

  it('are features with longitude first, and a cursor beside them', async () => {
    const [incident, next] = [incidentOf(drugReport()), incidentOf(drugReport())];
    const page = await mapIncidents(search({ limit: '1' }), officer(), searchOf([incident, next]));
    const { features, ...collection } = page;
    expect(collection).toEqual({ type: 'FeatureCollection', cursor: expect.stringMatching(/^[\w-]+$/) });
    expect(features).toMatchObject([
      {
        type: 'Feature',
        id: incident.report.id,
        geometry: { type: 'Point', coordinates: [106.1356, 11.0632] },
        properties: { crime: 'drugs', place: { accuracyMetres: 8 } },
      },
    ]);
    expect(features[0]?.properties.place).not.toHaveProperty('latitude');
  });

  it('have texts and numbers of their own, with what was seized added up unit by unit', () => {
    const seizures = [
      { substance: 'methamphetamine', quantity: { value: 1900, unit: 'gram' } },
      { substance: 'methamphetamine', quantity: { value: 0.1, unit: 'kilogram' } },
      { substance: 'mdma', quantity: { value: 20, unit: 'tablet' } },
    ];
    const also = [{ crime: 'firearms', seizures: [{ item: 'pistol', quantity: { value: 2, unit: 'piece' } }] }];
    const report = drugReport({ seizures, also, occurredAt: '2026-05-04T18:30:00Z', photos: undefined });
    const feature = featureOf(incidentOf(report), onMap);
    expect(feature.properties).toMatchObject({
      occurredOn: '2026-05-05',
      state: 'current',
      crimes: 'drugs; firearms',
      items: 'methamphetamine; mdma; pistol',
      kilograms: 2,
      pieces: 22,
      peopleCount: 1,
      minorsCount: 0,
      photosCount: 0,
      accuracyMetres: 8,
      border: 'VN',
    });
    expect(feature.properties).not.toHaveProperty('litres');
  });

  it('have no words of an officer in them for an analyst', () => {
    const report = drugReport({ narrative: 'Sok Dara said so.' });
    const map = featureOf(incidentOf(report), { ...onMap, caller: analyst });
    expect(JSON.stringify(map)).not.toMatch(/Dara|Packages as found|Inspection lane/);
    expect(JSON.stringify(map)).not.toMatch(/people|minors/);
  });
});
