/** The one script whose address may be given to the browser by code; the page's policy of Trusted Types lets no other be. */
const workerPath = '/tablet/worker.js';

/** The part of Trusted Types that we use; TypeScript's DOM does not have them yet. */
type TrustedTypes = {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string };
};

const trustedTypes: TrustedTypes | undefined = Reflect.get(globalThis, 'trustedTypes');

const onlyTheWorker = (address: string): string => {
  if (address !== workerPath) throw new TypeError(`${address} is no script of ours`);
  return address;
};

const workerAddress = (): string =>
  trustedTypes?.createPolicy('blo', { createScriptURL: onlyTheWorker }).createScriptURL(workerPath) ?? workerPath;

/** A worker that takes over does so at once; one that does not is left alone, in milliseconds. */
const patience = 3_000;

/**
 * At a cold start, when no draft is open, a newer release that is whole takes the place of the one that was kept.
 * @returns whether it did: the page has to be loaded again
 */
export const takeNewRelease = async (): Promise<boolean> => {
  if (!('serviceWorker' in navigator)) return false;
  const waiting = (await navigator.serviceWorker.getRegistration(workerPath))?.waiting;
  if (!waiting) return false;
  return new Promise((resolve) => {
    navigator.serviceWorker.addEventListener('controllerchange', () => resolve(true), { once: true });
    setTimeout(() => resolve(false), patience);
    waiting.postMessage('use-new-release');
  });
};

/** Has the browser keep the app, so that it starts without a line. A browser that cannot goes on with one. */
export const keepRelease = async (): Promise<void> => {
  if (!('serviceWorker' in navigator)) return;
  await navigator.serviceWorker.register(workerAddress(), { scope: '/tablet' }).catch(() => undefined);
};
