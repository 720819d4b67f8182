import { setTimeout as sleep } from 'node:timers/promises';
import { DeleteMessageBatchCommand, type Message, ReceiveMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod';
import type { PlannedQueueMapping } from '../assembly/plan.ts';
import type { InvocationResult } from '../functions/invocation.ts';
import { passes } from './filter-pattern.ts';
import type { RunningMapping } from './stream-mapping.ts';

export type QueueWorld = {
  sqs: SQSClient;
  queueUrl: string;
  invoke(functionArn: string, payload: string): Promise<InvocationResult>;
  log(line: object): void;
};

/** Most messages that SQS gives at a time, and how long it holds the line when there is none, in seconds. */
const mostReceived = 10;
const longPollSeconds = 20;

const lowerFirst = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

const messageAttributesOf = ({ MessageAttributes = {} }: Message) =>
  Object.fromEntries(
    Object.entries(MessageAttributes).map(([name, attribute]) => [
      name,
      Object.fromEntries(Object.entries(attribute).map(([key, value]) => [lowerFirst(key), value])),
    ]),
  );

/** A message as Lambda hands it over. */
const asRecord = (message: Message, { queueArn, region }: PlannedQueueMapping) => ({
  messageId: message.MessageId ?? '',
  receiptHandle: message.ReceiptHandle ?? '',
  body: message.Body ?? '',
  attributes: message.Attributes ?? {},
  messageAttributes: messageAttributesOf(message),
  md5OfBody: message.MD5OfBody ?? '',
  eventSource: 'aws:sqs',
  eventSourceARN: queueArn,
  awsRegion: region,
});

type QueueRecord = ReturnType<typeof asRecord>;

const failuresSchema = z.object({
  batchItemFailures: z.array(z.object({ itemIdentifier: z.string().min(1) })).nullish(),
});

/** The records that a reply lets go; a report in a form that Lambda does not know lets none. */
const succeeded = (
  records: readonly QueueRecord[],
  { failed, payload }: InvocationResult,
  partialFailures: boolean,
): readonly QueueRecord[] => {
  if (failed) return [];
  if (!partialFailures) return records;
  const reply: unknown = JSON.parse(payload);
  const read = failuresSchema.safeParse(reply ?? {});
  if (!read.success) return [];
  const reported = new Set((read.data.batchItemFailures ?? []).map(({ itemIdentifier }) => itemIdentifier));
  const known = [...reported].every((identifier) => records.some(({ messageId }) => messageId === identifier));
  return known ? records.filter(({ messageId }) => !reported.has(messageId)) : [];
};

/** A filter may look into a body that is JSON. */
const forFilter = (record: QueueRecord): unknown => {
  try {
    return { ...record, body: JSON.parse(record.body) };
  } catch {
    return record;
  }
};

const receive = async (
  { sqs, queueUrl }: QueueWorld,
  most: number,
  waitSeconds: number,
  abortSignal: AbortSignal,
): Promise<Message[]> => {
  const command = new ReceiveMessageCommand({
    QueueUrl: queueUrl,
    MaxNumberOfMessages: Math.min(mostReceived, most),
    WaitTimeSeconds: waitSeconds,
    MessageSystemAttributeNames: ['All'],
    MessageAttributeNames: ['All'],
  });
  return (await sqs.send(command, { abortSignal })).Messages ?? [];
};

/** One batch: the first messages that come, and as many more as come within the window. */
const gather = async (mapping: PlannedQueueMapping, world: QueueWorld, signal: AbortSignal): Promise<Message[]> => {
  const messages = await receive(world, mapping.batchSize, longPollSeconds, signal);
  for (
    const end = Date.now() + mapping.windowMilliseconds;
    messages.length > 0 && messages.length < mapping.batchSize;
  ) {
    const left = end - Date.now();
    if (left <= 0) break;
    const more = await receive(
      world,
      mapping.batchSize - messages.length,
      Math.min(longPollSeconds, Math.floor(left / 1000)),
      signal,
    );
    if (more.length === 0) break;
    messages.push(...more);
  }
  return messages;
};

const remove = async ({ sqs, queueUrl }: QueueWorld, records: readonly QueueRecord[]): Promise<void> => {
  for (let first = 0; first < records.length; first += mostReceived) {
    const Entries = records
      .slice(first, first + mostReceived)
      .map(({ receiptHandle }, index) => ({ Id: String(index), ReceiptHandle: receiptHandle }));
    await sqs.send(new DeleteMessageBatchCommand({ QueueUrl: queueUrl, Entries }));
  }
};

const workOn = async (messages: readonly Message[], mapping: PlannedQueueMapping, world: QueueWorld): Promise<void> => {
  const records = messages.map((message) => asRecord(message, mapping));
  const wanted = records.filter((record) => passes(mapping.filters, forFilter(record)));
  // What no filter wants is gone for good, as in AWS.
  const unwanted = records.filter((record) => !wanted.includes(record));
  if (unwanted.length > 0) await remove(world, unwanted);
  if (wanted.length === 0) return;
  const result = await world.invoke(mapping.functionArn, JSON.stringify({ Records: wanted }));
  const good = succeeded(wanted, result, mapping.partialFailures);
  if (good.length > 0) await remove(world, good);
  const bad = wanted.filter((record) => !good.includes(record));
  if (bad.length > 0)
    world.log({
      code: 'queue-messages-failed',
      mapping: mapping.id,
      messageIds: bad.map(({ messageId }) => messageId),
    });
};

/**
 * Runs an event source mapping from a queue to a function, as many batches at a time as the mapping allows. What fails is
 * left alone: it is seen again when its visibility timeout ends, and the queue's redrive policy moves it to the dead
 * letters in the end.
 */
export const startQueueMapping = (mapping: PlannedQueueMapping, world: QueueWorld): RunningMapping => {
  const end = new AbortController();
  const work = async (): Promise<void> => {
    while (!end.signal.aborted) {
      try {
        await workOn(await gather(mapping, world, end.signal), mapping, world);
      } catch (failure) {
        if (end.signal.aborted) return;
        world.log({ code: 'queue-not-read', mapping: mapping.id, failure: String(failure) });
        await sleep(1_000, undefined, { signal: end.signal }).catch(() => undefined);
      }
    }
  };
  const workers = Array.from({ length: mapping.maximumConcurrency }, work);
  return {
    stop: async () => {
      end.abort();
      await Promise.all(workers);
    },
  };
};
