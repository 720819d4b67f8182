import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { PlannedStreamMapping } from '../../../../infra/local/assembly/plan.ts';
import type { StreamRecord } from '../../../../infra/local/engines/dynamodb-streams.ts';
import { createStreamWork } from '../../../../infra/local/mappings/stream-work.ts';
import { until } from '../fixtures/test-folder.ts';

const mapping: PlannedStreamMapping = {
  id: 'one',
  functionArn: 'function',
  streamArn: 'stream',
  tableName: 'table',
  region: 'ap-southeast-1',
  batchSize: 1,
  windowMilliseconds: 0,
  lanes: 8,
  start: 'TRIM_HORIZON',
  filters: [],
  bisect: false,
  partialFailures: true,
  maximumRetries: 0,
  maximumAgeSeconds: -1,
};

const keysOf = (item: number, turned: boolean) =>
  turned ? { sk: { S: 'REPORT' }, pk: { S: `${item}` } } : { pk: { S: `${item}` }, sk: { S: 'REPORT' } };

/** Two changes of each of many items, of which the second names its key the other way round. */
const changes = Array.from({ length: 40 }, (_, number): StreamRecord => {
  const item = Math.floor(number / 2);
  const second = number % 2 === 1;
  const dynamodb = { SequenceNumber: String(number), Keys: keysOf(item, second) };
  return { eventID: `${item}${second ? 'b' : 'a'}`, eventName: 'MODIFY', dynamodb };
});

const Payload = z.object({ Records: z.array(z.object({ eventID: z.string() })) });

describe('the lanes of a stream mapping', () => {
  it('take the changes of one item in turn, in whichever order its key is named', async () => {
    const begun: string[] = [];
    const ended: string[] = [];
    const work = createStreamWork(mapping, {
      checkpoint: { read: () => undefined, write: () => undefined, flush: () => undefined },
      invoke: async (_, payload) => {
        const id = Payload.parse(JSON.parse(payload)).Records[0]?.eventID ?? '';
        // A second change that overtakes its first finds it not ended.
        begun.push(id.endsWith('b') && !ended.includes(id.replace('b', 'a')) ? `${id} too early` : id);
        await new Promise((resolve) => setTimeout(resolve, id.endsWith('a') ? 5 : 0));
        ended.push(id);
        return { requestId: 'r', payload: '{"batchItemFailures":[]}', failed: false };
      },
      send: async () => undefined,
      log: () => undefined,
      signal: new AbortController().signal,
    });
    work.take('shard', changes);
    await until(work.open, (open) => open === 0);
    expect(begun.toSorted()).toEqual(changes.map(({ eventID }) => eventID).toSorted());
  });
});
