import httpContentEncoding from '@middy/http-content-encoding';
import httpContentNegotiation from '@middy/http-content-negotiation';
import * as z from 'zod';
import { Problem } from '../foundation/problem.ts';
import { problemWords } from '../foundation/problems/problem-words.ts';
import { type Language, languages } from '../reference/languages.ts';

const tags = languages.map(({ tag }) => tag);

/** A media range of Accept up to its comma, and a parameter of one; a quoted value may hold any mark (RFC 9110, 5.6.6). */
const mediaRange = /(?:[^,"]|"(?:[^"\\]|\\.)*")+/g;
const parameter = /;\s*([^;=,\s]*)(?:\s*=\s*("(?:[^"\\]|\\.)*"|[^;,\s]*))?/g;

const isRefusal = /;\s*q\s*=\s*0(?:\.0*)?\s*(?:;|$)/i;

/** A range without its parameters but its weight. A parameter that no offer has makes it no other form than ours. */
const withoutParameters = (range: string): string[] => {
  const bare = range.replace(parameter, (_, name: string, value = '') =>
    name.toLowerCase() === 'q' ? `;q=${value}` : '',
  );
  // A form that is refused with a parameter is not ours, which has none.
  const refusesAnother = isRefusal.test(range) && bare.split(';').length < range.split(';').length;
  return refusesAnother ? [] : [bare.trim()];
};

/** Accept as negotiation reads it: clients write our own `charset=utf-8` back, a version, `header=present`. */
const withoutParametersOf = (accept: string): string =>
  (accept.match(mediaRange) ?? []).flatMap(withoutParameters).join(', ');

/** Middleware, before negotiation: it would take a parameter for another form (RFC 9110, 12.5.1). */
export const passOverParameters = {
  before: ({ event: { headers } }: { event: { headers?: Record<string, string | undefined> } }): void => {
    if (headers?.['accept']) headers['accept'] = withoutParametersOf(headers['accept']);
  },
};

/** The claim of an ID token in which a person says their language (OpenID Connect Core 1.0, 5.1). */
const LocaleClaim = z.object({ locale: z.string() });

/** `km`, `km-KH` and, as Android writes it, `km_KH`. */
const languageIn = (locale: string): Language | undefined => {
  const [language] = locale.toLowerCase().split(/[-_]/);
  return tags.find((tag) => tag === language);
};

const ownLanguageOf = ({ requestContext }: Asked): Language | undefined =>
  languageIn(LocaleClaim.safeParse(requestContext?.authorizer?.jwt?.claims).data?.locale ?? '');

/** Our languages, the caller's own first: that is what `*` and a missing header ask for. */
const languagesFor = (own: Language | undefined): Language[] => [...new Set([...(own ? [own] : []), ...tags])];

/** Results of negotiation, left in the invocation's context. */
export type Negotiated = { preferredLanguage?: string; preferredMediaType?: string };

type Asked = {
  headers?: Record<string, string | undefined>;
  requestContext?: { authorizer?: { jwt?: { claims?: unknown } } };
};

type Asking = { event: Asked; context: Negotiated };

/** Some clients write the language as Android does. */
const hyphenate = (headers: Asked['headers']): void => {
  if (headers?.['accept-language']) headers['accept-language'] = headers['accept-language'].replaceAll('_', '-');
};

/**
 * Reads Accept-Language, Accept-Encoding and Accept (RFC 9110, 12.5); where no language that was asked for is ours, the
 * caller's own is taken, which they have set in Cognito. Gzip alone: presigned addresses are much alike and shrink to a
 * tenth, which is seconds on a slow line; brotli would cost the function more time than it saves.
 * @param offers media types that the function can answer with, the usual one first
 */
export const negotiate = (offers: readonly string[]) => ({
  before: (request: Asking): void => {
    const own = ownLanguageOf(request.event);
    hyphenate(request.event.headers);
    const negotiation = httpContentNegotiation({
      parseCharsets: false,
      availableEncodings: ['gzip', 'identity'],
      availableLanguages: languagesFor(own),
      availableMediaTypes: [...offers],
      parseMediaTypes: offers.length > 0,
      failOnMismatch: false,
    });
    if (negotiation.before) Reflect.apply(negotiation.before, undefined, [request]);
    if (own) request.context.preferredLanguage ??= own;
  },
});

export const compress = httpContentEncoding;

/** The caller's language among ours; English when none fits. */
export const languageOf = ({ preferredLanguage }: Negotiated): Language =>
  tags.find((tag) => tag === preferredLanguage) ?? 'en';

/**
 * The media type to answer with: what suits the caller best, the usual one when nothing was asked. An empty Accept asks
 * nothing.
 * @throws Problem `not-acceptable` when the caller wants none of those offered
 */
export const mediaTypeOf = (
  accept: string | undefined,
  { preferredMediaType }: Negotiated,
  offers: readonly string[],
): string => {
  const type = accept ? preferredMediaType : offers[0];
  if (type === undefined) throw new Problem(problemWords['other-form'], { types: offers.join(', ') });
  return type;
};
