import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NewRevision } from '../../../../shared/incidents/amendments/amendment-repository.ts';
import { amendmentRepository } from '../../../../shared/incidents/aws/amendment-repository.dynamodb.ts';
import { incidentRepository } from '../../../../shared/incidents/aws/incident-repository.dynamodb.ts';
import { photoAnnouncements } from '../../../../shared/incidents/aws/photo-announcements.dynamodb.ts';
import type { Incident } from '../../../../shared/incidents/incident.ts';
import { reminderCheckpoint } from '../../../../shared/photos/aws/reminder-checkpoint.dynamodb.ts';
import { type DynamoEngine, startDynamo } from '../../../fixtures/aws/dynamo-engine.ts';
import { drugReport, incidentOf } from '../../../fixtures/incidents/reports.ts';

const table = 'blo-kh-incidents';
const at = (hour: number) => `2026-11-20T${String(hour).padStart(2, '0')}:00:00.000Z`;
let engine: DynamoEngine;

beforeAll(async () => {
  engine = await startDynamo();
  await engine.createTable(table, 'incidents');
  await engine.createTable('custody', 'plain');
});
afterAll(() => engine.stop());

const insert = async (incident: Incident): Promise<Incident> => {
  const tables = { incidents: table, names: 'names', deeds: 'deeds' };
  await incidentRepository(engine.client, tables).insertOnce(incident);
  return incident;
};

const announced = (from: number, to: number) =>
  photoAnnouncements(engine.client, table).between('KH-BAVET', { from: at(from), to: at(to) });

/** A correction that changes nothing but when the incident changed last, and which photos were announced later. */
const amend = (before: Incident, change: Partial<Incident>) => {
  const after = { ...before, ...change, revision: before.revision + 1 };
  const note: NewRevision['note'] = {
    ...{ id: '0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4a99', at: after.changedAt, by: 'person-9', changes: [] },
    ...{ kind: 'correction', reason: 'wrong-entry' },
  };
  return amendmentRepository(engine.client, table).save({ before, after, note, fingerprint: 'f' });
};

describe('announcements of photos, on a real engine', () => {
  it('are found by the moment of the report, the first instant included and the last not, and without photos never', async () => {
    const first = await insert(incidentOf(drugReport(), at(5)));
    const last = await insert(incidentOf(drugReport(), at(6)));
    await insert(incidentOf(drugReport({ photos: undefined }), at(5)));
    await insert(incidentOf(drugReport({ blo: 'KH-POIPET' }), at(5)));
    expect(await announced(5, 6)).toEqual([first.report.id]);
    expect(await announced(5, 7)).toEqual([first.report.id, last.report.id]);
    expect(await announced(6, 6)).toEqual([]);
  });

  it('stay where they are when the report is amended, and are found by an amendment that adds to them', async () => {
    const before = await insert(incidentOf(drugReport(), at(8)));
    const [photo] = before.report.photos ?? [];
    const second = { ...photo, id: '0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4a98' };
    const report = { ...before.report, photos: [...(before.report.photos ?? []), second] } as Incident['report'];
    const laterPhotos = { [second.id]: { at: at(10), by: 'person-9' } };
    expect(await amend(before, { report, laterPhotos, changedAt: at(10) })).toBe('kept');
    expect(await announced(8, 9)).toEqual([before.report.id]);
    expect(await announced(9, 10)).toEqual([]);
    expect(await announced(10, 11)).toEqual([before.report.id]);
  });

  it('have been reminded of up to the moment that the last run has noted', async () => {
    const checkpoint = reminderCheckpoint(engine.client, 'custody');
    expect(await checkpoint.read()).toBeUndefined();
    await checkpoint.advance(at(5));
    await checkpoint.advance(at(6));
    expect(await checkpoint.read()).toBe(at(6));
  });
});
