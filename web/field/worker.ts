/** A module, so that `self` may be what it is in a worker: the library of types calls it less. */
export {};

declare const self: ServiceWorkerGlobalScope;
/** Put in by the build: the name of this release, what the app starts with, and every file that has its hash in its name. */
declare const RELEASE: string;
declare const SHELL: readonly string[];
declare const ASSETS: readonly string[];

/** What this release starts with: filled whole before the release is used, so that a tablet never starts with a half. */
const shellName = `shell-${RELEASE}`;
/** Files with a hash in their name, of any release; those that neither page asks for any more go with the old shell. */
const filesName = 'files';
/** What the server says of the country, and what the app is to start with when there is no line. */
const settingPath = '/web.json';
const settingName = 'setting';
const [pagePath = '/'] = SHELL;

const isShell = (name: string): boolean => name.startsWith('shell-');

const fetchedWhole = async (path: string): Promise<Response> => {
  const response = await fetch(path);
  if (!response.ok || response.redirected) throw new Error(`${path}: ${response.status}`);
  return response;
};

/**
 * One file after the other, and what is there is not fetched again: on a line that drops, the next try goes on where the
 * last one ended (the browser's own `addAll` begins anew each time).
 */
const fill = async (cache: Cache, paths: readonly string[]): Promise<void> => {
  for (const path of paths) if (!(await cache.match(path))) await cache.put(path, await fetchedWhole(path));
};

/**
 * The page goes in last, as it is the one whose address does not say which release it is of. The setting goes in before it:
 * the first start fetched it before there was a worker, and the next may have no line.
 */
const install = async (): Promise<void> => {
  const cache = await caches.open(shellName);
  await fill(
    cache,
    SHELL.filter((path) => path !== pagePath),
  );
  const page = await fetchedWhole(pagePath);
  const text = await page.clone().text();
  // A newer release has come in between: its own worker will be next, and this one never starts with its page.
  if (!SHELL.every((path) => path === pagePath || text.includes(path))) throw new Error('Another release');
  await fill(await caches.open(settingName), [settingPath]);
  await cache.put(pagePath, page);
};

const activate = async (): Promise<void> => {
  for (const name of await caches.keys()) if (isShell(name) && name !== shellName) await caches.delete(name);
  const files = await caches.open(filesName);
  for (const { url } of await files.keys()) if (!ASSETS.includes(new URL(url).pathname)) await files.delete(url);
  await self.clients.claim();
};

const mostTries = 8;
const betweenTries = 1_000;

/**
 * The file when it has come whole, tried again while the line drops: a browser never asks again for a module whose import
 * has failed once, so a part of the app that was lost once would be missing until the next start.
 */
const wholeFile = async ({ url }: Request): Promise<Response> => {
  for (let tried = 1; ; tried += 1) {
    try {
      const response = await fetch(url);
      const { ok, status, headers } = response;
      return ok ? new Response(await response.blob(), { status, headers }) : response;
    } catch (error) {
      if (tried === mostTries) throw error;
      await new Promise((resolve) => setTimeout(resolve, betweenTries));
    }
  }
};

/** A file with a hash in its name is the same for ever: kept when it has come whole. */
const asset = async (request: Request): Promise<Response> => {
  const kept =
    (await (await caches.open(shellName)).match(request.url)) ??
    (await (await caches.open(filesName)).match(request.url));
  if (kept) return kept;
  const response = await wholeFile(request);
  if (response.ok) await (await caches.open(filesName)).put(request.url, response.clone());
  return response;
};

/** The setting that is kept at once, and a newer one for the next start. */
const setting = async (event: FetchEvent): Promise<Response> => {
  const cache = await caches.open(settingName);
  const kept = await cache.match(settingPath);
  const fresh = fetchedWhole(settingPath).then(async (response) => {
    await cache.put(settingPath, response.clone());
    return response;
  });
  if (!kept) return fresh;
  event.waitUntil(fresh.catch(() => undefined));
  return kept;
};

const page = async (request: Request): Promise<Response> =>
  (await (await caches.open(shellName)).match(pagePath)) ?? fetch(request);

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') return event.respondWith(page(request));
  if (pathname === settingPath) return event.respondWith(setting(event));
  if (ASSETS.includes(pathname)) return event.respondWith(asset(request));
});
/** The page asks for the new release when no draft is open; until then the old one goes on, whole. */
self.addEventListener('message', ({ data }) => {
  if (data === 'use-new-release') self.skipWaiting();
});

/** What a push says: words that anybody may read, in the language of the officer. */
type Told = { tag: string; severity: string; language: string; words: string };

const isTold = (value: unknown): value is Told =>
  typeof value === 'object' &&
  value !== null &&
  ['tag', 'severity', 'language', 'words'].every((name) => typeof Reflect.get(value, name) === 'string');

const toldIn = (data: PushMessageData | null): Told | undefined => {
  try {
    const value: unknown = data?.json();
    return isTold(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

const windows = () => self.clients.matchAll({ type: 'window' });

/** A browser that was let to ring wants something shown for every push: a name, where the words are not ours. */
const ring = async (data: PushMessageData | null): Promise<void> => {
  const { tag = 'alert', severity = '', language = 'en', words = '' } = toldIn(data) ?? {};
  const icon = ASSETS.find((path) => path.includes('icon-192'));
  // The newest about an incident takes the place of the one before, and rings again.
  const options = { tag, body: words, lang: language, renotify: true, requireInteraction: severity === 'Extreme' };
  await self.registration.showNotification('BLO', { ...options, ...(icon ? { icon, badge: icon } : {}) });
  for (const client of await windows()) client.postMessage('alert');
};

/** Details are behind the sign-in: a tap opens the inbox, and the page asks who it is first. */
const openAlerts = async (): Promise<void> => {
  const [client] = await windows();
  if (!client) {
    await self.clients.openWindow(`${pagePath}#/alerts`);
    return;
  }
  client.postMessage('open-alerts');
  await client.focus().catch(() => undefined);
};

self.addEventListener('push', (event) => event.waitUntil(ring(event.data)));
self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(openAlerts());
});
