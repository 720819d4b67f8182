import type { FunctionThread } from './function-thread.ts';
import type { FunctionError } from './invocation.ts';

/** Instances of one function that run at once here. AWS starts a thousand; here each is a thread with a heap of its own. */
export const mostInstances = 4;

type Instance = { thread: Promise<FunctionThread>; isGone: boolean };

export type Instances = {
  /** Gives an instance to one user at a time, a new one where none is free; past the most, in turn. */
  use<T>(work: (thread: FunctionThread) => Promise<T>): Promise<T>;
  /** Ends every instance; what runs or waits fails with this error, and what is asked for later too. */
  end(error: FunctionError): Promise<void>;
};

/**
 * The instances of a function.
 * @param start starts one, and tells when it has ended
 */
export const createInstances = (start: (onEnd: () => void) => Promise<FunctionThread>, most: number): Instances => {
  const all = new Set<Instance>();
  const free: Instance[] = [];
  const waiting: (() => void)[] = [];
  let ended: FunctionError | undefined;
  const begin = (): Instance => {
    const instance: Instance = { thread: start(() => forget(instance)), isGone: false };
    all.add(instance);
    return instance;
  };
  const forget = (instance: Instance): void => {
    instance.isGone = true;
    all.delete(instance);
    if (free.includes(instance)) free.splice(free.indexOf(instance), 1);
  };
  const take = async (): Promise<Instance> => {
    // The one that was used last is warm, and those that a storm has left behind stay quiet.
    while (!ended && free.length === 0 && all.size >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    if (ended) throw Object.assign(new Error(ended.errorMessage), { name: ended.errorType });
    return free.pop() ?? begin();
  };
  const giveBack = (instance: Instance): void => {
    if (!instance.isGone) free.push(instance);
    waiting.shift()?.();
  };
  return {
    use: async (work) => {
      const instance = await take();
      try {
        return await work(await instance.thread);
      } finally {
        giveBack(instance);
      }
    },
    end: async (error) => {
      ended = error;
      for (const wake of waiting.splice(0)) wake();
      await Promise.all(
        [...all].map(({ thread }) => thread.then((started) => started.end(error)).catch(() => undefined)),
      );
    },
  };
};
