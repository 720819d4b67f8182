import httpContentEncoding from '@middy/http-content-encoding';
import httpContentNegotiation from '@middy/http-content-negotiation';
import { Problem } from '../foundation/problem.ts';
import { type Language, languages } from '../reference/languages.ts';

const tags = languages.map(({ tag }) => tag);

/** What negotiation leaves in the invocation's context. */
export type Negotiated = { preferredLanguage?: string; preferredMediaType?: string };

/**
 * Reads Accept-Language, Accept-Encoding and Accept (RFC 9110, 12.5). Gzip alone: presigned addresses are much alike and
 * shrink to a tenth, which is seconds on a slow line; brotli would cost the function more time than it saves.
 * @param offers media types that the function can answer with, the usual one first
 */
export const negotiate = (offers: readonly string[]) =>
  httpContentNegotiation({
    parseCharsets: false,
    availableEncodings: ['gzip', 'identity'],
    availableLanguages: [...tags],
    availableMediaTypes: [...offers],
    parseMediaTypes: offers.length > 0,
    failOnMismatch: false,
  });

export const compress = httpContentEncoding;

/** The caller's language among ours; English when none fits. */
export const languageOf = ({ preferredLanguage }: Negotiated): Language =>
  tags.find((tag) => tag === preferredLanguage) ?? 'en';

/**
 * The media type to answer with: what suits the caller best, the usual one when nothing was asked.
 * @throws Problem `not-acceptable` when the caller wants none of those offered
 */
export const mediaTypeOf = (
  accept: string | undefined,
  { preferredMediaType }: Negotiated,
  offers: readonly string[],
): string => {
  const type = accept ? preferredMediaType : offers[0];
  if (type === undefined) throw new Problem('not-acceptable', `The answer can be had as: ${offers.join(', ')}.`);
  return type;
};
