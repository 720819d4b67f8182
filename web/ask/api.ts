import type { Answer, Request } from './exchange.ts';

/** A chunk of 64 KiB takes 8 seconds at 64 kbit/s; after this nobody answers any more, in milliseconds. */
export const patience = 120_000;

/** What is told of each exchange: the line's rate is measured by it. */
export type Measure = (bytes: number, milliseconds: number) => void;

const isJson = (response: Response): boolean =>
  /^application\/([\w.-]+\+)?json\b/.test(response.headers.get('content-type') ?? '');

const headersOf = ({ token, headers, body }: Request, language: string): Record<string, string> => ({
  ...headers,
  authorization: `Bearer ${token}`,
  'accept-language': language,
  ...(body === undefined ? {} : { 'content-type': 'application/json' }),
});

/**
 * Asks the service.
 * @returns nothing where nobody answered, or somebody who does not speak JSON, such as a captive portal's page
 */
export const askService = async (request: Request, language: string, measure: Measure): Promise<Answer | undefined> => {
  const { method, path, body } = request;
  const text = body === undefined ? undefined : JSON.stringify(body);
  const started = performance.now();
  const response = await fetch(path, {
    method,
    headers: headersOf(request, language),
    redirect: 'error',
    cache: 'no-store',
    signal: AbortSignal.timeout(patience),
    ...(text === undefined ? {} : { body: text }),
  }).catch(() => undefined);
  if (!response || !isJson(response)) return undefined;
  const answer: unknown = await response.json().catch(() => undefined);
  if (answer === undefined) return undefined;
  measure((text?.length ?? 0) + JSON.stringify(answer).length, performance.now() - started);
  return { status: response.status, body: answer };
};

/** Sends a chunk to the address that the service gave. @returns the status; nothing where nobody answered */
export const putChunk = async (
  url: string,
  headers: Readonly<Record<string, string>>,
  bytes: Uint8Array<ArrayBuffer>,
  measure: Measure,
): Promise<number | undefined> => {
  const started = performance.now();
  const response = await fetch(url, {
    method: 'PUT',
    headers,
    body: bytes,
    redirect: 'error',
    credentials: 'omit',
    signal: AbortSignal.timeout(patience),
  }).catch(() => undefined);
  await response?.arrayBuffer().catch(() => undefined);
  if (response?.ok) measure(bytes.byteLength, performance.now() - started);
  return response?.status;
};
