import type { Wording } from '../../reference/languages.ts';

/**
 * The one catalogue of failures. `retry` says whether sending the same thing again can ever help: a tablet keeps what
 * may still succeed and shows its officer what never will.
 * Source of the shape: RFC 9457, Problem Details for HTTP APIs.
 */
export const problemCatalogue = {
  unreadable: { status: 400, title: 'The request could not be read', retry: false },
  'not-signed-in': { status: 401, title: 'Not signed in', retry: false },
  'not-yours': { status: 403, title: 'Not yours to do', retry: false },
  'not-found': { status: 404, title: 'Not there, or not yours to see', retry: false },
  'not-acceptable': { status: 406, title: 'No answer in a form that was asked for', retry: false },
  'id-taken': { status: 409, title: 'This id is taken', retry: false },
  'out-of-date': { status: 410, title: 'It holds no more, or something newer has taken its place', retry: false },
  stale: { status: 412, title: 'It has changed since it was read', retry: false },
  'too-large': { status: 413, title: 'The request is too large', retry: false },
  'wrong-media-type': { status: 415, title: 'The request is not in a form that is understood', retry: false },
  faults: { status: 422, title: 'The request has faults', retry: false },
  // RFC 6585, section 3.
  'no-revision': { status: 428, title: 'Say which revision is to be changed', retry: false },
  'slow-down': { status: 429, title: 'Too many requests', retry: true },
  'try-again': { status: 503, title: 'Not possible at this moment', retry: true },
  'our-fault': { status: 500, title: 'Something went wrong on our side', retry: true },
} as const;

export type ProblemKind = keyof typeof problemCatalogue;

/** Why a request is refused: the kind of problem, and what the caller is told. `{name}` stands for a value of the problem. */
export type ProblemReason = { readonly kind: ProblemKind; readonly words: Wording };
