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

it('the custody ledger has pages, each entry once, and finds one by its id', async () => {
  const ledger = custodyLedger(engine.client, 'custody');
  const ids = Array.from({ length: 10 }, (_, index) => `p#${index}#viewed`);
  for (const id of ids.toReversed()) await ledger.write({ ...entry, incidentId: 'paged', id, deed: 'viewed' });
  const pages = [await ledger.page('paged', undefined, 4)];
  while (pages.at(-1)?.next) pages.push(await ledger.page('paged', pages.at(-1)?.next, 4));
  expect(pages.map(({ entries }) => entries.length)).toEqual([4, 4, 2]);
  expect(pages.flatMap(({ entries }) => entries.map(({ id }) => id))).toEqual(ids);
  expect((await ledger.page('paged', undefined, 10)).next).toBeUndefined();
  expect(await ledger.find('paged', 'p#3#viewed')).toMatchObject({ id: 'p#3#viewed' });
  expect(await ledger.find('paged', 'p#3')).toBeUndefined();
});
