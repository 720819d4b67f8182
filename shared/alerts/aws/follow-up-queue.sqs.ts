import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod';
import { JsonText } from '../../foundation/free-text.ts';
import type { CaseFollowUp, FollowUp, FollowUpQueue } from '../alert-repository.ts';

/** The longest delay of SQS. Source: SQS Developer Guide, message timers, read 2026-11-22. */
export const longestDelaySeconds = 900;

/** The SQS client; in this file so that only functions which use the queue carry it. */
export const queueClient = (): SQSClient =>
  new SQSClient({
    // The address of a queue names a host that only AWS resolves; where the client itself is sent, its queues are.
    useQueueUrlAsEndpoint: false,
    requestHandler: { connectionTimeout: 1_000, requestTimeout: 5_000, throwOnRequestTimeout: true },
  });

/** Follow-ups on a queue with a delay: each comes at least once, and not before its time. */
export const followUpQueue = (client: SQSClient, queueUrl: string): FollowUpQueue<FollowUp | CaseFollowUp> => ({
  send: async (followUp, delaySeconds) => {
    await client.send(
      new SendMessageCommand({
        QueueUrl: queueUrl,
        MessageBody: JSON.stringify(followUp),
        DelaySeconds: Math.max(0, Math.min(longestDelaySeconds, Math.ceil(delaySeconds))),
      }),
    );
  },
});

const Message: z.ZodType<FollowUp | CaseFollowUp, string> = JsonText.pipe(
  z.discriminatedUnion('do', [
    z.object({
      do: z.literal('escalate'),
      alertId: z.string(),
      stage: z.enum(['again', 'authority']),
      topic: z.string().optional(),
    }),
    z.object({ do: z.literal('sum-up'), topic: z.string(), window: z.int() }),
    z.object({ do: z.literal('answer'), alertId: z.string(), topic: z.string() }),
    z.object({ do: z.literal('text'), alertId: z.string(), topic: z.string() }),
    z.object({ do: z.literal('correct'), incidentId: z.string() }),
    z.object({ do: z.literal('case'), caseId: z.string(), key: z.string() }),
  ]),
);

/** The follow-up in a message of the queue. @throws ZodError for a message that is none */
export const followUpIn = (body: string): FollowUp | CaseFollowUp => Message.parse(body);
