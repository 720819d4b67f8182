import * as z from 'zod';

export type HttpAnswer = { status: number; headers: Record<string, string | string[]>; body: Buffer | string };

const replySchema = z.object({
  statusCode: z.coerce.number().int().min(100).max(599),
  headers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).nullish(),
  cookies: z.array(z.string()).nullish(),
  body: z.string().nullish(),
  isBase64Encoded: z.boolean().nullish(),
});

const own = (status: number, message: string, headers: Record<string, string> = {}): HttpAnswer => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify({ message }),
});

/** What an HTTP API answers by itself. */
export const gatewayAnswer = {
  unauthorized: (challenge: string) => own(401, 'Unauthorized', { 'www-authenticate': challenge }),
  forbidden: (challenge: string) => own(403, 'Forbidden', { 'www-authenticate': challenge }),
  notFound: own(404, 'Not Found'),
  tooLarge: own(413, 'Request Entity Too Large'),
  internalError: own(500, 'Internal Server Error'),
  unavailable: own(503, 'Service Unavailable'),
} as const;

/** A reply that names no status is the body itself. */
const inferred = (reply: unknown): HttpAnswer => ({
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: typeof reply === 'string' ? reply : JSON.stringify(reply ?? {}),
});

/** The answer that an HTTP API makes of a function's reply, in payload format 2.0. */
export const answerOf = (payload: string): HttpAnswer => {
  const reply: unknown = JSON.parse(payload);
  if (typeof reply !== 'object' || reply === null || !('statusCode' in reply)) return inferred(reply);
  const read = replySchema.safeParse(reply);
  if (!read.success) return gatewayAnswer.internalError;
  const { statusCode, headers, cookies, body, isBase64Encoded } = read.data;
  const given: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(headers ?? {})) given[name.toLowerCase()] = String(value);
  if (!given['content-type']) given['content-type'] = 'text/plain; charset=utf-8';
  if (cookies?.length) given['set-cookie'] = cookies;
  return {
    status: statusCode,
    headers: given,
    body: isBase64Encoded ? Buffer.from(body ?? '', 'base64') : (body ?? ''),
  };
};
