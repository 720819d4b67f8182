import { DeleteMessageCommand, ListQueueTagsCommand, ReceiveMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod';
import type { Activity } from '../activity.ts';
import type { RunningMapping } from '../mappings/stream-mapping.ts';
import { type Delivery, openDeliveries } from './deliveries-file.ts';
import { shadowPrefix } from './sns-shadows.ts';

export type DeliveriesOptions = { file: string; endpoint: string; sqs(region: string): SQSClient; activity: Activity };

/** How often the shadows are looked at while anything goes on, in milliseconds. */
const pollMilliseconds = 100;
/** For how long a message is ours before it is seen again, in seconds: writing a line takes none. */
const visibilitySeconds = 5;

const envelopeSchema = z.object({
  MessageId: z.string(),
  TopicArn: z.string(),
  Subject: z.string().optional(),
  Message: z.string(),
  Timestamp: z.string(),
  MessageAttributes: z.record(z.string(), z.object({ Value: z.string() })).default({}),
});

const tagsSchema = z.object({ channel: z.enum(['sms', 'email']), address: z.string(), stack: z.string() });
type Tags = z.infer<typeof tagsSchema>;

const queuesSchema = z.array(
  z.object({ name: z.string(), url: z.string(), arn: z.string(), approximateMessageCount: z.number() }),
);
type ShadowQueue = z.infer<typeof queuesSchema>[number];

const deliveryOf = (envelope: string, { channel, address, stack }: Tags): Delivery => {
  const read = envelopeSchema.parse(JSON.parse(envelope));
  const { MessageId, TopicArn, Subject, Message: text, Timestamp } = read;
  const attributes = Object.entries(read.MessageAttributes).map(([name, { Value }]) => [name, Value]);
  return {
    id: `${MessageId}:${address}`,
    at: Timestamp,
    stack,
    channel,
    to: address,
    topic: TopicArn.slice(TopicArn.lastIndexOf(':') + 1),
    ...(Subject && channel === 'email' && { subject: Subject }),
    text,
    attributes: Object.fromEntries(attributes),
  };
};

const filledShadows = async (endpoint: string): Promise<ShadowQueue[]> => {
  const queues = queuesSchema.parse(await (await fetch(`${endpoint}/_fauxqs/queues`)).json());
  return queues.filter(
    ({ name, approximateMessageCount }) => name.startsWith(shadowPrefix) && approximateMessageCount > 0,
  );
};

/** Whose phone or mailbox a shadow stands for; its tags do not change. */
const rememberingTags = () => {
  const known = new Map<string, Tags>();
  return async (client: SQSClient, { url: QueueUrl }: ShadowQueue): Promise<Tags> => {
    const tags =
      known.get(QueueUrl) ?? tagsSchema.parse((await client.send(new ListQueueTagsCommand({ QueueUrl }))).Tags);
    known.set(QueueUrl, tags);
    return tags;
  };
};

const drainer = ({ file, sqs }: DeliveriesOptions) => {
  const deliveries = openDeliveries(file);
  const tagsOf = rememberingTags();
  return async (queue: ShadowQueue): Promise<void> => {
    const client = sqs(queue.arn.split(':')[3] ?? '');
    const QueueUrl = queue.url;
    const tags = await tagsOf(client, queue);
    const receive = new ReceiveMessageCommand({
      QueueUrl,
      MaxNumberOfMessages: 10,
      VisibilityTimeout: visibilitySeconds,
    });
    for (const { Body = '', ReceiptHandle } of (await client.send(receive)).Messages ?? []) {
      deliveries.write(deliveryOf(Body, tags));
      await client.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
    }
  };
};

/**
 * Takes what SNS has put into the shadows of phones and mailboxes and writes it to the deliveries file. A message is
 * deleted after its line is written; should a kill fall between the two, the id keeps the line from coming twice.
 */
export const startDeliveries = (options: DeliveriesOptions): RunningMapping => {
  const end = new AbortController();
  const { signal } = end;
  const drain = drainer(options);
  const look = async (): Promise<number> => {
    const filled = await filledShadows(options.endpoint);
    await Promise.all(filled.map(drain));
    return filled.length;
  };
  const watch = async (): Promise<void> => {
    while (!signal.aborted) {
      const found = await look().catch(() => 0);
      if (found === 0) await options.activity.pause(pollMilliseconds, signal);
    }
  };
  const watching = watch();
  return {
    stop: async () => {
      end.abort();
      await watching;
    },
  };
};
