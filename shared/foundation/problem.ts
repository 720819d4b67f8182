import type { Language } from '../reference/languages.ts';
import type { Fault } from './faults/fault.ts';
import { filled } from './filled.ts';
import { type ProblemKind, type ProblemReason, problemCatalogue } from './problems/problem-catalogue.ts';
import { problemWords } from './problems/problem-words.ts';

/** What RFC 9457 calls a problem detail, as it goes over the wire. */
export type ProblemDocument = {
  type: string;
  title: string;
  status: number;
  detail: string;
  instance: string;
  errors?: { pointer: string; code: string; message: string; allowed?: string[] }[];
};

export type ProblemValues = Readonly<Record<string, string | number>>;

/**
 * An expected failure, with a reason that a table of problem words names. Whatever else is thrown is a bug and rings an
 * alarm. The words are for the caller's eyes: a value never carries our insides or somebody's data.
 */
export class Problem extends Error {
  readonly kind: ProblemKind;
  readonly faults: readonly Fault[];
  readonly #reason: ProblemReason;
  readonly #values: ProblemValues;

  constructor(reason: ProblemReason, values: ProblemValues = {}, faults: readonly Fault[] = []) {
    super(filled(reason.words.en.text, values));
    this.name = 'Problem';
    this.kind = reason.kind;
    this.faults = faults;
    this.#reason = reason;
    this.#values = values;
  }

  get status(): number {
    return problemCatalogue[this.kind].status;
  }

  get canRetry(): boolean {
    return problemCatalogue[this.kind].retry;
  }

  /** The detail for the caller, in their language. */
  detailIn(language: Language): string {
    return filled(this.#reason.words[language].text, this.#values);
  }
}

/** Refuses a request for its faults: the answer lists them under `errors`. */
export const faultsProblem = (faults: readonly Fault[]): Problem => new Problem(problemWords['has-faults'], {}, faults);

/** The address-like name of a kind of problem. It need not resolve (RFC 9457, 3.1.1), and a URN leaks no host. */
export const problemType = (kind: ProblemKind): string => `urn:blo-network:problem:${kind}`;
