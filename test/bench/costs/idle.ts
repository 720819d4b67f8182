import { setTimeout as pause } from 'node:timers/promises';
import { tell } from '../figures.ts';
import { onStage } from '../local-run.ts';
import { cpuSecondsOf } from '../process-tree.ts';

const settleMilliseconds = 10_000;
const seconds = 40;
/** How much of a core a local run takes in which nothing happens. */
export const benchIdle = (): Promise<void> =>
  onStage(async ({ run }) => {
    await pause(settleMilliseconds);
    const before = cpuSecondsOf(run.pid);
    await pause(seconds * 1_000);
    tell({
      bench: 'idle',
      value: (cpuSecondsOf(run.pid) - before) / seconds,
      unit: 'of a core',
      atMost: 0.03,
      seconds,
    });
  });
