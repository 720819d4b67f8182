import { setTimeout as sleep } from 'node:timers/promises';
import type { PlannedRetries } from '../assembly/plan.ts';
import type { InvocationResult } from './invocation.ts';

export type AsyncWorld = {
  invoke(functionArn: string, payload: string): Promise<InvocationResult>;
  retriesOf(functionArn: string): PlannedRetries | undefined;
  send(queueArn: string, body: string): Promise<void>;
  signal: AbortSignal;
  /** Pauses before the first and the second retry, in milliseconds. */
  pauses: readonly [number, number];
};

/** What Lambda waits before it brings a failed event again: one minute, then two. */
export const lambdaPauses = [60_000, 120_000] as const;

/** Lambda's own, when nobody says otherwise: two retries, six hours. */
const usual: PlannedRetries = { maximumRetries: 2, maximumAgeSeconds: 21_600 };

const failedMessage = (
  functionArn: string,
  payload: string,
  { result, tries }: { result: InvocationResult; tries: number },
): string =>
  JSON.stringify({
    version: '1.0',
    timestamp: new Date().toISOString(),
    requestContext: {
      requestId: result.requestId,
      functionArn: `${functionArn}:$LATEST`,
      condition: 'RetriesExhausted',
      approximateInvokeCount: tries,
    },
    requestPayload: JSON.parse(payload),
    responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' },
    responsePayload: JSON.parse(result.payload),
  });

/**
 * Invokes a function as Lambda does for a caller that does not wait, such as the Scheduler: a failure is retried, and in
 * the end told to the destination that the template names.
 * @returns when it has succeeded or has been given up
 */
export const invokeAsync = async (functionArn: string, payload: string, world: AsyncWorld): Promise<void> => {
  const { maximumRetries, maximumAgeSeconds, onFailureQueueArn } = world.retriesOf(functionArn) ?? usual;
  const until = Date.now() + maximumAgeSeconds * 1000;
  for (let tries = 1; ; tries += 1) {
    const result = await world.invoke(functionArn, payload);
    if (!result.failed || world.signal.aborted) return;
    const pause = world.pauses[Math.min(tries, 2) - 1] ?? 0;
    if (tries > maximumRetries || Date.now() + pause > until) {
      if (onFailureQueueArn)
        await world.send(onFailureQueueArn, failedMessage(functionArn, payload, { result, tries }));
      return;
    }
    try {
      await sleep(pause, undefined, { signal: world.signal });
    } catch {
      return;
    }
  }
};
