import httpJsonBodyParser from '@middy/http-json-body-parser';
import type { Endpoint } from '../foundation/endpoint.ts';
import { Problem } from '../foundation/problem.ts';

type BodyEvent = {
  body?: unknown;
  headers?: Readonly<Record<string, string | undefined>>;
  isBase64Encoded?: boolean;
};

const parseJson = httpJsonBodyParser().before;
type ParserRequest = Parameters<NonNullable<typeof parseJson>>[0];

const requireNoCoding = ({ headers }: BodyEvent): void => {
  const coding = headers?.['content-encoding'];
  if (coding && coding.toLowerCase() !== 'identity')
    throw new Problem('wrong-media-type', 'Send the body as it is, without Content-Encoding.');
};

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** No JSON: the parser looks at the media type first, and then refuses it. */
const unreadable = '';

const decoded = (body: string): string => {
  try {
    return utf8.decode(Buffer.from(body, 'base64'));
  } catch {
    return unreadable;
  }
};

/**
 * The body as text, without a byte order mark, which may be passed over (RFC 8259, 8.1). The gateway hands some media
 * types over as text, and has then put U+FFFD in place of bytes that are not UTF-8: the officer's words are gone. U+FFFD
 * that was typed can be sent as an escape.
 */
const textOf = ({ body, isBase64Encoded }: BodyEvent): string => {
  if (typeof body !== 'string') return unreadable;
  if (isBase64Encoded) return decoded(body);
  return body.includes('\ufffd') ? unreadable : body.replace(/^\ufeff/, '');
};

/**
 * Middleware: parses the body that the contract names, and no other.
 * @throws Problem `wrong-media-type` for a body that is compressed; errors of the parser, which `problemAnswer` words
 */
export const readBody = ({ body: declared }: Endpoint) => ({
  before: async (request: ParserRequest & { event: BodyEvent }): Promise<void> => {
    const { event } = request;
    if (!declared || (declared.mayBeMissing && !event.body)) return;
    requireNoCoding(event);
    event.body = textOf(event);
    event.isBase64Encoded = false;
    await parseJson?.(request);
  },
});
