import { readdirSync, readFileSync } from 'node:fs';

type Process = { pid: number; parent: number; residentKiB: number };

const numberAfter = (name: string, status: string): number =>
  Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);

/** A process that ends while it is looked at is left out. */
const processOf = (pid: number): Process[] => {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return [{ pid, parent: numberAfter('PPid', status), residentKiB: numberAfter('VmRSS', status) }];
  } catch {
    return [];
  }
};

/** A program and everything that it has started, as far as it lives. Linux only. */
export const processesOf = (root: number): Process[] => {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => processOf(Number(name)));
  const below = (pid: number): Process[] => [
    ...all.filter((process) => process.pid === pid),
    ...all.filter(({ parent }) => parent === pid).flatMap((child) => below(child.pid)),
  ];
  return below(root);
};

/** What they hold in memory: VmRSS added up, so that what they share is counted for each. */
export const processTree = (root: number): { processes: number; residentMiB: number } => {
  const tree = processesOf(root);
  return { processes: tree.length, residentMiB: tree.reduce((sum, { residentKiB }) => sum + residentKiB, 0) / 1024 };
};

const ticksOfSecond = 100;

/** Processor seconds of a process so far; nothing of one that has ended. Source: proc(5), /proc/pid/stat, fields 14 and 15. */
const secondsOf = (pid: number): number => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) / ticksOfSecond;
  } catch {
    return 0;
  }
};

/** Processor seconds, of user and system, that a program and all that it has started have spent so far. */
export const cpuSecondsOf = (root: number): number =>
  processesOf(root).reduce((sum, { pid }) => sum + secondsOf(pid), 0);
