import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { PushQueue } from '../../push/push-order.ts';

/** Pushes on their queue: each order comes at least once. */
export const pushQueue = (client: SQSClient, queueUrl: string): PushQueue => ({
  send: async (order) => {
    const command = new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: JSON.stringify(order) });
    const { MessageId = '' } = await client.send(command);
    return MessageId;
  },
});
