import type { DynamoDBRecord } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { streamFunction } from '../../../shared/lambda/stream-function.ts';

const recordOf = (item: string, sequence: number): DynamoDBRecord => ({
  eventID: `${item}-${sequence}`,
  dynamodb: { Keys: { pk: { S: item }, sk: { S: 'REPORT' } }, SequenceNumber: String(sequence) },
});

const Failures = z.object({ batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })) });

/** What begins and ends while a batch is worked on; the first of an item takes longest. */
const worked = async (records: DynamoDBRecord[], failing: string[] = []) => {
  const story: string[] = [];
  const handler = streamFunction(async ({ eventID = '' }) => {
    story.push(`${eventID} begins`);
    await new Promise((resolve) => setTimeout(resolve, eventID.endsWith('1') ? 30 : 1));
    story.push(`${eventID} ends`);
    if (failing.includes(eventID)) throw new Error('it failed');
  });
  const context = { getRemainingTimeInMillis: () => 10_000 };
  const answer: unknown = await Reflect.apply(handler, undefined, [{ Records: records }, context, () => undefined]);
  return { story, failures: Failures.parse(answer).batchItemFailures.map(({ itemIdentifier }) => itemIdentifier) };
};

describe('changes in one batch of a stream', () => {
  it('are worked on one after the other where they are of one item', async () => {
    const { story } = await worked([recordOf('a', 1), recordOf('a', 2), recordOf('a', 3)]);
    expect(story).toEqual(['a-1', 'a-2', 'a-3'].flatMap((each) => [`${each} begins`, `${each} ends`]));
  });

  it('are of one item in whichever order its key is named', async () => {
    const turned = { ...recordOf('a', 2), dynamodb: { Keys: { sk: { S: 'REPORT' }, pk: { S: 'a' } } } };
    const { story } = await worked([recordOf('a', 1), turned]);
    expect(story).toEqual(['a-1 begins', 'a-1 ends', 'a-2 begins', 'a-2 ends']);
  });

  it('are worked on at once where they are of different items', async () => {
    const { story } = await worked([recordOf('a', 1), recordOf('b', 1), recordOf('a', 2)]);
    expect(story.slice(0, 2)).toEqual(['a-1 begins', 'b-1 begins']);
  });

  it('of one item wait behind one that failed, and come again with it; those of others go on', async () => {
    const records = [recordOf('a', 1), recordOf('b', 2), recordOf('a', 3), recordOf('a', 4)];
    const { story, failures } = await worked(records, ['a-1']);
    expect(story.filter((line) => line.startsWith('a'))).toEqual(['a-1 begins', 'a-1 ends']);
    expect(story).toContain('b-2 ends');
    expect(failures.toSorted()).toEqual(['1', '3', '4']);
  });
});
