import * as z from 'zod';

/** What SNS wraps round a message on its way to a queue. Only SNS may send to the queue, so the topic is true. */
const Envelope = z.object({ Type: z.literal('Notification'), TopicArn: z.string(), Message: z.string() });

/**
 * The text of a message that came through a topic, and the ARN of that topic.
 * @throws ZodError, or SyntaxError, for a body that SNS did not write
 */
export const topicMessageIn = (body: string): { topicArn: string; text: string } => {
  const { TopicArn, Message } = Envelope.parse(JSON.parse(body));
  return { topicArn: TopicArn, text: Message };
};
