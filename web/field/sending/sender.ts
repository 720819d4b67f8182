import { sendStep } from './send-step.ts';
import { type Memory, newMemory, type SendingPorts, type StepEnd } from './sending-ports.ts';

/** How long sending waits after nobody answered, in milliseconds: longer each time, a minute at most. */
const waits = [2_000, 5_000, 10_000, 30_000, 60_000];

/** What sending is doing, for whoever looks. */
export type SendingState = 'sending' | 'no-line' | 'checking' | 'idle';

export type SenderPorts = SendingPorts & {
  /** Calls back after some milliseconds. @returns what calls that off */
  after(milliseconds: number, then: () => void): () => void;
  changed(state: SendingState, memory: Memory): void;
};

/**
 * The one that sends: from the page and not from a worker, one thing after the other, until nothing is left. It goes by
 * what is answered, and by nothing that the browser says about a line.
 */
export const newSender = (ports: SenderPorts) => {
  const memory = newMemory();
  let isRunning = false;
  let failures = 0;
  let callOff = () => {};

  const rest = (end: Exclude<StepEnd, 'again'>): void => {
    ports.changed(end === 'idle' ? 'idle' : end === 'no-line' ? 'no-line' : 'checking', memory);
    if (end === 'idle') return;
    const wait = end === 'no-line' ? waits[Math.min(failures++, waits.length - 1)] : end.waitUntil - ports.now();
    callOff = ports.after(Math.max(wait ?? 0, 0), () => void run());
  };

  const run = async (): Promise<void> => {
    if (isRunning) return;
    isRunning = true;
    callOff();
    ports.changed('sending', memory);
    let end: StepEnd = 'again';
    while (end === 'again') {
      end = await sendStep(ports, memory).catch((): StepEnd => 'no-line');
      if (end === 'again') failures = 0;
      ports.changed('sending', memory);
    }
    isRunning = false;
    rest(end);
  };

  return {
    /** Something may have changed: a line is there, a report is finished, somebody has signed in. */
    wake: (): void => {
      failures = 0;
      void run();
    },
    /** Somebody has signed in: what waited for that may go. */
    unblock: (username: string): void => {
      memory.blocked.delete(username);
      void run();
    },
    memory,
  };
};

export type Sender = ReturnType<typeof newSender>;
