import { createHash } from 'node:crypto';
import { isKnownToCaller } from '../foundation/entity-tag.ts';
import { Problem } from '../foundation/problem.ts';
import type { HttpAnswer, OpenHttpRequest } from './http.ts';

/**
 * Where the paths of a function answer in different forms: that this one has the form that was negotiated.
 * @throws Problem `not-acceptable`
 */
export const demandMediaType = ({ mediaType }: OpenHttpRequest, offers: readonly string[]): string => {
  if (offers.includes(mediaType)) return mediaType;
  throw new Problem('not-acceptable', `The answer can be had as: ${offers.join(', ')}.`);
};

/** The entity tag of a text (RFC 9110, 8.8.3), a weak one: compressed or not, it says the same. */
const entityTagOf = (text: string): string => `W/"${createHash('sha256').update(text).digest('base64url')}"`;

/** A text with its entity tag, or 304 for whoever has it already: systems that poll cost the line next to nothing. */
export const taggedText = ({ ifNoneMatch }: OpenHttpRequest, mediaType: string, text: string): HttpAnswer => {
  const etag = entityTagOf(text);
  const headers = { etag, 'cache-control': 'private, no-cache', vary: 'accept, accept-language, authorization' };
  if (isKnownToCaller(ifNoneMatch, etag)) return { status: 304, headers };
  return { status: 200, text, headers: { ...headers, 'content-type': `${mediaType}; charset=utf-8` } };
};
