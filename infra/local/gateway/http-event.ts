import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { localAccount } from '../assembly/local-account.ts';
import type { PlannedApi } from '../assembly/plan.ts';

export type ReceivedRequest = {
  method: string;
  /** Path and query as they stand in the request line. */
  url: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
  address: string;
};

export type Matched = { routeKey: string; pathParameters: Record<string, string>; claims?: Record<string, string> };

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `12/Mar/2020:19:03:58 +0000` */
const clfTime = (now: Date): string => {
  const two = (number: number) => String(number).padStart(2, '0');
  const time = [now.getUTCHours(), now.getUTCMinutes(), now.getUTCSeconds()].map(two).join(':');
  return `${two(now.getUTCDate())}/${months[now.getUTCMonth()]}/${now.getUTCFullYear()}:${time} +0000`;
};

/** What API Gateway hands over as text; everything else it encodes in Base64. */
const isText = (contentType = ''): boolean => /^(text\/|application\/(json|javascript|xml)\b)/i.test(contentType);

const headersOf = ({ headers, address }: ReceivedRequest, port: number): Record<string, string> => {
  const given: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined && name !== 'cookie') given[name] = Array.isArray(value) ? value.join(',') : value;
  }
  const forwarded = { 'x-forwarded-for': address, 'x-forwarded-port': String(port), 'x-forwarded-proto': 'http' };
  const trace = `Root=1-${Math.floor(Date.now() / 1000).toString(16)}-${randomUUID().replaceAll('-', '').slice(0, 24)}`;
  return { ...given, ...forwarded, 'x-amzn-trace-id': trace };
};

const queryOf = (rawQueryString: string): Record<string, string> => {
  const parameters: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(rawQueryString)) {
    const before = parameters[name];
    parameters[name] = before === undefined ? value : `${before},${value}`;
  }
  return parameters;
};

const cookiesOf = ({ cookie }: IncomingHttpHeaders): string[] => (cookie ? cookie.split(/; */) : []);

const bodyOf = ({ body, headers }: ReceivedRequest) => {
  const text = isText(headers['content-type']);
  return { body: body.toString(text ? 'utf8' : 'base64'), isBase64Encoded: !text };
};

const decodedPath = (path: string): string => {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
};

const requestContext = (api: PlannedApi, request: ReceivedRequest, { routeKey, claims }: Matched, path: string) => {
  const now = new Date();
  const domainName = `${api.id}.execute-api.${api.region}.amazonaws.com`;
  const { method, address: sourceIp } = request;
  return {
    accountId: localAccount,
    apiId: api.id,
    ...(claims && { authorizer: { jwt: { claims, scopes: null } } }),
    domainName,
    domainPrefix: api.id,
    http: { method, path, protocol: 'HTTP/1.1', sourceIp, userAgent: request.headers['user-agent'] ?? '' },
    requestId: randomUUID(),
    routeKey,
    stage: '$default',
    time: clfTime(now),
    timeEpoch: now.getTime(),
  };
};

/** The event of a request, in payload format 2.0. */
export const httpEvent = (api: PlannedApi, request: ReceivedRequest, matched: Matched) => {
  const [path = '', rawQueryString = ''] = request.url.split(/\?(.*)/s);
  const rawPath = decodedPath(path);
  const cookies = cookiesOf(request.headers);
  return {
    version: '2.0',
    routeKey: matched.routeKey,
    rawPath,
    rawQueryString,
    ...(cookies.length > 0 && { cookies }),
    headers: headersOf(request, api.port),
    ...(rawQueryString && { queryStringParameters: queryOf(rawQueryString) }),
    requestContext: requestContext(api, request, matched, rawPath),
    ...(Object.keys(matched.pathParameters).length > 0 && { pathParameters: matched.pathParameters }),
    ...(request.body.length > 0 ? bodyOf(request) : { isBase64Encoded: false }),
  };
};
