import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { followUpIn, followUpQueue } from '../../../../shared/alerts/aws/follow-up-queue.sqs.ts';

const sqs = mockClient(SQSClient);
const url = 'https://sqs.ap-southeast-1.amazonaws.com/111111111111/blo-kh-alert-follow-ups';
const queue = followUpQueue(new SQSClient({ region: 'ap-southeast-1' }), url);
beforeEach(() => {
  sqs.reset();
  sqs.on(SendMessageCommand).resolves({ MessageId: 'message' });
});
afterAll(() => sqs.restore());

const sent = () => sqs.commandCalls(SendMessageCommand)[0]?.args[0].input;

describe('a follow-up', () => {
  it.each([
    { do: 'escalate', alertId: 'alert.1', stage: 'again' },
    { do: 'sum-up', topic: 'KH-BAVET', window: 7 },
    { do: 'correct', incidentId: 'KH-0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4a51' },
  ] as const)('comes back as it was: %o', async (followUp) => {
    await queue.send(followUp, 600);
    expect(followUpIn(sent()?.MessageBody ?? '')).toEqual(followUp);
  });

  it.each([
    [600, 600],
    [0.4, 1],
    [-5, 0],
    [5_000, 900],
  ])('for %s seconds waits %s: whole ones, and no more than SQS can', async (seconds, waits) => {
    await queue.send({ do: 'sum-up', topic: 'KH-BAVET', window: 7 }, seconds);
    expect(sent()?.DelaySeconds).toBe(waits);
  });

  it.each(['', '{}', '{"do":"dance"}', 'null'])('is refused when it is of another shape: %s', (body) => {
    expect(() => followUpIn(body)).toThrow();
  });
});
