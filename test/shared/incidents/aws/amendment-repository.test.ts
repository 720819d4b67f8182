import { PutItemCommand, QueryCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { amendIncident, type Ports } from '../../../../functions/amend-incident/amend-incident.ts';
import { toStored } from '../../../../shared/aws/table.ts';
import { incidentKey, incidentPartition } from '../../../../shared/aws/table-layout.ts';
import { nextRevision } from '../../../../shared/incidents/amendments/next-revision.ts';
import { amendmentRepository } from '../../../../shared/incidents/aws/amendment-repository.dynamodb.ts';
import { incidentChanges } from '../../../../shared/incidents/aws/incident-changes.dynamodb.ts';
import { incidentItem } from '../../../../shared/incidents/aws/incident-item.ts';
import { incidentReader, incidentRepository } from '../../../../shared/incidents/aws/incident-repository.dynamodb.ts';
import { incidentSearch } from '../../../../shared/incidents/aws/incident-search.dynamodb.ts';
import { revisionRepository } from '../../../../shared/incidents/aws/revision-repository.dynamodb.ts';
import type { Incident } from '../../../../shared/incidents/incident.ts';
import type { NamedByGroup } from '../../../../shared/incidents/report/named-by-group.ts';
import type { Report } from '../../../../shared/incidents/report/report.ts';
import { photoArrivals } from '../../../../shared/photos/aws/photo-arrivals.dynamodb.ts';
import { type DynamoEngine, startDynamo } from '../../../fixtures/aws/dynamo-engine.ts';
import { amendment, asked, fullReport, sha256 } from '../../../fixtures/incidents/amendments.ts';
import { drugReport, incidentOf, now } from '../../../fixtures/incidents/reports.ts';

const table = 'blo-kh-incidents';
let engine: DynamoEngine;

beforeAll(async () => {
  engine = await startDynamo();
  await engine.createTable(table, 'incidents');
});
afterAll(() => engine.stop());

const revisions = () => revisionRepository(engine.client, table);
const amendments = () => amendmentRepository(engine.client, table);
const ports = (): Ports => ({
  incidents: incidentReader(engine.client, table),
  amendments: amendments(),
  revisions: revisions(),
  warn: async () => [],
  countPhotos: async () => {},
  addresses: { forChunk: async ({ index }) => ({ url: `https://inbox/${index}`, headers: {} }) },
  sha256,
  timeZone: 'Asia/Phnom_Penh',
  clock: () => now,
});

const kept = async (report: Report = drugReport()): Promise<Incident> => {
  const incident = incidentOf(report);
  await incidentRepository(engine.client, {
    incidents: table,
    names: 'blo-kh-nominal',
    deeds: 'blo-kh-nominal-deeds',
  }).insertOnce(incident);
  return incident;
};
const present = async ({ report }: Incident): Promise<Incident> => {
  const file = await ports().incidents.find(report.id);
  if (!file) throw new Error('it is not there');
  return file.incident;
};
const amend = async (incident: Incident, change: Record<string, unknown>) =>
  amendIncident(asked(await present(incident), change), ports());
const kindOf = (work: Promise<unknown>) =>
  work.then(
    () => 'kept',
    ({ kind, faults }) => faults?.[0]?.code ?? kind,
  );
const everything = async ({ report }: Incident) => {
  const ExpressionAttributeValues = marshall({ ':pk': incidentPartition(report.id) });
  const query = { TableName: table, KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues };
  return (await engine.client.send(new QueryCommand(query))).Items ?? [];
};
const sortKeys = async (incident: Incident) => (await everything(incident)).map(({ sk }) => sk?.S?.split('#')[0]);

describe('an amendment, on a real engine', () => {
  it('keeps what was there, whole, beside what is there now', async () => {
    const incident = await kept();
    await amend(incident, { changes: { narrative: 'Three packages.' } });
    expect(await present(incident)).toMatchObject({ revision: 2, report: { narrative: 'Three packages.' } });
    expect((await revisions().find(incident.report.id, 1))?.record).toEqual(incident);
    expect(await sortKeys(incident)).toEqual(['AMENDMENT', 'REPORT', 'REVISION']);
  });

  it('is made once by twenty tablets that send it at the same moment', async () => {
    const incident = await kept();
    const asking = asked(incident, { changes: { narrative: 'Three packages.' } });
    const receipts = await Promise.all(Array.from({ length: 20 }, () => amendIncident(asking, ports())));
    for (const receipt of receipts) expect(receipt).toEqual(receipts[0]);
    expect(await sortKeys(incident)).toEqual(['AMENDMENT', 'REPORT', 'REVISION']);
  });

  it('is made by one of twenty who began from the same revision', async () => {
    const incident = await kept();
    const race = Array.from({ length: 20 }, (_, n) =>
      kindOf(amendIncident(asked(incident, { changes: { narrative: `Package ${n}` } }), ports())),
    );
    const outcomes = await Promise.all(race);
    expect(outcomes.filter((outcome) => outcome === 'kept')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === 'stale')).toHaveLength(19);
    expect(await sortKeys(incident)).toEqual(['AMENDMENT', 'REPORT', 'REVISION']);
  });

  it('leaves nothing behind when it comes too late', async () => {
    const incident = await kept();
    const revised = (narrative: string) => {
      const { id, reason, ...change } = amendment({ changes: { narrative } });
      const after = nextRevision(
        incident,
        { id, reason, ...change },
        { by: 'p', now, referenceVersion: '2', timeZone: 'Asia/Phnom_Penh' },
      );
      return { before: incident, after, note: { id, reason, by: 'p', at: after.changedAt }, fingerprint: 'f' };
    };
    const [first, second] = [revised('One'), revised('Two')];
    expect(await amendments().save(first)).toBe('kept');
    expect(await amendments().save(first)).toBe('overtaken');
    expect(await amendments().save(second)).toBe('overtaken');
    expect(await amendments().find(incident.report.id, second.note.id)).toBeUndefined();
    expect(await amendments().find(incident.report.id, first.note.id)).toEqual({ revision: 2, fingerprint: 'f' });
    expect((await present(incident)).report.narrative).toBe('One');
  });

  it('never undoes that people were named since it was looked at', async () => {
    const incident = await kept();
    const after = nextRevision(incident, amendment({ withdraw: true }), {
      by: 'p',
      now,
      referenceVersion: '2',
      timeZone: 'Asia/Phnom_Penh',
    });
    const note = { id: 'a', reason: 'x', by: 'p', at: after.changedAt };
    const naming = (UpdateExpression: string, values = {}) =>
      engine.client.send(
        new UpdateItemCommand({
          ...{ TableName: table, Key: marshall(incidentKey(incident.report.id)), UpdateExpression, ...values },
        }),
      );
    const name = (namedByGroup: NamedByGroup) =>
      naming('SET namedByGroup = :named', { ExpressionAttributeValues: marshall({ ':named': namedByGroup }) });
    await name({ 0: 1 });
    expect(await amendments().save({ before: incident, after, note, fingerprint: 'f' })).toBe('overtaken');
    await amend(incident, { changes: { narrative: 'Three packages.' } });
    const named = await present(incident);
    expect(named).toMatchObject({ revision: 2, namedByGroup: { 0: 1 } });
    const again = () => amendments().save({ before: named, after: { ...named, revision: 3 }, note, fingerprint: 'f' });
    // As many as before, of another group.
    await name({ 1: 1 });
    expect(await again()).toBe('overtaken');
    await naming('REMOVE namedByGroup');
    expect(await again()).toBe('overtaken');
    await name({ 0: 1 });
    expect(await again()).toBe('kept');
  });

  it('is taken of a record that was written before there were states, which stands', async () => {
    const [incident, other] = [incidentOf(), await kept()];
    const { standing: _s, occurredBefore: _o, laterPhotos: _l, referenceVersion: _r, ...old } = incidentItem(incident);
    await engine.client.send(new PutItemCommand({ TableName: table, Item: toStored(old) }));
    expect(await present(incident)).toMatchObject({ referenceVersion: '1', standing: { state: 'current' } });
    await amend(other, { duplicateOf: incident.report.id });
    expect(await amend(incident, { changes: { narrative: 'Three packages.' } })).toMatchObject({ revision: 2 });
  });

  it('leaves the photos that have come as they are, and finds them without reading its history', async () => {
    const incident = await kept();
    const photoId = incident.report.photos?.[0]?.id ?? '';
    await photoArrivals(engine.client, table).noteChunk({ incidentId: incident.report.id, photoId, index: 1 });
    await amend(incident, { changes: { narrative: 'Three packages.' } });
    const file = await ports().incidents.find(incident.report.id);
    expect(file).toMatchObject({ incident: { revision: 2 }, arrivals: [{ photoId, arrived: [1] }] });
  });

  it('made twelve times of a full report stays within what an item takes, and every revision is there', async () => {
    const incident = await kept(fullReport({ narrative: '0' }));
    expect(Buffer.byteLength(JSON.stringify(incident.report))).toBeGreaterThan(200_000);
    for (let time = 1; time <= 12; time += 1) await amend(incident, { changes: { narrative: String(time) } });
    expect((await present(incident)).revision).toBe(13);
    const newest = await revisions().newestFirst(incident.report.id, 12, 10);
    expect(newest.map(({ record }) => record.report.narrative)).toEqual(
      Array.from({ length: 10 }, (_, n) => String(11 - n)),
    );
    expect((await revisions().newestFirst(incident.report.id, 12, 100)).length).toBe(12);
    expect((await revisions().find(incident.report.id, 1))?.record).toEqual(incident);
  }, 120_000);
});

describe('an incident that moves, on a real engine', () => {
  it('is found under its new moment, and says which day it has left', async () => {
    const incident = await kept(drugReport({ blo: 'KH-PRUM', occurredAt: '2026-11-20T10:00:00+07:00' }));
    await amend(incident, { changes: { occurredAt: '2026-11-19T10:00:00+07:00' } });
    const found = (from: string, to: string) => incidentSearch(engine.client, table).current('KH-PRUM', { from, to });
    expect(await found('2026-11-19T17:00:00.000Z', '2026-11-20T17:00:00.000Z')).toEqual([]);
    expect(await found('2026-11-18T17:00:00.000Z', '2026-11-19T17:00:00.000Z')).toHaveLength(1);
    expect(await incidentChanges(engine.client, table).since('KH-PRUM', '2026-11-22T03:00:00.000Z')).toEqual([
      {
        occurredAt: '2026-11-19T03:00:00.000Z',
        occurredBefore: ['2026-11-20T03:00:00.000Z'],
        receivedAt: '2026-11-22T02:00:00.000Z',
      },
    ]);
  });

  it.each([
    ['withdrawn', async () => ({ withdraw: true })],
    ['a duplicate', async () => ({ duplicateOf: (await kept()).report.id })],
  ])('out of the figures when it is %s, and back when it stands again', async (_, change) => {
    const blo = 'KH-DONG';
    const incident = await kept(drugReport({ blo, occurredAt: '2026-11-20T10:00:00+07:00' }));
    const counted = async () =>
      (
        await incidentSearch(engine.client, table).current(blo, {
          from: '2026-11-19T17:00:00.000Z',
          to: '2026-11-20T17:00:00.000Z',
        })
      )
        .map(({ id }) => id)
        .includes(incident.report.id);
    expect(await counted()).toBe(true);
    await amend(incident, await change());
    expect(await counted()).toBe(false);
    await amend(incident, { changes: {} });
    expect(await counted()).toBe(true);
  });
});

describe('duplicates, on a real engine', () => {
  it('name an incident that stands; nothing is written when it does not', async () => {
    const [one, other] = [await kept(), await kept()];
    const duplicateOf = other.report.id;
    expect(await kindOf(amend(one, { duplicateOf: incidentOf().report.id }))).toBe('no-current-incident');
    await amend(other, { withdraw: true });
    expect(await kindOf(amend(one, { duplicateOf }))).toBe('no-current-incident');
    expect(await sortKeys(one)).toEqual(['REPORT']);
    await amend(other, { changes: {} });
    expect(await amend(one, { duplicateOf })).toMatchObject({ standing: { state: 'duplicate', duplicateOf } });
  });

  it('make no chain: what has duplicates cannot fall until they hang on something else', async () => {
    const [one, other, third] = [await kept(), await kept(), await kept()];
    await amend(one, { duplicateOf: other.report.id });
    expect(await kindOf(amend(other, { withdraw: true }))).toBe('has-duplicates');
    expect(await kindOf(amend(other, { duplicateOf: third.report.id }))).toBe('has-duplicates');
    await amend(one, { duplicateOf: third.report.id });
    await amend(other, { duplicateOf: third.report.id });
    expect(await kindOf(amend(third, { withdraw: true }))).toBe('has-duplicates');
    await amend(one, { changes: {} });
    await amend(other, { withdraw: true });
    expect(await kindOf(amend(third, { withdraw: true }))).toBe('kept');
  });

  it('make no circle, even of two that name each other at the same moment', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [one, other] = [await kept(), await kept()];
      const outcomes = await Promise.all([
        kindOf(amend(one, { duplicateOf: other.report.id })),
        kindOf(amend(other, { duplicateOf: one.report.id })),
      ]);
      expect(outcomes.filter((outcome) => outcome === 'kept')).toHaveLength(1);
      const standing = [(await present(one)).standing.state, (await present(other)).standing.state];
      expect(standing.sort()).toEqual(['current', 'duplicate']);
    }
  });
});
