import { describe, expect, it } from 'vitest';
import { amendIncident } from '../../../functions/amend-incident/amend-incident.ts';
import { readRevisions } from '../../../functions/read-revisions/read-revisions.ts';
import { RevisionQuery } from '../../../shared/incidents/amendments/revision-page.ts';
import type { Incident } from '../../../shared/incidents/incident.ts';
import { amendableWorld, asked } from '../../fixtures/incidents/amendments.ts';
import {
  administrator,
  analyst,
  authority,
  drugReport,
  incidentOf,
  officer,
} from '../../fixtures/incidents/reports.ts';

/** An incident, amended as often as there are changes. */
const amendedBy = async (changes: readonly Record<string, unknown>[], incident = incidentOf()) => {
  const the = amendableWorld([incident]);
  const { id } = incident.report;
  for (const change of changes) await amendIncident(asked(the.present.get(id) as Incident, change), the.ports);
  const read = (query = {}, caller = officer()) => readRevisions(id, RevisionQuery.parse(query), caller, the.ports);
  return { incident, read };
};

const [longitude, narrative] = [106.2, 'Sok Dara had three packages.'];

describe('the revisions of an incident', () => {
  it('say newest first who changed what, when and why', async () => {
    const { incident, read } = await amendedBy([
      { changes: { place: { longitude }, narrative }, reason: 'Seen again' },
      { withdraw: true, reason: 'An exercise' },
    ]);
    const { revisions, cursor } = await read();
    const at = '2026-11-22T03:00:00.000Z';
    const { place, narrative: before } = incident.report;
    expect(revisions).toMatchObject([
      { revision: 3, at, by: 'person-1', reason: 'An exercise', standing: { state: 'withdrawn' }, differences: [] },
      {
        ...{ revision: 2, at, by: 'person-1', reason: 'Seen again', standing: { state: 'current' } },
        differences: [
          { pointer: '/place/longitude', before: place.longitude, after: longitude },
          { pointer: '/narrative', before, after: narrative },
        ],
      },
      { revision: 1, at: incident.receivedAt, by: 'person-1', differences: [] },
    ]);
    expect(cursor).toBeUndefined();
  });

  it('are one when nothing was amended', async () => {
    const { read } = await amendedBy([]);
    expect(await read()).toMatchObject({ revisions: [{ revision: 1, differences: [] }] });
  });

  it.each([9, 10, 11, 20, 23])('are read page by page, each once, when there were %i amendments', async (count) => {
    const { read } = await amendedBy(Array.from({ length: count }, (_, n) => ({ changes: { narrative: `${n}` } })));
    const seen: number[] = [];
    for (let cursor: string | undefined = ''; cursor !== undefined; ) {
      const page: Awaited<ReturnType<typeof read>> = await read(cursor ? { cursor } : {});
      expect(page.revisions.length).toBeLessThanOrEqual(10);
      for (const { revision, differences } of page.revisions) expect(differences).toHaveLength(revision === 1 ? 0 : 1);
      seen.push(...page.revisions.map(({ revision }) => revision));
      cursor = page.cursor;
    }
    expect(seen).toEqual(Array.from({ length: count + 1 }, (_, n) => count + 1 - n));
  });

  it('show an analyst neither free text, nor that it changed, nor who changed it', async () => {
    const { read } = await amendedBy([
      { changes: { place: { longitude, description: 'House of Sok Dara' }, narrative }, reason: 'Dara said so' },
    ]);
    const page = await read({}, analyst);
    expect(JSON.stringify(page)).not.toMatch(/Dara|person-1|Two packages/);
    expect(page.revisions[0]?.differences.map(({ pointer }) => pointer)).toEqual(['/place/longitude']);
    expect(JSON.stringify(await read({}, authority))).toMatch(/Dara/);
  });

  it('hide of a photo of a minor, from others than its BLO and the authority, what the incident hides', async () => {
    const { photos } = drugReport();
    const minor = { ...photos?.[0], id: '0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4a99', shows: ['minor'], caption: 'A boy' };
    const { read } = await amendedBy([{ changes: { photos: [...(photos ?? []), minor] } }]);
    expect(JSON.stringify(await read())).toContain('A boy');
    expect(JSON.stringify(await read({}, authority))).toContain('A boy');
    expect(JSON.stringify(await read({}, officer('KH-POIPET')))).not.toContain('A boy');
  });

  it('hide it in what was said before that was noticed, too', async () => {
    const [announced] = drugReport().photos ?? [];
    const photo = { ...announced, caption: 'A boy' };
    const photos = (change: object) => ({ changes: { photos: [{ ...photo, ...change }] } });
    const incident = incidentOf(drugReport({ photos: [photo] }));
    const changes = Array.from({ length: 11 }, (_, n) => ({ changes: { narrative: `${n}` } }));
    const { read } = await amendedBy([...changes, photos({ shows: ['minor'] })], incident);
    const stranger = officer('KH-POIPET');
    const { revisions, cursor } = await read({}, stranger);
    expect(revisions[0]?.differences.map(({ pointer }) => pointer)).toEqual(['/photos/0/shows']);
    for (const page of [revisions, await read({ cursor }, stranger)])
      expect(JSON.stringify(page)).not.toMatch(/A boy|takenAt/);
  });

  it('are for whoever may read incidents', async () => {
    const { read } = await amendedBy([]);
    await expect(read({}, administrator)).rejects.toMatchObject({ kind: 'not-yours' });
  });

  it.each(['1', '3', '9999999'])('are not there under the cursor %s, which nobody gave out', async (cursor) => {
    const { read } = await amendedBy([{ withdraw: true }]);
    await expect(read({ cursor })).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('are not there of an incident that is not', async () => {
    const { ports } = amendableWorld([]);
    await expect(readRevisions(incidentOf().report.id, {}, officer(), ports)).rejects.toMatchObject({
      kind: 'not-found',
    });
  });

  it.each(['0', '-1', 'two', '12345678'])('have no cursor such as %s', (cursor) => {
    expect(RevisionQuery.safeParse({ cursor }).success).toBe(false);
  });
});
