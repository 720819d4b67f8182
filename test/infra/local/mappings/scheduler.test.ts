import { expect, it, onTestFinished } from 'vitest';
import { startSchedule } from '../../../../infra/local/mappings/scheduler.ts';
import { until } from '../fixtures/test-folder.ts';

const schedule = {
  name: 'nightly',
  timeZone: 'Asia/Phnom_Penh',
  functionArn: 'arn:function',
  input: '{"at":"<aws.scheduler.scheduled-time>"}',
};

const started = (
  when: Parameters<typeof startSchedule>[0]['when'],
  invokeAsync: (arn: string, payload: string) => Promise<void>,
) => {
  const sent: [string, string][] = [];
  const send = async (queueArn: string, body: string) => void sent.push([queueArn, body]);
  const running = startSchedule(
    { ...schedule, when, deadLetterQueueArn: 'arn:dead' },
    { invokeAsync, send, log: () => undefined },
  );
  onTestFinished(() => running.stop());
  return { running, sent };
};

it('brings its input to the function when it is due, with the time that it names', async () => {
  const brought: [string, string][] = [];
  started({ everyMilliseconds: 20 }, async (arn, payload) => void brought.push([arn, payload]));
  const [[arn, payload] = ['', '']] = await until(
    () => brought,
    ({ length }) => length > 1,
  );
  expect([arn, payload]).toEqual([
    'arn:function',
    expect.stringMatching(/^\{"at":"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"\}$/),
  ]);
});

it('puts what it cannot hand over with the dead letters', async () => {
  const { sent } = started({ everyMilliseconds: 20 }, () => Promise.reject(new Error('no such function')));
  await until(
    () => sent,
    ({ length }) => length > 0,
  );
  expect(sent[0]?.[0]).toBe('arn:dead');
});

it('keeps to the country’s clock', () => {
  const { running } = started({ cron: '0 30 1 * * * *' }, async () => undefined);
  expect(running.next()?.toISOString()).toMatch(/T18:30:00\.000Z$/);
});
