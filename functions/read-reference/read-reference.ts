import { referenceIn } from '../../shared/code-lists/reference-in.ts';
import type { ReferenceQuery } from '../../shared/code-lists/reference-query.ts';
import { isKnownToCaller } from '../../shared/foundation/is-known-to-caller.ts';
import type { Language } from '../../shared/reference/languages.ts';
import { referenceVersion } from '../../shared/reference/version.ts';

export type Ports = {
  /** A short digest of a text, the same for the same text. */
  digest: (text: string) => string;
};

/** A request: its query, the language that the caller prefers, and the entity tags that the caller has. */
export type ReferenceRequest = { query: ReferenceQuery; preferred: Language; ifNoneMatch: string | undefined };

/** `text` is the JSON of the answer; without it, the caller's copy is still right. */
export type Reading = { tag: string; language: Language; text?: string };

/**
 * Makes the reader of the reference data: every code list with its names in one language, the posts, the conversions
 * and the languages, or one of them alone. Each answer is made and checked once and kept as text; a caller who has it
 * already gets no text. The tag is a digest of the answer, so that it is right after any deployment; it is weak, as gzip
 * is applied after it (RFC 9110, 8.8.1).
 */
export const referenceReader = ({ digest }: Ports) => {
  const readings = new Map<string, Required<Reading>>();
  const reading = (language: Language, list: string | undefined): Required<Reading> => {
    const key = `${language} ${list ?? ''}`;
    const known = readings.get(key);
    if (known) return known;
    const text = JSON.stringify(referenceIn(language, list));
    const made = { tag: `W/"${referenceVersion}-${language}-${digest(text)}"`, language, text };
    readings.set(key, made);
    return made;
  };
  return ({ query, preferred, ifNoneMatch }: ReferenceRequest): Reading => {
    const { tag, language, text } = reading(query.language ?? preferred, query.list);
    return isKnownToCaller(ifNoneMatch, tag) ? { tag, language } : { tag, language, text };
  };
};
