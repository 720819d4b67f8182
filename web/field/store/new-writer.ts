import type { Signal } from '@preact/signals';

/**
 * A writer that writes at once, and puts together what comes while it is writing. Nothing waits for a pause of the
 * officer: the battery may not either.
 * @param failed is told of each write: the tablet may be full
 * @returns what is over when all is written
 */
export const newWriter = (write: () => Promise<void>, failed: Signal<boolean>): (() => Promise<void>) => {
  let writing: Promise<void> | undefined;
  let isBehind = false;
  const writeAll = async (): Promise<void> => {
    do {
      isBehind = false;
      failed.value = await write().then(
        () => false,
        () => true,
      );
    } while (isBehind);
    writing = undefined;
  };
  return () => {
    if (writing) isBehind = true;
    writing ??= writeAll();
    return writing;
  };
};
