import { describe, expect, it } from 'vitest';
import type { StreamRecord } from '../../../../infra/local/engines/dynamodb-streams.ts';
import type { InvocationResult } from '../../../../infra/local/functions/invocation.ts';
import {
  type BatchPolicy,
  type BatchWorld,
  type GivenUp,
  processBatch,
} from '../../../../infra/local/mappings/stream-batch.ts';

const record = (number: number): StreamRecord => ({
  eventID: String(number),
  eventName: 'INSERT',
  dynamodb: { SequenceNumber: String(number), Keys: {}, ApproximateCreationDateTime: 1_000 },
});

const records = (...numbers: number[]) => numbers.map(record);
const numbersOf = (batch: readonly StreamRecord[]) => batch.map(({ eventID }) => Number(eventID));

const reply = (payload: unknown): InvocationResult => ({
  requestId: 'r',
  payload: JSON.stringify(payload),
  failed: false,
});
const failure: InvocationResult = { requestId: 'r', payload: '{}', failed: true };
const reporting = (...numbers: number[]) =>
  reply({ batchItemFailures: numbers.map((number) => ({ itemIdentifier: String(number) })) });

const policy: BatchPolicy = { bisect: false, partialFailures: true, maximumRetries: 2, maximumAgeSeconds: -1 };

const worldOf = (answer: (numbers: number[], call: number) => InvocationResult, now = 1_000_000) => {
  const seen = {
    invoked: [] as number[][],
    done: [] as number[],
    givenUp: [] as [number[], GivenUp['condition']][],
    pauses: [] as number[],
  };
  const world: BatchWorld = {
    invoke: async (batch) => {
      seen.invoked.push(numbersOf(batch));
      return answer(numbersOf(batch), seen.invoked.length);
    },
    done: (batch) => void seen.done.push(...numbersOf(batch)),
    giveUp: async (batch, { condition }) => void seen.givenUp.push([numbersOf(batch), condition]),
    now: () => now,
    sleep: async (milliseconds) => void seen.pauses.push(milliseconds),
  };
  return { world, seen };
};

describe('a batch of stream records', () => {
  it.each([
    ['an empty report', reply({ batchItemFailures: [] })],
    ['no report', reply(null)],
    ['a report without the list', reply({})],
  ])('is done after %s', async (_name, answer) => {
    const { world, seen } = worldOf(() => answer);
    await processBatch(records(1, 2), policy, world);
    expect(seen).toMatchObject({ invoked: [[1, 2]], done: [1, 2], givenUp: [] });
  });

  it('goes on at the first record that is reported, and brings no record before it again', async () => {
    const { world, seen } = worldOf((_batch, call) => (call === 1 ? reporting(4, 3) : reporting()));
    await processBatch(records(1, 2, 3, 4), policy, world);
    expect(seen).toMatchObject({
      invoked: [
        [1, 2, 3, 4],
        [3, 4],
      ],
      done: [1, 2, 3, 4],
    });
  });

  it.each([
    ['an error', failure],
    ['a record that was not in the batch', reporting(99)],
    ['a record without a name', reply({ batchItemFailures: [{ itemIdentifier: '' }] })],
    ['something else', reply({ batchItemFailures: 'all' })],
  ])('is brought again as a whole after %s', async (_name, answer) => {
    const { world, seen } = worldOf((_batch, call) => (call === 1 ? answer : reporting()));
    await processBatch(records(1, 2), policy, world);
    expect(seen.invoked).toEqual([
      [1, 2],
      [1, 2],
    ]);
  });

  it('is given up after as many retries as the mapping allows, with pauses that grow', async () => {
    const { world, seen } = worldOf(() => failure);
    await processBatch(records(1, 2), policy, world);
    expect(seen).toEqual({
      invoked: [
        [1, 2],
        [1, 2],
        [1, 2],
      ],
      pauses: [100, 200],
      givenUp: [[[1, 2], 'RetryAttemptsExhausted']],
      done: [1, 2],
    });
  });

  it('is given up when its oldest record is too old', async () => {
    const { world, seen } = worldOf(() => failure, 1_000_000 + 61_000);
    await processBatch(records(1), { ...policy, maximumAgeSeconds: 60 }, world);
    expect(seen).toMatchObject({ invoked: [[1]], givenUp: [[[1], 'RecordAgeExceeded']] });
  });

  it('costs no good record for a bad one when it is bisected, and halving is no retry', async () => {
    const { world, seen } = worldOf((batch) => (batch.includes(3) ? failure : reporting()));
    await processBatch(records(1, 2, 3, 4), { ...policy, bisect: true, maximumRetries: 1 }, world);
    expect(seen.givenUp).toEqual([[[3], 'RetryAttemptsExhausted']]);
    expect(seen.done).toEqual([1, 2, 3, 4]);
    expect(seen.invoked).toEqual([[1, 2, 3, 4], [1, 2], [3, 4], [3], [3], [4]]);
  });

  it('loses no good record behind a bad one that is reported again and again', async () => {
    const { world, seen } = worldOf((batch) => reporting(...batch.filter((number) => number === 2)));
    await processBatch(records(1, 2, 3), { ...policy, bisect: true, maximumRetries: 1 }, world);
    expect(seen.givenUp).toEqual([[[2], 'RetryAttemptsExhausted']]);
    expect(seen.invoked.at(-1)).toEqual([3]);
  });

  it('counts attempts anew for a new first record', async () => {
    const { world, seen } = worldOf((batch, call) =>
      call === 3 ? reporting(2) : call < 5 ? reporting(...batch.slice(0, 1)) : reporting(),
    );
    await processBatch(records(1, 2), { ...policy, maximumRetries: 2 }, world);
    expect(seen.givenUp).toEqual([]);
  });
});
