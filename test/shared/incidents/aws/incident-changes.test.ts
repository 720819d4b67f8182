import { DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { incidentChanges } from '../../../../shared/incidents/aws/incident-changes.dynamodb.ts';
import { incidentRepository } from '../../../../shared/incidents/aws/incident-repository.dynamodb.ts';
import { incidentSearch } from '../../../../shared/incidents/aws/incident-search.dynamodb.ts';
import { type DynamoEngine, startDynamo } from '../../../fixtures/aws/dynamo-engine.ts';
import { drugReport, incidentOf } from '../../../fixtures/incidents/reports.ts';

const table = 'blo-kh-incidents';
let engine: DynamoEngine;

const incident = (occurredAt: string, changedAt: string, blo = 'KH-BAVET') =>
  incidentOf(drugReport({ occurredAt, blo }), changedAt);

const first = incident('2026-11-20T00:00:00+07:00', '2026-11-20T05:00:00.000Z');
const lastInstant = incident('2026-11-20T23:59:59.999+07:00', '2026-11-21T05:00:00.000Z');
const nextDay = incident('2026-11-21T00:00:00+07:00', '2026-11-21T06:00:00.000Z');
const elsewhere = incident('2026-11-20T12:00:00+07:00', '2026-11-21T07:00:00.000Z', 'KH-POIPET');

beforeAll(async () => {
  engine = await startDynamo();
  await engine.createTable(table, 'incidents');
  for (const one of [first, lastInstant, nextDay, elsewhere])
    await incidentRepository(engine.client, {
      incidents: table,
      names: 'blo-kh-nominal',
      deeds: 'blo-kh-nominal-deeds',
    }).insertOnce(one);
});
afterAll(() => engine.stop());

describe('changes of incidents, on a real engine', () => {
  const since = (from: string | undefined, blo = 'KH-BAVET') => incidentChanges(engine.client, table).since(blo, from);

  it('are all there ever were when no instant is named', async () => {
    expect(await since(undefined)).toHaveLength(3);
    expect(await since(undefined, 'KH-PRUM')).toEqual([]);
  });

  const newcomer = { occurredBefore: [], isNew: true };

  it('begin with the instant that is named, and say when each incident happened', async () => {
    expect(await since('2026-11-21T05:00:00.000Z')).toEqual([
      { occurredAt: '2026-11-20T16:59:59.999Z', receivedAt: '2026-11-21T05:00:00.000Z', ...newcomer },
      { occurredAt: '2026-11-20T17:00:00.000Z', receivedAt: '2026-11-21T06:00:00.000Z', ...newcomer },
    ]);
    expect(await since('2026-11-21T06:00:00.001Z')).toEqual([]);
  });
});

describe('the search for current reports, on a real engine', () => {
  it('finds all reports of a day at one BLO, its first instant and its last, and none of the next day', async () => {
    const found = await incidentSearch(engine.client, table).current('KH-BAVET', {
      from: '2026-11-19T17:00:00.000Z',
      to: '2026-11-20T17:00:00.000Z',
    });
    expect(found).toEqual([first.report, lastInstant.report]);
  });
});

describe('changes of incidents, towards DynamoDB', () => {
  const client = new DynamoDBClient({});
  const dynamo = mockClient(client);
  beforeEach(() => dynamo.reset());

  it('are read page by page to the end', async () => {
    const item = marshall({ occurredAt: '2026-11-20T05:00:00.000Z' });
    dynamo
      .on(QueryCommand)
      .resolvesOnce({ Items: [item, item], LastEvaluatedKey: marshall({ pk: 'x', sk: 'y' }) })
      .resolvesOnce({ Items: [item] });
    expect(await incidentChanges(client, table).since('KH-BAVET', undefined)).toHaveLength(3);
    expect(dynamo.commandCalls(QueryCommand)[0]?.args[0].input).toMatchObject({ IndexName: 'byChange' });
  });

  it('name the moments that an amendment has moved an incident away from', async () => {
    const moved = { occurredAt: '2026-11-20T05:00:00.000Z', occurredBefore: ['2026-11-19T05:00:00.000Z'] };
    dynamo.on(QueryCommand).resolves({ Items: [marshall(moved)] });
    expect(await incidentChanges(client, table).since('KH-BAVET', undefined)).toEqual([moved]);
  });

  it('are not believed without a moment', async () => {
    dynamo.on(QueryCommand).resolves({ Items: [marshall({ occurredAt: 'yesterday' })] });
    await expect(incidentChanges(client, table).since('KH-BAVET', undefined)).rejects.toThrow();
  });
});
