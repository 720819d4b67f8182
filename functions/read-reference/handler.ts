import { createHash } from 'node:crypto';
import * as contract from '../../shared/code-lists/contract.ts';
import { httpFunction, route } from '../../shared/lambda/http-function.ts';
import { referenceReader } from './read-reference.ts';

const digest = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 16);
const readReference = referenceReader({ digest });

/** A day without asking: a tablet at the border has a slow line, and codes change a few times a year. */
const cacheControl = 'private, max-age=86400';

export const handler = httpFunction(
  route(contract.readReference).answeredBy(async ({ query, language: preferred, ifNoneMatch }) => {
    const { tag, language, text } = readReference({ query, preferred, ifNoneMatch });
    const headers = { etag: tag, 'cache-control': cacheControl, 'content-language': language };
    // A 304 varies by what the 200 in its place would (RFC 9110, 15.4.5); compression adds the encoding to that one.
    if (text === undefined) return { status: 304, headers: { ...headers, vary: 'Accept-Language, Accept-Encoding' } };
    return { status: 200, mediaType: 'application/json', text, headers: { ...headers, vary: 'Accept-Language' } };
  }),
);
