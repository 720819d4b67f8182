import * as z from 'zod';

/** One fault of a request: where (RFC 6901 JSON pointer), which, and the numbers or words its message needs. */
export type Fault = { pointer: string; code: FaultCode; values?: Readonly<Record<string, string | number>> };

/** Every fault code there is; each has words in every language in shared/reference/fault-words.ts. */
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
  'impossible-place',
  'past-date',
  'too-far-ahead',
  'not-there',
  'protected-photo',
  'address-taken',
  'topic-full',
] as const;

export type FaultCode = (typeof faultCodes)[number];

const longestEchoedKey = 64;

/** RFC 6901 escapes; a key is cut so that an answer never grows with what was sent. */
const segment = (key: PropertyKey): string =>
  String(key).slice(0, longestEchoedKey).replaceAll('~', '~0').replaceAll('/', '~1');

export const pointerOf = (path: readonly PropertyKey[]): string => path.map((key) => `/${segment(key)}`).join('');

const sizeWords = (origin: string) =>
  origin === 'string'
    ? ({ under: 'too-short', over: 'too-long' } as const)
    : origin === 'array'
      ? ({ under: 'too-few', over: 'too-many' } as const)
      : ({ under: 'too-small', over: 'too-large' } as const);

const sizeFault = (issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall, pointer: string): Fault =>
  issue.code === 'too_big'
    ? { pointer, code: sizeWords(issue.origin).over, values: { limit: String(issue.maximum) } }
    : { pointer, code: sizeWords(issue.origin).under, values: { limit: String(issue.minimum) } };

const ownFault = (issue: z.core.$ZodIssueCustom, pointer: string): Fault => {
  const code = faultCodes.find((known) => known === issue.params?.['code']);
  return code ? { pointer, code } : { pointer, code: 'bad-format' };
};

/** RFC 3339 in form: if it is refused all the same, there is no such day or hour. */
const momentForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

const formFault = ({ format, input }: z.core.$ZodIssueInvalidStringFormat, pointer: string): Fault =>
  format === 'datetime' && momentForm.test(String(input))
    ? { pointer, code: 'impossible-date' }
    : { pointer, code: 'bad-format' };

const allowedBy = (issue: z.core.$ZodIssueInvalidUnion): string =>
  'options' in issue && Array.isArray(issue.options) ? issue.options.join(', ') : '';

const Tagged = z.record(z.string(), z.unknown());

/** What tells the variants of a union apart is missing, or is none of those that we know. */
const unionFault = (issue: z.core.$ZodIssueInvalidUnion, pointer: string): Fault => {
  if (!issue.discriminator) return { pointer, code: 'bad-format' };
  const tag = Tagged.safeParse(issue.input).data?.[issue.discriminator];
  return tag === undefined
    ? { pointer, code: 'required' }
    : { pointer, code: 'not-in-list', values: { allowed: allowedBy(issue) } };
};

const faultOf = (issue: z.core.$ZodIssue): Fault[] => {
  const pointer = pointerOf(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ pointer: pointerOf([...issue.path, key]), code: 'unknown-field' }));
    case 'invalid_type':
      return issue.input === undefined
        ? [{ pointer, code: 'required' }]
        : [{ pointer, code: 'wrong-type', values: { expected: issue.expected } }];
    case 'invalid_value':
      return [
        {
          pointer,
          code: issue.input === undefined ? 'required' : 'not-in-list',
          values: { allowed: issue.values.join(', ') },
        },
      ];
    case 'invalid_union':
      return [unionFault(issue, pointer)];
    case 'too_big':
    case 'too_small':
      return [sizeFault(issue, pointer)];
    case 'invalid_format':
      return [formFault(issue, pointer)];
    case 'custom':
      return [ownFault(issue, pointer)];
    default:
      return [{ pointer, code: 'bad-format' }];
  }
};

/** Most faults an answer lists: enough to mend a report in one go, too few to be used as an echo. */
const mostFaults = 50;

/**
 * The faults of a failed parse, in the order of the document. Parse with `reportInput: true`, or what is missing can't be
 * told from what is of the wrong type. Inputs never reach the result.
 */
export const faultsOf = (error: z.ZodError): Fault[] => error.issues.flatMap(faultOf).slice(0, mostFaults);
