import { Worker } from 'node:worker_threads';
import type { PlannedFunction } from '../assembly/plan.ts';
import { moduleOf } from './function-module.ts';
import {
  type FunctionError,
  functionErrorOf,
  type Invocation,
  type InvocationReply,
  type WorkerMessage,
  type WorkerSettings,
} from './invocation.ts';
import { functionWorkerCode } from './worker-code.ts';

/** A function loaded and running in a thread. */
export type FunctionThread = {
  /** Settles with the reply, or with an error when the thread ends before. */
  run(invocation: Invocation): Promise<InvocationReply>;
  /** Ends the thread; everything that runs in it fails with this error. */
  end(error: FunctionError): Promise<void>;
};

const settingsOf = ({ codeDirectory, handler, ...planned }: PlannedFunction, logFile: string): WorkerSettings => {
  const dot = handler.lastIndexOf('.');
  const { name, arn, memoryMegabytes } = planned;
  return {
    module: moduleOf(codeDirectory, handler) ?? `${codeDirectory}/${handler.slice(0, dot)}`,
    exportName: handler.slice(dot + 1),
    logFile,
    name,
    arn,
    memoryMegabytes,
    logGroup: `/aws/lambda/${name}`,
  };
};

/**
 * Room for what lives for one request only. Left to itself V8 lets it grow to some 100 MB in each of twenty threads; the
 * old generation may take what the template gives, and as in Lambda a function that needs more is ended.
 */
export const youngMegabytes = 48;

export type ThreadOptions = {
  planned: PlannedFunction;
  environment: Record<string, string>;
  logFile: string;
  /** Told once, when the thread has ended and the next invocation needs another. */
  onEnd(): void;
};

/** Invocations under way, and what they are told when their thread ends. */
const createUnderWay = () => {
  const waiting = new Map<number, (reply: InvocationReply) => void>();
  let ended: FunctionError | undefined;
  return {
    begin: (id: number, settle: (reply: InvocationReply) => void): boolean => {
      if (ended) settle({ id, error: ended });
      else waiting.set(id, settle);
      return !ended;
    },
    settle: (reply: InvocationReply): void => {
      waiting.get(reply.id)?.(reply);
      waiting.delete(reply.id);
    },
    endWith: (error: FunctionError): void => {
      ended ??= error;
      for (const [id, settle] of waiting) settle({ id, error });
      waiting.clear();
    },
  };
};

const startWorker = ({ planned, environment, logFile }: ThreadOptions): Worker =>
  new Worker(functionWorkerCode(), {
    eval: true,
    workerData: settingsOf(planned, logFile),
    env: environment,
    resourceLimits: { maxOldGenerationSizeMb: planned.memoryMegabytes, maxYoungGenerationSizeMb: youngMegabytes },
    // Only Node's own words about a worker still come this way; the worker writes its log itself.
    stdout: true,
    stderr: true,
  });

/** Starts the thread of a function and waits until its code is loaded; Lambda's time limit does not count that either. */
export const startThread = async (options: ThreadOptions): Promise<FunctionThread> => {
  const worker = startWorker(options);
  const underWay = createUnderWay();
  const endWith = (error: FunctionError) => {
    underWay.endWith(error);
    options.onEnd();
  };
  worker.on('error', (thrown) => endWith(functionErrorOf(thrown)));
  worker.on('exit', (code) =>
    endWith({ errorType: 'Runtime.ExitError', errorMessage: `Runtime exited with status ${code}` }),
  );
  await untilLoaded(worker, underWay.settle);
  return {
    run: (invocation) =>
      new Promise((resolve) => {
        if (underWay.begin(invocation.id, resolve)) worker.postMessage(invocation);
      }),
    end: async (error) => {
      endWith(error);
      await worker.terminate();
    },
  };
};

const untilLoaded = (worker: Worker, settle: (reply: InvocationReply) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    const fail = (error: FunctionError) => {
      reject(Object.assign(new Error(error.errorMessage), { name: error.errorType }));
      void worker.terminate();
    };
    worker.once('error', (thrown) => fail(functionErrorOf(thrown)));
    worker.on('message', (message: WorkerMessage) => {
      if ('reply' in message) settle(message.reply);
      else if ('failed' in message) fail(message.failed);
      else resolve();
    });
  });
