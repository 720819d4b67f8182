import { afterAll, beforeAll, expect, it } from 'vitest';
import { custodyLedger } from '../../../../shared/photos/aws/custody-ledger.dynamodb.ts';
import type { CustodyEntry } from '../../../../shared/photos/custody.ts';
import { type DynamoEngine, startDynamo } from '../../../fixtures/aws/dynamo-engine.ts';

let engine: DynamoEngine;
beforeAll(async () => {
  engine = await startDynamo();
  await engine.createTable('custody', 'plain');
});
afterAll(() => engine.stop());

const entry: CustodyEntry = {
  id: 'p#1#arrived',
  incidentId: 'i',
  photoId: 'p',
  at: '2026-11-22T03:00:00.000Z',
  who: 'person-1',
  deed: 'arrived',
  sha256: 'a'.repeat(64),
};

it('the custody ledger keeps the first entry of an id and returns the entries of one incident', async () => {
  const ledger = custodyLedger(engine.client, 'custody');
  await ledger.write(entry);
  await ledger.write({ ...entry, at: '2026-11-23T03:00:00.000Z', who: 'somebody else' });
  await ledger.write({ ...entry, id: 'p#1#rejected', deed: 'rejected', detail: 'animated' });
  await ledger.write({ ...entry, incidentId: 'another' });
  expect(await ledger.of('i')).toEqual([entry, { ...entry, id: 'p#1#rejected', deed: 'rejected', detail: 'animated' }]);
  expect(await ledger.of('nobody')).toEqual([]);
});
