/** What a function is asked, on its way to its worker thread. */
export type Invocation = {
  id: number;
  requestId: string;
  /** The event as JSON, as the Lambda service hands it over. */
  payload: string;
  /** Epoch milliseconds at which its time is up. */
  deadline: number;
};

/** Lambda's form of an error. */
export type FunctionError = { errorType: string; errorMessage: string; trace?: string[] };

/** What comes back: the reply as JSON, or the error. */
export type InvocationReply = { id: number; payload: string } | { id: number; error: FunctionError };

/** The outcome of an invocation as the Lambda service reports it. */
export type InvocationResult = {
  requestId: string;
  /** The reply, or Lambda's error, as JSON. */
  payload: string;
  failed: boolean;
};

/** What a worker thread is made with. */
export type WorkerSettings = {
  /** File of the module and name of the export of the handler. */
  module: string;
  exportName: string;
  logFile: string;
  name: string;
  arn: string;
  memoryMegabytes: number;
  logGroup: string;
};

export type WorkerMessage = { loaded: true } | { failed: FunctionError } | { reply: InvocationReply };

/** Largest reply of a function, in bytes: Lambda's 6 MB, with its allowance. */
export const largestReply = 6_291_556;

/** An error in Lambda's form, whatever was thrown. */
export const functionErrorOf = (thrown: unknown): FunctionError => {
  if (!(thrown instanceof Error)) return { errorType: typeof thrown, errorMessage: String(thrown) };
  return { errorType: thrown.name, errorMessage: thrown.message, trace: (thrown.stack ?? '').split('\n') };
};
