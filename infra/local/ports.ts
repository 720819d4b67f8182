import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { LocalFault } from './local-fault.ts';

/** Tries a port by listening on it for a moment. */
const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

const areFree = async (ports: readonly number[]): Promise<boolean> => {
  for (const port of ports) if (!(await isFree(port))) return false;
  return true;
};

const following = (first: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => first + index);

/** After a `kill -9` the engines of that run let go of their ports a moment later; in milliseconds. */
const patience = 5_000;

const untilFree = async (ports: readonly number[]): Promise<boolean> => {
  for (const end = Date.now() + patience; Date.now() < end; await sleep(100)) {
    if (await areFree(ports)) return true;
  }
  return false;
};

/** Below those that the system gives to outgoing connections: a run that goes on later finds its own still free. */
const lowest = 20_000;
const highest = 32_000;

const anyFree = async (count: number): Promise<number[]> => {
  const ports = new Set<number>();
  while (ports.size < count) {
    const port = randomInt(lowest, highest);
    if (await isFree(port)) ports.add(port);
  }
  return [...ports];
};

export type PortWish = {
  count: number;
  /** The first of ports in a row. */
  first?: number | undefined;
  /** Those of an earlier run on the same data: tokens and photo addresses name them. */
  before?: readonly number[] | undefined;
};

/**
 * Chooses ports: in a row from the first that is wished; else those of the run before, if they are still as many and
 * free; else any.
 * @throws LocalFault when a wished port is taken
 */
export const choosePorts = async ({ count, first, before }: PortWish): Promise<number[]> => {
  if (first !== undefined) {
    const wished = following(first, count);
    if (await untilFree(wished)) return wished;
    throw new LocalFault(
      `Ports ${first} to ${first + count - 1} are needed and one of them is taken; choose others with --port`,
    );
  }
  if (before?.length === count && (await untilFree(before))) return [...before];
  return anyFree(count);
};

/** The first of `candidates` from which `count` ports in a row are free. */
export const firstFree = async (candidates: readonly number[], count: number): Promise<number | undefined> => {
  for (const first of candidates) if (await areFree(following(first, count))) return first;
  return undefined;
};
