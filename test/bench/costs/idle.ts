import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { tell } from '../figures.ts';
import { onStage } from '../local-run.ts';
import { processesOf } from '../process-tree.ts';

const settleMilliseconds = 10_000;
const seconds = 40;
const ticksOfSecond = 100;

/** Processor seconds of a process so far. Source: proc(5), /proc/pid/stat, fields 14 and 15. */
const secondsOf = (pid: number): number => {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / ticksOfSecond;
};

const allOf = (root: number): number => processesOf(root).reduce((sum, { pid }) => sum + secondsOf(pid), 0);

/** How much of a core a local run takes in which nothing happens. */
export const benchIdle = (): Promise<void> =>
  onStage(async ({ run }) => {
    await pause(settleMilliseconds);
    const before = allOf(run.pid);
    await pause(seconds * 1_000);
    tell({ bench: 'idle', value: (allOf(run.pid) - before) / seconds, unit: 'of a core', atMost: 0.03, seconds });
  });
