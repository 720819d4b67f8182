import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod';
import { JsonText } from '../../foundation/text.ts';
import type { FollowUp, FollowUps } from '../alert-ports.ts';

/** The longest that SQS keeps a message back. Source: SQS Developer Guide, message timers, read 2026-11-22. */
export const longestDelaySeconds = 900;

/** The SQS client; in a file of its own so that only functions which put work off carry it. */
export const queueClient = (): SQSClient =>
  new SQSClient({
    // The address of a queue names a host that only AWS resolves; where the client itself is sent, its queues are.
    useQueueUrlAsEndpoint: false,
    requestHandler: { connectionTimeout: 1_000, requestTimeout: 5_000, throwOnRequestTimeout: true },
  });

/** Work that is put off, on a queue: at least once, and not before its time. */
export const followUpQueue = (client: SQSClient, queueUrl: string): FollowUps => ({
  later: async (followUp, seconds) => {
    await client.send(
      new SendMessageCommand({
        QueueUrl: queueUrl,
        MessageBody: JSON.stringify(followUp),
        DelaySeconds: Math.max(0, Math.min(longestDelaySeconds, Math.ceil(seconds))),
      }),
    );
  },
});

const Message: z.ZodType<FollowUp, string> = JsonText.pipe(
  z.discriminatedUnion('do', [
    z.object({ do: z.literal('escalate'), alertId: z.string(), stage: z.enum(['again', 'authority']) }),
    z.object({ do: z.literal('sum-up'), topic: z.string(), window: z.int() }),
  ]),
);

/** What a message of the queue asks. @throws ZodError when somebody else wrote it */
export const followUpIn = (body: string): FollowUp => Message.parse(body);
