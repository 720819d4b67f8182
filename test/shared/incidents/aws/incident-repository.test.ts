import { ConditionalCheckFailedException, DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toStored } from '../../../../shared/aws/table.ts';
import { incidentItem } from '../../../../shared/incidents/aws/incident-item.ts';
import { incidentReader, incidentRepository } from '../../../../shared/incidents/aws/incident-repository.dynamodb.ts';
import { nominalRepository } from '../../../../shared/incidents/aws/nominal-repository.dynamodb.ts';
import type { Incident } from '../../../../shared/incidents/incident.ts';
import { photoArrivals } from '../../../../shared/photos/aws/photo-arrivals.dynamodb.ts';
import { type DynamoEngine, startDynamo } from '../../../fixtures/aws/dynamo-engine.ts';
import { drugReport, incidentOf, smugglingReport, traffickingReport } from '../../../fixtures/incidents/reports.ts';

const table = 'blo-kh-incidents';
const tables = { incidents: table, names: 'blo-kh-nominal', deeds: 'blo-kh-nominal-deeds' };
let engine: DynamoEngine;

beforeAll(async () => {
  engine = await startDynamo();
  await engine.createTable(table, 'incidents');
  for (const name of ['blo-kh-nominal', 'blo-kh-nominal-deeds']) await engine.createTable(name, 'plain');
});
afterAll(() => engine.stop());

const repository = () => incidentRepository(engine.client, tables);
const reader = () => incidentReader(engine.client, table);

describe('the incidents table, on a real engine', () => {
  it.each([
    ['drugs', drugReport()],
    ['migrant smuggling', smugglingReport()],
    ['trafficking in persons', traffickingReport()],
  ])('keeps a report of %s and gives it back unchanged', async (_, report) => {
    const incident = incidentOf(report);
    expect(await repository().insertOnce(incident)).toEqual({ outcome: 'kept' });
    expect(await reader().find(report.id)).toEqual({
      incident,
      arrivals: [],
      acknowledgedAbroad: [],
      shareDecisions: [],
    });
  });

  it('keeps one report once and hands back what is there, even to forty tablets at the same time', async () => {
    const incident = incidentOf();
    const outcomes = await Promise.all(Array.from({ length: 40 }, () => repository().insertOnce(incident)));
    expect(outcomes.filter(({ outcome }) => outcome === 'kept')).toHaveLength(1);
    expect(outcomes.filter(({ outcome }) => outcome === 'known')).toHaveLength(39);
    const known = await repository().insertOnce(incidentOf({ ...incident.report, narrative: 'Other.' }));
    expect(known).toEqual({ outcome: 'known', incident });
  });

  it('keeps a report with its names or neither, and hands back both', async () => {
    const persons = [{ group: 0, name: 'Marked Name' }];
    const incident = incidentOf();
    const outcomes = await Promise.all([1, 2, 3].map(() => repository().insertOnce(incident, persons)));
    expect(outcomes.filter(({ outcome }) => outcome === 'kept')).toHaveLength(1);
    const named = { ...incident, namedByGroup: { 0: 1 } };
    expect(await repository().insertOnce(incident, persons)).toEqual({
      outcome: 'known',
      incident: named,
      names: { persons, revision: 1 },
    });
    expect((await reader().find(incident.report.id))?.incident).toEqual(named);
    const alone = incidentOf();
    await repository().insertOnce(alone);
    expect(await repository().insertOnce(alone, persons)).toEqual({ outcome: 'known', incident: alone });
    expect(await nominalRepository(engine.client, tables).find(alone.report.id)).toBeUndefined();
  });

  it('finds nothing under an id that nobody used', async () => {
    expect(await reader().find('0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4aff')).toBeUndefined();
  });
});

describe('the arrivals of photos, on a real engine', () => {
  const chunk = (incident: Incident, index: number) => ({
    incidentId: incident.report.id,
    photoId: incident.report.photos?.[0]?.id ?? '',
    index,
  });

  it('counts a chunk once however often it comes, and every one of those that come at once', async () => {
    const incident = incidentOf();
    await repository().insertOnce(incident);
    const photos = photoArrivals(engine.client, table);
    await Promise.all([0, 1, 1, 2, 2, 0].map((index) => photos.noteChunk(chunk(incident, index))));
    expect(await photos.noteChunk(chunk(incident, 1))).toMatchObject({
      state: 'awaiting',
      arrived: [0, 1, 2],
      attempts: 0,
    });
    expect((await reader().find(incident.report.id))?.arrivals).toMatchObject([{ arrived: [0, 1, 2] }]);
  });

  it('is settled by whoever comes first, and stays so', async () => {
    const incident = incidentOf();
    const photos = photoArrivals(engine.client, table);
    const arrival = await photos.noteChunk(chunk(incident, 0));
    const verified = { ...arrival, state: 'verified' as const, attempts: 1, settledAt: '2026-11-22T03:00:00.000Z' };
    const outcomes = await Promise.all([
      photos.settle(incident.report.id, verified),
      photos.settle(incident.report.id, verified),
    ]);
    expect(outcomes.sort()).toEqual([false, true]);
    expect(await photos.noteChunk(chunk(incident, 1))).toEqual(verified);
  });

  it('starts anew with what is really there', async () => {
    const incident = incidentOf();
    const photos = photoArrivals(engine.client, table);
    const arrival = await photos.noteChunk(chunk(incident, 0));
    expect(
      await photos.settle(incident.report.id, { ...arrival, arrived: [], attempts: 1, reason: 'sent-again' }),
    ).toBe(true);
    expect(await photos.noteChunk(chunk(incident, 2))).toMatchObject({
      arrived: [2],
      attempts: 1,
      reason: 'sent-again',
    });
  });
});

describe('the repository of incidents, towards DynamoDB', () => {
  const client = new DynamoDBClient({});
  const dynamo = mockClient(client);
  const incident = incidentOf();

  it('inserts an incident by one conditional put and no transaction', async () => {
    dynamo.reset();
    dynamo.on(PutItemCommand).resolves({});
    await incidentRepository(client, tables).insertOnce(incident);
    expect(dynamo.calls()).toHaveLength(1);
    expect(dynamo.commandCalls(PutItemCommand)[0]?.args[0].input).toMatchObject({
      TableName: table,
      ConditionExpression: 'attribute_not_exists(pk)',
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    });
  });

  it('reads the incident that came with the refusal of an insert', async () => {
    dynamo.reset();
    dynamo
      .on(PutItemCommand)
      .rejects(
        new ConditionalCheckFailedException({ $metadata: {}, message: '', Item: toStored(incidentItem(incident)) }),
      );
    expect(await incidentRepository(client, tables).insertOnce(incident)).toEqual({
      outcome: 'known',
      incident,
    });
  });

  it('lets every other failure of an insert through', async () => {
    dynamo.reset();
    dynamo.on(PutItemCommand).rejects(new Error('no route'));
    await expect(incidentRepository(client, tables).insertOnce(incident)).rejects.toThrow('no route');
  });
});
