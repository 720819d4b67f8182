import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { PlannedFunction } from '../assembly/plan.ts';
import { environmentOf, type FunctionEndpoints } from './function-environment.ts';
import { type FunctionThread, startThread } from './function-thread.ts';
import { createInstances, mostInstances } from './instances.ts';
import { type FunctionError, functionErrorOf, type InvocationReply, type InvocationResult } from './invocation.ts';

export type HostedFunction = { invoke(payload: string): Promise<InvocationResult>; end(): Promise<void> };

type Options = { endpoints: FunctionEndpoints; logsFolder: string; mostInstances?: number };

const errorPayload = ({ errorType, errorMessage, trace = [] }: FunctionError) =>
  JSON.stringify({ errorType, errorMessage, trace });

const timedOut = (requestId: string, milliseconds: number): FunctionError => ({
  errorType: 'Sandbox.Timedout',
  errorMessage: `RequestId: ${requestId} Error: Task timed out after ${(milliseconds / 1000).toFixed(2)} seconds`,
});

/** Starts threads of a function. @param onEnd told once for each, also for one that could not start */
const starterOf =
  (planned: PlannedFunction, { endpoints, logsFolder }: Options) =>
  (onEnd: () => void): Promise<FunctionThread> => {
    const started = startThread({
      planned,
      environment: environmentOf(planned, endpoints),
      logFile: join(logsFolder, `${planned.name}.log`),
      onEnd,
    });
    started.catch(onEnd);
    return started;
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
 * Hosts one function. As in AWS an instance has one invocation under way, and a call that finds none free gets a new one;
 * here up to a number, since each is a thread that costs memory: what is more waits its turn, in the order in which it
 * came. When one runs out of time its instance is ended, as nothing else stops a handler that does not yield.
 */
export const hostFunction = (planned: PlannedFunction, options: Options): HostedFunction => {
  const instances = createInstances(starterOf(planned, options), options.mostInstances ?? mostInstances);
  let invocations = 0;
  return {
    invoke: async (payload) => {
      const requestId = randomUUID();
      invocations += 1;
      const call = { id: invocations, requestId, payload };
      try {
        const reply = await instances.use((thread) => runFor(thread, call, planned.timeoutMilliseconds));
        if ('error' in reply) return { requestId, payload: errorPayload(reply.error), failed: true };
        return { requestId, payload: reply.payload, failed: false };
      } catch (thrown) {
        return { requestId, payload: errorPayload(functionErrorOf(thrown)), failed: true };
      }
    },
    end: () => instances.end({ errorType: 'Stopped', errorMessage: 'The local run was stopped' }),
  };
};
