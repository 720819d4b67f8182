import { isKnownToCaller } from '../../shared/foundation/is-known-to-caller.ts';
import { bestEncoding } from '../../shared/pages/best-encoding.ts';
import { type Encoding, encodings, type ListedFile, type PageList } from '../../shared/pages/page-list.ts';
import type { WebSetting } from '../../shared/pages/web-setting.ts';

export type Ports = {
  list: PageList;
  /** The content of a form of a file, by the name that the list gives it. */
  read: (name: string) => Uint8Array;
  setting: WebSetting;
  /** The key by which browsers subscribe to be told; nothing while nobody can say it. */
  vapidKey: () => Promise<string | undefined>;
  /** Headers of every answer. */
  headers: Readonly<Record<string, string>>;
  /** A short digest of a text, the same for the same text. */
  digest: (text: string) => string;
};

export type PageRequest = {
  path: string;
  acceptEncoding: string | undefined;
  ifNoneMatch: string | undefined;
};

export type PageAnswer = { status: number; headers: Readonly<Record<string, string>>; body?: Uint8Array };

/** The app of officers, where a person who types the bare address is sent. */
const appPath = '/tablet';
const settingPath = '/web.json';
const assetsPath = '/tablet/assets/';

/** A year, the longest that caches are told by convention (RFC 9111, 5.2.2.1, and RFC 8246). */
const forEver = 'public, max-age=31536000, immutable';
/** Kept, but asked about each time. */
const askEachTime = 'no-cache';

/** The worker lies below the page that it serves, so it has to be let up to it (W3C, Service Workers, 7.4). */
const extraHeaders: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/tablet/worker.js': { 'service-worker-allowed': appPath },
};

/** A file as it is served: its forms, wherever they come from. */
type Served = Omit<ListedFile, 'forms'> & { forms: Readonly<Partial<Record<Encoding, () => Uint8Array>>> };

const servedFile = ({ forms, ...file }: ListedFile, read: Ports['read']): Served => {
  const kept = encodings.flatMap((encoding) => {
    const name = forms[encoding];
    return name === undefined ? [] : [[encoding, () => read(name)]];
  });
  return { ...file, forms: Object.fromEntries(kept) };
};

const servedSetting = async ({ setting, vapidKey, digest }: Ports): Promise<Served> => {
  const key = await vapidKey();
  const text = JSON.stringify(key === undefined ? setting : { ...setting, vapidKey: key });
  const identity = () => new TextEncoder().encode(text);
  return { path: settingPath, type: 'application/json', tag: digest(text), isImmutable: false, forms: { identity } };
};

/** Each form has a tag of its own (RFC 9110, 8.8.3.3). */
const tagOf = ({ tag }: Served, encoding: Encoding): string =>
  encoding === 'identity' ? `"${tag}"` : `"${tag}-${encoding}"`;

const answerWith = (file: Served, { acceptEncoding, ifNoneMatch }: PageRequest): PageAnswer => {
  const has = encodings.filter((encoding) => file.forms[encoding]);
  const encoding = bestEncoding(acceptEncoding, has);
  const tag = tagOf(file, encoding);
  const headers = {
    etag: tag,
    'cache-control': file.isImmutable ? forEver : askEachTime,
    ...(has.length > 1 ? { vary: 'Accept-Encoding' } : {}),
    ...extraHeaders[file.path],
  };
  if (isKnownToCaller(ifNoneMatch, tag)) return { status: 304, headers };
  const coded = encoding === 'identity' ? {} : { 'content-encoding': encoding };
  const body = file.forms[encoding]?.() ?? new Uint8Array();
  return { status: 200, headers: { ...headers, 'content-type': file.type, ...coded }, body };
};

const nothingHere: PageAnswer = {
  status: 404,
  headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  body: new TextEncoder().encode('There is nothing here.\n'),
};

const toApp: PageAnswer = { status: 302, headers: { location: appPath, 'cache-control': askEachTime } };

/**
 * Makes the server of the pages. An address below the app that names no file is a place in the app, and gets its page; a
 * file that is in neither release is missing, and no page may stand in its place.
 */
export const servePages = (ports: Ports): ((request: PageRequest) => Promise<PageAnswer>) => {
  const byPath = new Map(ports.list.files.map((file) => [file.path, servedFile(file, ports.read)]));
  const answerTo = async (request: PageRequest): Promise<PageAnswer> => {
    const { path } = request;
    if (path === '/') return toApp;
    if (path === settingPath) return answerWith(await servedSetting(ports), request);
    const file = byPath.get(path) ?? (path.startsWith(assetsPath) ? undefined : byPath.get(appPath));
    return file ? answerWith(file, request) : nothingHere;
  };
  return async (request) => {
    const { headers, ...answer } = await answerTo(request);
    return { ...answer, headers: { ...ports.headers, ...headers } };
  };
};
