import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { median, tell } from './figures.ts';
import { processTree } from './process-tree.ts';

const runs = 3;
const settleMilliseconds = 3_000;

type StartUp = { seconds: number; residentMiB: number; processes: number };

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** `npm start -- --empty`, from the first moment to the word `ready`. It begins empty each time, as it does for its users. */
const startOnce = async (): Promise<StartUp> => {
  const from = performance.now();
  const child = spawn('npm', ['start', '--', '--empty'], {
    cwd: resolve(import.meta.dirname, '..', '..'),
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  const ended = once(child, 'exit');
  let said = '';
  for await (const chunk of child.stdout) {
    said += chunk;
    if (/^ready$/m.test(said)) break;
  }
  const seconds = (performance.now() - from) / 1_000;
  if (!/^ready$/m.test(said) || !child.pid) throw new Error('npm start did not get ready');
  await pause(settleMilliseconds);
  const { residentMiB, processes } = processTree(child.pid);
  process.kill(-child.pid, 'SIGTERM');
  await ended;
  return { seconds, residentMiB, processes };
};

/** Seconds to ready, and resident memory of everything that was started, of two countries and the region. */
export const benchStartUp = async (): Promise<void> => {
  const starts: StartUp[] = [];
  for (let run = 0; run < runs; run += 1) starts.push(await startOnce());
  tell({
    ...{ bench: 'seconds to ready', value: median(starts.map(({ seconds }) => seconds)), unit: 's', atMost: 30 },
    all: starts.map(({ seconds }) => Number(seconds.toFixed(2))),
  });
  tell({
    ...{ bench: 'memory when ready', value: median(starts.map(({ residentMiB }) => residentMiB)), unit: 'MiB' },
    ...{ atMost: 1_536, processes: starts[0]?.processes },
  });
};
