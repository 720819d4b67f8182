import type { Wording } from '../../reference/languages.ts';

/**
 * The one catalogue of failures. `retry` says whether sending the same thing again can ever help: a tablet keeps what
 * may still succeed and shows its officer what never will.
 * Source of the shape: RFC 9457, Problem Details for HTTP APIs.
 */
export const problemCatalogue = {
  unreadable: { status: 400, retry: false },
  'not-signed-in': { status: 401, retry: false },
  'not-yours': { status: 403, retry: false },
  'not-found': { status: 404, retry: false },
  'not-acceptable': { status: 406, retry: false },
  'id-taken': { status: 409, retry: false },
  'out-of-date': { status: 410, retry: false },
  stale: { status: 412, retry: false },
  'too-large': { status: 413, retry: false },
  'wrong-media-type': { status: 415, retry: false },
  faults: { status: 422, retry: false },
  // RFC 6585, section 3.
  'no-revision': { status: 428, retry: false },
  'slow-down': { status: 429, retry: true },
  'try-again': { status: 503, retry: true },
  'our-fault': { status: 500, retry: true },
} as const;

export type ProblemKind = keyof typeof problemCatalogue;

/** Why a request is refused: the kind of problem, and what the caller is told. `{name}` stands for a value of the problem. */
export type ProblemReason = { readonly kind: ProblemKind; readonly words: Wording };
