import { randomUUID } from 'node:crypto';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as z from 'zod';
import { createStreamReader } from '../../../infra/local/engines/dynamodb-streams.ts';
import { incidentChangeIn } from '../../../shared/alerts/aws/incident-change-in.ts';
import { fromStored } from '../../../shared/aws/table.ts';
import { nextRevision } from '../../../shared/incidents/amendments/next-revision.ts';
import { amendmentRepository } from '../../../shared/incidents/aws/amendment-repository.dynamodb.ts';
import { incidentOf } from '../../../shared/incidents/aws/incident-item.ts';
import { incidentRepository } from '../../../shared/incidents/aws/incident-repository.dynamodb.ts';
import type { Incident } from '../../../shared/incidents/incident.ts';
import { photoArrivals } from '../../../shared/photos/aws/photo-arrivals.dynamodb.ts';
import { type DynamoEngine, startDynamo } from '../../fixtures/aws/dynamo-engine.ts';
import { amendment } from '../../fixtures/incidents/amendments.ts';
import { incidentOf as incidentFixture, now } from '../../fixtures/incidents/reports.ts';

const table = 'blo-kh-incidents';
let engine: DynamoEngine;

beforeAll(async () => {
  engine = await startDynamo();
  await engine.createTable(table, 'incidents');
});
afterAll(() => engine.stop());

const Image = z.record(z.string(), z.custom<AttributeValue>());
const StreamRecord = z.object({
  eventName: z.string(),
  dynamodb: z.object({
    Keys: z.object({ sk: z.object({ S: z.string() }) }),
    OldImage: Image.optional(),
    NewImage: Image.optional(),
  }),
});

const recordsSoFar = async () => {
  const stream = createStreamReader(engine.endpoint);
  const streamArn = await stream.streamArn(table);
  const pages = (await stream.shards(streamArn)).map(async (shardId) =>
    stream.records(await stream.iterator(streamArn, { shardId })),
  );
  return (await Promise.all(pages)).flatMap(({ records }) => records).map((record) => StreamRecord.parse(record));
};

const amend = async (before: Incident, change: Record<string, unknown>): Promise<Incident> => {
  const after = nextRevision(before, amendment(change), {
    by: 'person-3',
    now,
    referenceVersion: '2',
    timeZone: 'Asia/Phnom_Penh',
  });
  const note = { id: randomUUID(), reason: 'Weighed again', by: 'person-3', at: after.changedAt };
  expect(await amendmentRepository(engine.client, table).save({ before, after, note, fingerprint: 'f' })).toBe('kept');
  return after;
};

it('tells of a correction once, with what was there and what is there now; of its history it tells as of something else', async () => {
  const [first, other] = [incidentFixture(), incidentFixture()];
  for (const incident of [first, other])
    await incidentRepository(engine.client, {
      incidents: table,
      names: 'none',
      deeds: 'blo-kh-nominal-deeds',
    }).insertOnce(incident);
  const photoId = first.report.photos?.[0]?.id ?? '';
  await photoArrivals(engine.client, table).noteChunk({ incidentId: first.report.id, photoId, index: 0 });
  const second = await amend(first, { changes: { occurredAt: '2026-11-20T08:00:00+07:00' } });
  const third = await amend(second, { duplicateOf: other.report.id });
  const records = await recordsSoFar();
  const ofReports = records.filter(({ dynamodb }) => dynamodb.Keys.sk.S === 'REPORT');
  expect(ofReports.map(({ eventName }) => eventName)).toEqual(['INSERT', 'INSERT', 'MODIFY', 'MODIFY']);
  const images = ofReports
    .slice(2)
    .map(({ dynamodb }) =>
      [dynamodb.OldImage, dynamodb.NewImage].map((image) => image && incidentOf(fromStored(image))),
    );
  expect(images).toEqual([
    [first, second],
    [second, third],
  ]);
  // Photos, revisions, amendments and duplicates are records of their own, in which nobody finds an incident.
  const others = records.filter(({ dynamodb }) => dynamodb.Keys.sk.S !== 'REPORT');
  expect(others.length).toBeGreaterThan(5);
  expect(others.map(incidentChangeIn).filter(Boolean)).toEqual([]);
});
