import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { jobFunction } from '../../../shared/lambda/job-function.ts';
import { topicMessageIn } from '../../../shared/lambda/topic-message-in.ts';

const Order = z.strictObject({ date: z.iso.date().optional() });

describe('a job', () => {
  it('answers with its summary', async () => {
    const job = jobFunction(Order, async ({ date }) => ({ days: 1, date: date ?? 'none' }));
    expect(await job({ date: '2026-11-20' })).toEqual({ days: 1, date: '2026-11-20' });
    expect(await job({})).toEqual({ days: 1, date: 'none' });
  });

  it('that fails, fails the Lambda, and says nothing of what it met', async () => {
    const job = jobFunction(Order, () => Promise.reject(new Error('Sok Dara +85512345678')));
    await expect(job({})).rejects.toThrow(/^The job failed; the line before says where\.$/);
  });

  it('refuses an order that it does not understand, before any work', async () => {
    let worked = false;
    const job = jobFunction(Order, async () => {
      worked = true;
      return {};
    });
    await expect(job({ 'detail-type': 'Scheduled Event' })).rejects.toThrow();
    expect(worked).toBe(false);
  });
});

describe('a message that came through a topic', () => {
  const envelope = { Type: 'Notification', MessageId: 'm', TopicArn: 'arn:aws:sns:x:1:t', Message: '{"a":1}' };

  it('names its topic', () => {
    expect(topicMessageIn(JSON.stringify(envelope))).toEqual({ topicArn: 'arn:aws:sns:x:1:t', text: '{"a":1}' });
  });

  it.each([
    ['came raw', '{"revision":1}'],
    ['is no JSON', 'hello'],
    ['asks to confirm a subscription', JSON.stringify({ ...envelope, Type: 'SubscriptionConfirmation' })],
    ['names no topic', JSON.stringify({ ...envelope, TopicArn: undefined })],
  ])('is refused when it %s', (_, body) => {
    expect(() => topicMessageIn(body)).toThrow();
  });
});
