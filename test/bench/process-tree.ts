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
