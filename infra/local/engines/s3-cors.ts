import type { IncomingHttpHeaders } from 'node:http';
import type { S3Refusal } from './s3-access.ts';

/** A rule of a bucket: which pages may send which requests. Names of headers are in lower case. */
export type CorsRule = {
  origins: readonly string[];
  methods: readonly string[];
  headers: readonly string[];
  maxAgeSeconds?: number | undefined;
};

const listed = (header: string | undefined): string[] =>
  (header ?? '')
    .split(',')
    .map((each) => each.trim().toLowerCase())
    .filter(Boolean);

/** A name of a rule may have one `*`. */
const fits = (pattern: string, text: string): boolean => {
  const [before = '', after] = pattern.split('*');
  return after === undefined ? pattern === text : text.startsWith(before) && text.endsWith(after);
};

const ruleFor = (rules: readonly CorsRule[], origin: string, method: string): CorsRule | undefined =>
  rules.find(({ origins, methods }) => methods.includes(method) && origins.some((pattern) => fits(pattern, origin)));

const vary = 'Origin, Access-Control-Request-Headers, Access-Control-Request-Method';

const headersOf = ({ origins, methods }: CorsRule, origin: string): Record<string, string> => ({
  'access-control-allow-origin': origins.includes('*') ? '*' : origin,
  'access-control-allow-methods': methods.join(', '),
  vary,
});

/** Headers that S3 adds to the answer to a request of a page; none where no rule of the bucket fits. */
export const corsHeaders = (
  rules: readonly CorsRule[],
  method: string,
  { origin }: IncomingHttpHeaders,
): Record<string, string> => {
  const rule = origin === undefined ? undefined : ruleFor(rules, origin, method);
  return rule && origin !== undefined ? headersOf(rule, origin) : {};
};

const forbidden: S3Refusal = {
  status: 403,
  code: 'AccessForbidden',
  message: 'CORSResponse: This CORS request is not allowed.',
};

/**
 * S3's answer to a browser that asks whether a page may send a request, without a signature.
 * Source: Amazon S3 User Guide, "How Amazon S3 evaluates the CORS configuration on a bucket".
 */
export const preflightAnswer = (
  rules: readonly CorsRule[],
  headers: IncomingHttpHeaders,
): { headers: Record<string, string> } | { refusal: S3Refusal } => {
  const { origin = '', 'access-control-request-method': method = '' } = headers;
  const asked = listed(headers['access-control-request-headers']);
  const rule = ruleFor(rules, origin, method);
  const isAllowed = rule && asked.every((name) => rule.headers.some((pattern) => fits(pattern, name)));
  if (!isAllowed) return { refusal: forbidden };
  const { maxAgeSeconds } = rule;
  return {
    headers: {
      ...headersOf(rule, origin),
      ...(asked.length > 0 ? { 'access-control-allow-headers': asked.join(', ') } : {}),
      ...(maxAgeSeconds === undefined ? {} : { 'access-control-max-age': String(maxAgeSeconds) }),
    },
  };
};
