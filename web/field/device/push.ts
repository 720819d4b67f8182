/** How this tablet is told: `unable` where the browser cannot, `forbidden` where somebody has forbidden it. */
export type PushState = 'unable' | 'forbidden' | 'off' | 'on';

/** A subscription as the service takes it. */
export type BrowserSubscription = { endpoint: string; expirationTime: number | null; keys: Record<string, string> };

const bytesOf = (base64url: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));

const managerNow = async (): Promise<PushManager | undefined> => {
  if (!('serviceWorker' in navigator) || !('PushManager' in globalThis) || !('Notification' in globalThis))
    return undefined;
  return (await navigator.serviceWorker.getRegistration('/tablet'))?.pushManager;
};

const subscriptionNow = async (): Promise<PushSubscription | undefined> =>
  (await (await managerNow())?.getSubscription().catch(() => null)) ?? undefined;

const asSent = (subscription: PushSubscription): BrowserSubscription => {
  const { endpoint = '', expirationTime = null, keys = {} } = subscription.toJSON();
  return { endpoint, expirationTime, keys };
};

/** Whether a subscription was made for this key: a country that was set up anew has another. */
const isFor = ({ options }: PushSubscription, vapidKey: string): boolean => {
  const { applicationServerKey: made } = options;
  return made === null || new Uint8Array(made).join() === bytesOf(vapidKey).join();
};

const subscribe = async (manager: PushManager, vapidKey: string): Promise<BrowserSubscription> =>
  asSent(await manager.subscribe({ userVisibleOnly: true, applicationServerKey: bytesOf(vapidKey) }));

export const pushState = async (): Promise<PushState> => {
  if (!(await managerNow())) return 'unable';
  if (Notification.permission === 'denied') return 'forbidden';
  return (await subscriptionNow()) ? 'on' : 'off';
};

/**
 * The subscription that there is, made anew where it is for another key.
 * @throws DOMException where the browser does not reach its push service
 */
export const keptSubscription = async (vapidKey: string): Promise<BrowserSubscription | undefined> => {
  const [manager, kept] = [await managerNow(), await subscriptionNow()];
  if (!manager || !kept) return undefined;
  if (isFor(kept, vapidKey)) return asSent(kept);
  await kept.unsubscribe();
  return subscribe(manager, vapidKey);
};

/**
 * Asks whoever holds the tablet, and subscribes: only after a tap of theirs.
 * @returns nothing where they say no, or the browser cannot
 * @throws DOMException where the browser does not reach its push service
 */
export const askAndSubscribe = async (vapidKey: string): Promise<BrowserSubscription | undefined> => {
  const manager = await managerNow();
  if (!manager || (await Notification.requestPermission()) !== 'granted') return undefined;
  return (await keptSubscription(vapidKey)) ?? subscribe(manager, vapidKey);
};

/** From then on the push service takes nothing more for this tablet. */
export const unsubscribe = async (): Promise<void> => {
  await (await subscriptionNow())?.unsubscribe();
};
