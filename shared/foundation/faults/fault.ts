/** One fault of a request: where (RFC 6901 JSON pointer), which, and the numbers or words its message needs. */
export type Fault = {
  pointer: string;
  code: FaultCode;
  values?: Readonly<Record<string, string | number>>;
  /** Codes or members that would be right, where they are few. They are for programs: no message has them. */
  allowed?: readonly string[];
  /** A text that stands in the place of a code, and the codes of that place: a suggestion is made of them, and no more. */
  unknown?: { typed: string; codes: readonly string[] };
};

/** Every fault code there is; each has words in every language in shared/foundation/faults/fault-words.ts. */
export const faultCodes = [
  'required',
  'wrong-type',
  'unknown-field',
  'not-in-list',
  'too-small',
  'too-large',
  'too-short',
  'too-long',
  'too-few',
  'too-many',
  'bad-format',
  'repeated',
  'future-date',
  'impossible-date',
  'buddhist-year',
  'local-digits',
  'decimal-comma',
  'no-offset',
  'phone-format',
  'check-digit',
  'exactly-one',
  'victims-only',
  'minors-only',
  'impossible-place',
  'protected-person',
  'not-changeable',
  'named-people',
  'no-change',
  'no-current-incident',
  'has-duplicates',
  'past-date',
  'too-far-ahead',
  'not-there',
  'not-faced',
  'protected-photo',
  'no-texts',
  'address-taken',
  'topic-full',
] as const;

export type FaultCode = (typeof faultCodes)[number];

const longestEchoedKey = 64;

/** RFC 6901 escapes; a key is cut so that an answer never grows with what was sent. */
const segment = (key: PropertyKey): string =>
  String(key).slice(0, longestEchoedKey).replaceAll('~', '~0').replaceAll('/', '~1');

/** Where something is in a document: its JSON pointer (RFC 6901). */
export const pointerOf = (path: readonly PropertyKey[]): string => path.map((key) => `/${segment(key)}`).join('');
