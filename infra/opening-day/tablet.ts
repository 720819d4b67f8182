import * as z from 'zod';
import type { DemoPhoto } from './photo.ts';

const Receipt = z.object({
  id: z.string(),
  photos: z.array(
    z.object({
      id: z.string(),
      state: z.string(),
      chunkBytes: z.int(),
      missing: z.array(z.object({ index: z.int(), url: z.string(), headers: z.record(z.string(), z.string()) })),
    }),
  ),
});

type Receipt = z.infer<typeof Receipt>;

/** An officer's tablet: it knows the API's address and its officer's token, and nothing of what is behind. */
export type Tablet = {
  ask(method: string, path: string, body?: unknown): Promise<{ status: number; body: unknown }>;
  /** What is there; nothing where nothing is yet. */
  tryToRead(path: string): Promise<unknown>;
  report(report: object, photos: readonly DemoPhoto[]): Promise<Receipt>;
};

const patienceMs = 20_000;
const pauseMs = 100;

/** Asks again until the answer is there. @throws Error naming what did not come */
export const until = async <Answer>(what: string, ask: () => Promise<Answer | undefined>): Promise<Answer> => {
  for (const end = Date.now() + patienceMs; Date.now() < end; ) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  throw new Error(`${what} did not come within ${patienceMs / 1000} s`);
};

const sendMissing = async (receipt: Receipt, photos: readonly DemoPhoto[]): Promise<void> => {
  for (const { id, chunkBytes, missing } of receipt.photos) {
    const bytes = photos.find(({ manifest }) => manifest.id === id)?.bytes ?? Buffer.of();
    for (const { index, url, headers } of missing) {
      const body = new Uint8Array(bytes.subarray(index * chunkBytes, (index + 1) * chunkBytes));
      const response = await fetch(url, { method: 'PUT', headers, body });
      if (!response.ok) throw new Error(`The inbox refused a chunk: ${response.status}`);
    }
  }
};

/** @param apiUrl of a country @param token the officer's ID token */
export const tabletOf = (apiUrl: string, token: string): Tablet => {
  const ask: Tablet['ask'] = async (method, path, body) => {
    const response = await fetch(new URL(path, apiUrl), {
      method,
      headers: { authorization: `Bearer ${token}`, ...(body ? { 'content-type': 'application/json' } : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
    return { status: response.status, body: text ? JSON.parse(text) : undefined };
  };
  const tryToRead: Tablet['tryToRead'] = async (path) => {
    const response = await fetch(new URL(path, apiUrl), { headers: { authorization: `Bearer ${token}` } });
    const text = await response.text();
    if (response.status === 404) return undefined;
    if (!response.ok) throw new Error(`GET ${path} answered ${response.status}: ${text}`);
    return JSON.parse(text);
  };
  return {
    ask,
    tryToRead,
    report: async (report, photos) => {
      const receipt = Receipt.parse((await ask('POST', '/v1/incidents', report)).body);
      await sendMissing(receipt, photos);
      return until('the check of the photos', async () => {
        const now = Receipt.parse((await ask('GET', `/v1/incidents/${receipt.id}/receipt`)).body);
        return now.photos.every(({ state }) => state === 'verified') ? now : undefined;
      });
    },
  };
};
