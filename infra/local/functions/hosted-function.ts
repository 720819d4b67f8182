import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { PlannedFunction } from '../assembly/plan.ts';
import { environmentOf, type FunctionEndpoints } from './function-environment.ts';
import { type FunctionThread, startThread } from './function-thread.ts';
import { type FunctionError, functionErrorOf, type InvocationReply, type InvocationResult } from './invocation.ts';

export type HostedFunction = { invoke(payload: string): Promise<InvocationResult>; end(): Promise<void> };

type Options = { endpoints: FunctionEndpoints; logsFolder: string };

const errorPayload = ({ errorType, errorMessage, trace = [] }: FunctionError) =>
  JSON.stringify({ errorType, errorMessage, trace });

const timedOut = (requestId: string, milliseconds: number): FunctionError => ({
  errorType: 'Sandbox.Timedout',
  errorMessage: `RequestId: ${requestId} Error: Task timed out after ${(milliseconds / 1000).toFixed(2)} seconds`,
});

/** The thread of a function: the one that is there, or a new one. */
const threadsOf = (planned: PlannedFunction, { endpoints, logsFolder }: Options) => {
  let thread: Promise<FunctionThread> | undefined;
  const start = (): Promise<FunctionThread> => {
    const forget = () => {
      if (thread === started) thread = undefined;
    };
    const started = startThread({
      planned,
      environment: environmentOf(planned, endpoints),
      logFile: join(logsFolder, `${planned.name}.log`),
      onEnd: forget,
    });
    started.catch(forget);
    return started;
  };
  return {
    current: () => thread,
    get: () => {
      thread ??= start();
      return thread;
    },
  };
};

/** Brings an event to a loaded function, for as long as the template allows. */
const runFor = async (
  thread: FunctionThread,
  call: { id: number; requestId: string; payload: string },
  milliseconds: number,
): Promise<InvocationReply> => {
  const timer = setTimeout(() => void thread.end(timedOut(call.requestId, milliseconds)), milliseconds);
  const reply = await thread.run({ ...call, deadline: Date.now() + milliseconds });
  clearTimeout(timer);
  return reply;
};

/**
 * Hosts one function. In AWS each invocation under way has an environment of its own; here all of a function share one
 * thread. That is true enough for handlers that keep no state of a request between two awaits, which is a rule of this
 * house, and it costs a fraction of the memory. When one runs out of time the thread is ended, as nothing else stops a
 * handler that does not yield: those that ran beside it fail too, those that come later find a new thread.
 */
export const hostFunction = (planned: PlannedFunction, options: Options): HostedFunction => {
  const threads = threadsOf(planned, options);
  let invocations = 0;
  return {
    invoke: async (payload) => {
      const requestId = randomUUID();
      invocations += 1;
      try {
        const call = { id: invocations, requestId, payload };
        const reply = await runFor(await threads.get(), call, planned.timeoutMilliseconds);
        if ('error' in reply) return { requestId, payload: errorPayload(reply.error), failed: true };
        return { requestId, payload: reply.payload, failed: false };
      } catch (thrown) {
        return { requestId, payload: errorPayload(functionErrorOf(thrown)), failed: true };
      }
    },
    end: async () => {
      const thread = await threads.current()?.catch(() => undefined);
      await thread?.end({ errorType: 'Stopped', errorMessage: 'The local run was stopped' });
    },
  };
};
