import * as z from 'zod';
import { hasLocalDigits, inLatinDigits, looksLikeNumber } from '../in-latin-digits.ts';
import { formFaultOfDay } from '../moment.ts';
import { present } from '../present.ts';
import { type Fault, faultCodes, pointerOf } from './fault.ts';

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

const OwnParams = z.object({
  code: z.enum(faultCodes),
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  allowed: z.array(z.string()).optional(),
});

const ownFault = (issue: z.core.$ZodIssueCustom, pointer: string): Fault => {
  const { code = 'bad-format', values, allowed } = OwnParams.safeParse(issue.params).data ?? {};
  return present({ pointer, code, values, allowed });
};

const dayFormats = ['date', 'datetime'] as const;

/** A UN number, a limit, a code, in digits of another script: it would have been right in ours. */
const digitsFault = (text: string, pattern: string | undefined, pointer: string): Fault | undefined => {
  const [, source, flags] = /^\/(.*)\/([a-z]*)$/s.exec(pattern ?? '') ?? [];
  const meant = inLatinDigits(text);
  return source && meant !== text && new RegExp(source, flags).test(meant)
    ? { pointer, code: 'local-digits', values: { meant } }
    : undefined;
};

const formFault = ({ format, input, pattern }: z.core.$ZodIssueInvalidStringFormat, pointer: string): Fault => {
  const wanted = dayFormats.find((name) => name === format);
  const text = String(input);
  const fault = wanted ? formFaultOfDay(text, pointer, wanted) : digitsFault(text, pattern, pointer);
  return fault ?? { pointer, code: 'bad-format' };
};

const numbers: readonly string[] = ['number', 'int', 'float', 'safeint'];

/** A number that came as a text is never guessed at; what is said of it is why it was not understood. */
const typeFault = ({ expected, input }: z.core.$ZodIssueInvalidType, pointer: string): Fault => {
  if (input === undefined) return { pointer, code: 'required' };
  const number = typeof input === 'string' && numbers.includes(expected) ? looksLikeNumber(input) : undefined;
  if (number === 'comma') return { pointer, code: 'decimal-comma' };
  if (number && hasLocalDigits(String(input)))
    return { pointer, code: 'local-digits', values: { meant: number.digits } };
  return { pointer, code: 'wrong-type', values: { expected } };
};

/** Most codes that a fault tells; a longer list stands in `GET /v1/reference`. */
const mostAllowed = 30;

/** A text that was typed in the place of a code, and the codes that could have been. */
const unknownCode = (typed: unknown, codes: readonly unknown[]): Pick<Fault, 'unknown'> =>
  typeof typed === 'string' ? { unknown: { typed, codes: codes.filter((code) => typeof code === 'string') } } : {};

const optionsOf = (issue: z.core.$ZodIssueInvalidUnion): readonly unknown[] =>
  'options' in issue && Array.isArray(issue.options) ? issue.options : [];

const notInList = (pointer: string, typed: unknown, codes: readonly unknown[]): Fault => ({
  pointer,
  code: 'not-in-list',
  ...(codes.length > 0 && codes.length <= mostAllowed ? { allowed: codes.map(String) } : {}),
  ...unknownCode(typed, codes),
});

const Tagged = z.record(z.string(), z.unknown());

/** What tells the variants of a union apart is missing, or is none of those that we know. */
const unionFault = (issue: z.core.$ZodIssueInvalidUnion, pointer: string): Fault => {
  if (!issue.discriminator) return { pointer, code: 'bad-format' };
  const tag = Tagged.safeParse(issue.input).data?.[issue.discriminator];
  return tag === undefined ? { pointer, code: 'required' } : notInList(pointer, tag, optionsOf(issue));
};

const faultOf = (issue: z.core.$ZodIssue): Fault[] => {
  const pointer = pointerOf(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ pointer: pointerOf([...issue.path, key]), code: 'unknown-field' }));
    case 'invalid_type':
      return [typeFault(issue, pointer)];
    case 'invalid_value':
      return [
        issue.input === undefined ? { pointer, code: 'required' } : notInList(pointer, issue.input, issue.values),
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
 * told from what is of the wrong type. Inputs never reach an answer: of a text in the place of a code only suggestions do.
 */
export const faultsOf = (error: z.ZodError): Fault[] => error.issues.flatMap(faultOf).slice(0, mostFaults);
