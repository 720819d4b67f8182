/** A line of work: what is put in is taken out in order, in batches, one batch at a time. */
export type Lane<T> = { push(item: T): void; length(): number; stop(): Promise<void> };

export type LaneOptions<T> = {
  batchSize: number;
  /** How long to wait for a batch to fill, in milliseconds. */
  windowMilliseconds: number;
  process(batch: readonly T[]): Promise<void>;
};

/** Makes a lane; what `process` throws is its own affair to prevent. */
export const createLane = <T>({ batchSize, windowMilliseconds, process }: LaneOptions<T>): Lane<T> => {
  const waiting: T[] = [];
  let working: Promise<void> | undefined;
  let stopped = false;
  let full: (() => void) | undefined;
  const fill = () =>
    new Promise<void>((resolve) => {
      if (windowMilliseconds === 0 || waiting.length >= batchSize) return resolve();
      full = resolve;
      setTimeout(resolve, windowMilliseconds);
    });
  const work = async () => {
    while (waiting.length > 0 && !stopped) {
      await fill();
      await process(waiting.splice(0, batchSize));
    }
    working = undefined;
  };
  return {
    push: (item) => {
      waiting.push(item);
      if (waiting.length >= batchSize) full?.();
      working ??= work();
    },
    length: () => waiting.length,
    stop: async () => {
      stopped = true;
      full?.();
      await working;
    },
  };
};
