/** How safe what is kept here is. Bytes; undefined where the browser does not say. */
export type StorageState = { isPersistent: boolean; free: number | undefined };

/** Below this the browser may soon throw away what is kept, in bytes. */
export const leastFree = 500 * 1024 * 1024;

/** Asks the browser to keep what is here, and how much room there is. It grants that to a page on the home screen. */
export const storageState = async (): Promise<StorageState> => {
  const { storage } = navigator;
  const isPersistent = (await storage?.persisted?.()) || (await storage?.persist?.()) || false;
  const { quota, usage } = (await storage?.estimate?.()) ?? {};
  return { isPersistent, free: quota === undefined || usage === undefined ? undefined : quota - usage };
};

/** Whether something that is typed now is sure to be there tomorrow. */
export const isSafe = ({ isPersistent, free }: StorageState): boolean =>
  isPersistent && (free === undefined || free >= leastFree);
