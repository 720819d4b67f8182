import { createHash } from 'node:crypto';
import { isKnownToCaller } from '../foundation/is-known-to-caller.ts';

/** The entity tag of a text (RFC 9110, 8.8.3), a weak one: compressed or not, it says the same. */
const entityTagOf = (text: string): string => `W/"${createHash('sha256').update(text).digest('base64url')}"`;

/**
 * The answer with a text and its entity tag, or 304 for a caller who has that text already: a system that polls costs the
 * line next to nothing.
 * @param ifNoneMatch the header as it came
 */
export const taggedText = <const Type extends string>(
  ifNoneMatch: string | undefined,
  mediaType: Type,
  text: string,
) => {
  const etag = entityTagOf(text);
  const headers = { etag, 'cache-control': 'private, no-cache', vary: 'accept, accept-language, authorization' };
  if (isKnownToCaller(ifNoneMatch, etag)) return { status: 304 as const, headers };
  return { status: 200 as const, mediaType, text, headers };
};
