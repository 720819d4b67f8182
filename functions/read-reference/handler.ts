import { createHash } from 'node:crypto';
import { ReferenceQuery } from '../../shared/code-lists/reference-query.ts';
import { httpFunction, parsed } from '../../shared/lambda/http.ts';
import { referenceReader } from './read-reference.ts';

const digest = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 16);
const readReference = referenceReader({ digest });

/** A day without asking: a tablet at the border has a slow line, and codes change a few times a year. */
const cacheControl = 'private, max-age=86400';

export const handler = httpFunction(async ({ query, language: preferred, ifNoneMatch, caller }) => {
  const asked = { query: parsed(ReferenceQuery, query), preferred, ifNoneMatch, caller };
  const { tag, language, text } = await readReference(asked);
  const headers = { etag: tag, 'cache-control': cacheControl, 'content-language': language };
  // A 304 varies by what the 200 in its place would (RFC 9110, 15.4.5); whoever compresses adds the encoding to that one.
  return text === undefined
    ? { status: 304, headers: { ...headers, vary: 'Accept-Language, Accept-Encoding' } }
    : { status: 200, text, headers: { ...headers, vary: 'Accept-Language' } };
});
