import type { PlannedFunction } from '../assembly/plan.ts';
import { LocalFault } from '../local-fault.ts';
import type { FunctionEndpoints } from './function-environment.ts';
import { hostFunction } from './hosted-function.ts';
import type { InvocationResult } from './invocation.ts';

export type FunctionHost = {
  /** @throws LocalFault when there is no such function */
  invoke(functionArn: string, payload: string): Promise<InvocationResult>;
  stop(): Promise<void>;
};

export type HostOptions = {
  functions: ReadonlyMap<string, PlannedFunction>;
  endpoints: FunctionEndpoints;
  logsFolder: string;
  /** Instances of one function that run at once. */
  mostInstances?: number;
};

/** Hosts the functions of an assembly, each in threads that are started when they are needed. */
export const createFunctionHost = ({ functions, ...options }: HostOptions): FunctionHost => {
  const hosted = new Map([...functions].map(([arn, planned]) => [arn, hostFunction(planned, options)]));
  return {
    invoke: (arn, payload) => {
      const found = hosted.get(arn);
      if (!found) throw new LocalFault(`There is no function ${arn}`);
      return found.invoke(payload);
    },
    stop: async () => {
      await Promise.all([...hosted.values()].map(({ end }) => end()));
    },
  };
};
