import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { LocalFault } from '../local-fault.ts';

export type WatchedChild = {
  /** Settles when the child has ended, whoever ended it. */
  ended: Promise<unknown>;
  stop(): Promise<void>;
};

export type ChildCommand = {
  command: string;
  arguments: readonly string[];
  directory: string;
  environment: NodeJS.ProcessEnv;
  logFile: string;
  /** Told when the child ends and nobody has asked it to. */
  onLoss?: (() => void) | undefined;
};

/**
 * A shell that starts the child and ends it when its own standard input closes. The kernel closes that when we end, even
 * by `kill -9`, so no engine is left behind holding a port or a file. The fifth of a second lets cognito-local finish the
 * file that it is writing, for it writes in place.
 */
const guard =
  'exec 3<&0; "$@" </dev/null & child=$!; (cat <&3 >/dev/null; sleep 0.2; kill -9 $child) 2>/dev/null & wait $child';

/**
 * Starts a program that lives no longer than this process. It has a process group of its own: a Ctrl-C in the terminal
 * reaches us alone, and we end things in their order.
 */
export const startWatchedChild = ({
  command,
  directory,
  environment,
  logFile,
  ...options
}: ChildCommand): WatchedChild => {
  const log = openSync(logFile, 'a');
  const child = spawn('/bin/sh', ['-c', guard, 'guard', command, ...options.arguments], {
    cwd: directory,
    env: environment,
    stdio: ['pipe', log, log],
    detached: true,
  });
  const ended = once(child, 'exit');
  let stopping = false;
  ended.then(() => stopping || options.onLoss?.());
  return {
    ended,
    stop: () => {
      stopping = true;
      return stop(child, ended);
    },
  };
};

const stop = async ({ stdin, pid }: ChildProcess, ended: Promise<unknown>): Promise<void> => {
  stdin?.end();
  const late = setTimeout(() => pid && process.kill(-pid, 'SIGKILL'), 5_000);
  await ended;
  clearTimeout(late);
};

/**
 * Waits until a program answers.
 * @param answers throws as long as it does not
 * @throws LocalFault when the program ends first, or after 20 seconds; it points to the log
 */
export const untilAnswers = async (
  child: WatchedChild | undefined,
  answers: () => Promise<unknown>,
  logFile: string,
): Promise<void> => {
  let over = false;
  child?.ended.then(() => (over = true));
  for (const end = Date.now() + 20_000; Date.now() < end && !over; ) {
    try {
      await answers();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
  await child?.stop();
  throw new LocalFault(`An engine did not start; ${logFile} says why`);
};
