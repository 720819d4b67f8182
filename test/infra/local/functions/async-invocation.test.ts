import { describe, expect, it } from 'vitest';
import type { PlannedRetries } from '../../../../infra/local/assembly/plan.ts';
import { type AsyncWorld, invokeAsync } from '../../../../infra/local/functions/async-invocation.ts';

const retries: PlannedRetries = { maximumRetries: 2, maximumAgeSeconds: 60, onFailureQueueArn: 'arn:queue' };

const worldOf = (failures: number, change: Partial<AsyncWorld> = {}) => {
  const seen = { invoked: 0, sent: [] as { queueArn: string; message: Record<string, unknown> }[] };
  const world: AsyncWorld = {
    invoke: async () => {
      seen.invoked += 1;
      const failed = seen.invoked <= failures;
      return { requestId: `r${seen.invoked}`, payload: failed ? '{"errorMessage":"no"}' : 'null', failed };
    },
    retriesOf: () => retries,
    send: async (queueArn, body) => void seen.sent.push({ queueArn, message: JSON.parse(body) }),
    signal: new AbortController().signal,
    pauses: [1, 1],
    ...change,
  };
  return { world, seen };
};

describe('an event for a function that nobody waits for', () => {
  it('is brought again when it fails, and is then done with', async () => {
    const { world, seen } = worldOf(2);
    await invokeAsync('arn:function', '{"a":1}', world);
    expect(seen).toEqual({ invoked: 3, sent: [] });
  });

  it('is told to the destination when it has failed once and twice again', async () => {
    const { world, seen } = worldOf(9);
    await invokeAsync('arn:function', '{"a":1}', world);
    expect(seen.invoked).toBe(3);
    expect(seen.sent).toMatchObject([
      {
        queueArn: 'arn:queue',
        message: {
          requestContext: {
            functionArn: 'arn:function:$LATEST',
            condition: 'RetriesExhausted',
            approximateInvokeCount: 3,
          },
          requestPayload: { a: 1 },
          responsePayload: { errorMessage: 'no' },
        },
      },
    ]);
  });

  it('is not kept longer than the template says', async () => {
    const { world, seen } = worldOf(9, {
      retriesOf: () => ({ ...retries, maximumAgeSeconds: 1 }),
      pauses: [5_000, 5_000],
    });
    await invokeAsync('arn:function', '{}', world);
    expect([seen.invoked, seen.sent.length]).toEqual([1, 1]);
  });

  it('is let go when the run ends meanwhile', async () => {
    const end = new AbortController();
    const { world, seen } = worldOf(9, { signal: end.signal, pauses: [60_000, 60_000] });
    const invoking = invokeAsync('arn:function', '{}', world);
    end.abort();
    await invoking;
    expect(seen.sent).toEqual([]);
  });
});
