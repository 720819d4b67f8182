import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { Context, DynamoDBRecord, DynamoDBStreamHandler, SQSHandler, SQSRecord } from 'aws-lambda';
import { logError } from './log.ts';

/** Failing a whole batch would hide which record is the bad one, and stop the stream at the good ones. */
const options = { throwOnFullBatchFailure: false, processInParallel: true } as const;

/** How many milliseconds Lambda leaves to a run before it ends it. */
export type TimeLeft = () => number;

const timeLeftOf =
  (context: Context): TimeLeft =>
  () =>
    context.getRemainingTimeInMillis();

type Work<Item> = (record: Item, timeLeft: TimeLeft) => Promise<void>;

/** Logs the failure of a record and throws it on, so that only this record comes again. */
const watched =
  <Item>(work: Work<Item>, idOf: (record: Item) => string | undefined, timeLeft: TimeLeft) =>
  async (record: Item): Promise<void> => {
    try {
      await work(record, timeLeft);
    } catch (error) {
      logError('record-failed', error, { record: idOf(record) });
      throw error;
    }
  };

/** The item of a change, as text. Nothing promises that two records name the parts of a key in the same order. */
const itemOf = ({ dynamodb }: DynamoDBRecord): string =>
  JSON.stringify(Object.entries(dynamodb?.Keys ?? {}).sort(([one], [other]) => (one < other ? -1 : 1)));

/** An earlier change of this item failed in the same batch, and comes again: this one comes again after it. */
class NotItsTurn extends Error {
  override readonly name = 'NotItsTurn';
}

/**
 * Changes of one item one after the other, those of different items at once. Lambda keeps the order of an item between
 * batches; within a batch it is ours to keep: of two revisions at once the second cannot know whom the first is telling,
 * and after a first that failed the second would correct what nobody was told.
 */
const inOrder = (work: (record: DynamoDBRecord) => Promise<void>) => {
  const before = new Map<string, Promise<void>>();
  const waits = (): never => {
    throw new NotItsTurn('An earlier change of this item is to come again.');
  };
  return (record: DynamoDBRecord): Promise<void> => {
    const item = itemOf(record);
    const done = (before.get(item) ?? Promise.resolve()).then(() => work(record), waits);
    before.set(item, done);
    return done;
  };
};

/**
 * Makes a Lambda that takes records of a table's stream, each on its own. At least once: `work` must be idempotent.
 * Lambda comes back with everything from the first record that failed.
 */
export const streamFunction =
  (work: Work<DynamoDBRecord>): DynamoDBStreamHandler =>
  async (event, context) => {
    const careful = watched(work, (record: DynamoDBRecord) => record.eventID, timeLeftOf(context));
    const processor = new BatchProcessor(EventType.DynamoDBStreams);
    return processPartialResponse(event, inOrder(careful), processor, { ...options, context });
  };

const queue =
  (work: Work<SQSRecord>, processInParallel: boolean): SQSHandler =>
  async (event, context) => {
    const careful = watched(work, (message: SQSRecord) => message.messageId, timeLeftOf(context));
    const processor = new BatchProcessor(EventType.SQS);
    return processInParallel
      ? processPartialResponse(event, careful, processor, { ...options, context })
      : processPartialResponse(event, careful, processor, { ...options, processInParallel: false, context });
  };

/** Makes a Lambda that takes messages of a queue, each on its own; only those that failed come again. */
export const queueFunction = (work: Work<SQSRecord>): SQSHandler => queue(work, true);

/** The same, one message after the other: for work of which two at once would not fit into the memory. */
export const queueOneByOne = (work: Work<SQSRecord>): SQSHandler => queue(work, false);
