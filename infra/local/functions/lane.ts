/** A line of work: what is put in is taken out in order, in batches, one batch at a time. */
export type Lane<T> = { push(item: T): void; stop(): Promise<void> };

export type LaneOptions<T> = {
  batchSize: number;
  /** How long to wait for a batch to fill, in milliseconds. */
  windowMilliseconds: number;
  process(batch: readonly T[]): Promise<void>;
};

/** Waits until told that a batch is full, or for as long as the window. */
const createWindow = (milliseconds: number) => {
  let close = (): void => undefined;
  return {
    opened: () =>
      new Promise<void>((resolve) => {
        close = resolve;
        setTimeout(resolve, milliseconds);
      }),
    close: () => close(),
  };
};

/** Makes a lane; what `process` throws is its own affair to prevent. */
export const createLane = <T>({ batchSize, windowMilliseconds, process }: LaneOptions<T>): Lane<T> => {
  const waiting: T[] = [];
  const window = createWindow(windowMilliseconds);
  let working: Promise<void> | undefined;
  let stopped = false;
  const work = async () => {
    while (waiting.length > 0 && !stopped) {
      if (windowMilliseconds > 0 && waiting.length < batchSize) await window.opened();
      await process(waiting.splice(0, batchSize));
    }
    working = undefined;
  };
  return {
    push: (item) => {
      waiting.push(item);
      if (waiting.length >= batchSize) window.close();
      working ??= work();
    },
    stop: async () => {
      stopped = true;
      window.close();
      await working;
    },
  };
};
