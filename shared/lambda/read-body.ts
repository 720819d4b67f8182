import type { Endpoint } from '../foundation/endpoint.ts';
import { Problem } from '../foundation/problem.ts';
import { problemWords } from '../foundation/problems/problem-words.ts';

type BodyEvent = {
  body?: unknown;
  headers?: Readonly<Record<string, string | undefined>>;
  isBase64Encoded?: boolean;
};

const jsonType = /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i;

const requireJson = ({ headers }: BodyEvent): void => {
  if (!jsonType.test(headers?.['content-type'] ?? '')) throw new Problem(problemWords['no-json']);
  const coding = headers?.['content-encoding'];
  if (coding && coding.toLowerCase() !== 'identity') throw new Problem(problemWords['body-encoded']);
};

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The body as text, without a byte order mark, which may be passed over (RFC 8259, 8.1). The gateway hands some media
 * types over as text, and has then put U+FFFD in place of bytes that are not UTF-8: the officer's words are gone. U+FFFD
 * that was typed can be sent as an escape.
 */
const textOf = ({ body, isBase64Encoded }: BodyEvent): string => {
  const text = isBase64Encoded ? utf8.decode(Buffer.from(String(body), 'base64')) : String(body ?? '');
  if (!isBase64Encoded && text.includes('\ufffd')) throw new TypeError('not UTF-8');
  return text.replace(/^\ufeff/, '');
};

/** Members that reach for the prototype of the object that they become a part of. */
const requireOwnName = (name: string, value: unknown): unknown => {
  if (name === '__proto__' || (name === 'constructor' && Object.hasOwn(Object(value), 'prototype')))
    throw new Problem(problemWords['name-of-prototype']);
  return value;
};

const parsedJson = (event: BodyEvent): unknown => {
  try {
    return JSON.parse(textOf(event), requireOwnName);
  } catch (error) {
    throw error instanceof Problem ? error : new Problem(problemWords['body-unreadable']);
  }
};

/**
 * Middleware: parses the body that the contract names, and no other.
 * @throws Problem `wrong-media-type` for another media type or a body that is compressed; `unreadable` for what is no JSON
 */
export const readBody = ({ body: declared }: Endpoint) => ({
  before: ({ event }: { event: BodyEvent }): void => {
    if (!declared || (declared.mayBeMissing && !event.body)) return;
    requireJson(event);
    event.body = parsedJson(event);
  },
});
