import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { buildApp, FauxqsServer } from 'fauxqs';
import * as z from 'zod';
import { localAccount, localCredentials } from '../assembly/local-account.ts';
import { refusalOf, refusalXml, type S3Refusal } from './s3-access.ts';
import { wrongChecksum } from './s3-checksums.ts';
import { type CorsRule, corsHeaders, preflightAnswer } from './s3-cors.ts';
import { type BucketNotification, concerns, type ObjectCreated, objectCreatedMessage } from './s3-events.ts';
import {
  type DirectText,
  directShadow,
  publishedXml,
  type Shadow,
  type SnsCall,
  shadowOf,
  snsFaultXml,
  unshadowed,
} from './sns-shadows.ts';

export type EngineApp = ReturnType<typeof buildApp>;

export type BucketSettings = {
  region: string;
  notifications: readonly BucketNotification[];
  cors: readonly CorsRule[];
};

/** What the hooks know of the assembly. */
export type MessageWiring = {
  server(): FauxqsServer;
  buckets: Map<string, BucketSettings>;
  /** Shadows by the ARN of their queue. */
  shadows: Map<string, Pick<Shadow, 'channel' | 'address'>>;
  /** Stack of each topic, by its ARN. */
  topics: Map<string, string>;
};

type Received = { method: string; originalUrl: string; headers: IncomingHttpHeaders; body?: unknown };

/** SQS and SNS are called by POST at `/`; what the engine tells of itself is not S3 either. */
const isS3 = ({ method, originalUrl }: Received): boolean =>
  !(method === 'POST' && originalUrl === '/') && originalUrl !== '/health' && !originalUrl.startsWith('/_fauxqs/');

const bodyOf = ({ body }: Received): Uint8Array => (Buffer.isBuffer(body) ? body : Buffer.alloc(0));

const refusalOfBody = (request: Received): S3Refusal | undefined =>
  wrongChecksum(bodyOf(request), request.headers, new URL(request.originalUrl, 'http://s3').searchParams);

const snsCallSchema = z.record(z.string(), z.string().optional());

const snsCallOf = ({ originalUrl, headers, body }: Received): SnsCall | undefined => {
  const isForm = String(headers['content-type'] ?? '').includes('x-www-form-urlencoded');
  return originalUrl === '/' && isForm ? snsCallSchema.safeParse(body).data : undefined;
};

const regionOf = (arn: string): string => arn.split(':')[3] ?? '';

/** The queue that stands for a person's phone or mailbox; its tags say whose it is, also after a restart. */
const ensureShadow = (
  { server, shadows, topics }: MessageWiring,
  shadow: Shadow,
  stack = topics.get(shadow.topicArn) ?? '',
): string => {
  const { queueName, topicArn, channel, address } = shadow;
  const region = regionOf(topicArn);
  const arn = `arn:aws:sqs:${region}:${localAccount}:${queueName}`;
  shadows.set(arn, { channel, address });
  if (!server().inspectQueue(queueName)) {
    const tags = { channel, address, stack };
    server().createQueue(queueName, { region, tags, attributes: { MessageRetentionPeriod: '1209600' } });
  }
  return arn;
};

/** The stack whose function sends a request: its name is in the user agent (functions/function-environment.ts). */
const stackOf = ({ topics }: MessageWiring, headers: IncomingHttpHeaders): string => {
  const agents = `${String(headers['user-agent'])} ${String(headers['x-amz-user-agent'])}`;
  const [, name = ''] = /\bapp\/([\w-]+)/.exec(agents) ?? [];
  return [...topics.values()].find((stack) => name.startsWith(`${stack}-`)) ?? '';
};

/** The region that a request is signed for. */
const signedRegion = ({ authorization = '' }: IncomingHttpHeaders): string =>
  /Credential=[^/]+\/\d+\/([\w-]+)\//.exec(authorization)?.[1] ?? '';

/** Puts a text on the queue that stands for a phone. @returns the answer of SNS */
const sendDirectly = (wiring: MessageWiring, headers: IncomingHttpHeaders, { phone, text }: DirectText): string => {
  const stack = stackOf(wiring, headers);
  const region = signedRegion(headers);
  const shadow = directShadow(region, stack, phone);
  ensureShadow(wiring, shadow, stack);
  const envelope = {
    MessageId: randomUUID(),
    TopicArn: shadow.topicArn,
    Message: text,
    Timestamp: new Date().toISOString(),
  };
  wiring.server().sendMessage(shadow.queueName, JSON.stringify(envelope), { region });
  return publishedXml(envelope.MessageId);
};

const putKind = (headers: IncomingHttpHeaders) => (headers['x-amz-copy-source'] ? 'Copy' : 'Put');

/** The object that a successful request has created, if it has. */
const createdBy = (request: Received): Omit<ObjectCreated, 'region' | 'etag'> | undefined => {
  const { method, headers } = request;
  const { pathname, searchParams } = new URL(request.originalUrl, 'http://s3');
  const [, bucket = '', key = ''] = /^\/([^/]+)\/(.+)$/.exec(decodeURIComponent(pathname)) ?? [];
  const uploading = searchParams.has('uploadId');
  const kind =
    method === 'PUT' && !uploading
      ? putKind(headers)
      : method === 'POST' && uploading
        ? 'CompleteMultipartUpload'
        : undefined;
  if (!key || !kind) return undefined;
  return { bucket, key, kind, bytes: Number(headers['x-amz-decoded-content-length'] ?? bodyOf(request).length) };
};

/** Puts S3's message on each queue that the bucket tells. */
const tell = ({ server, buckets }: MessageWiring, request: Received, etag: string): void => {
  const created = createdBy(request);
  const settings = created && buckets.get(created.bucket);
  if (!created || !settings) return;
  const { region, notifications } = settings;
  for (const notification of notifications.filter((each) => concerns(each, created))) {
    const queueName = notification.queueArn.split(':')[5] ?? '';
    const message = objectCreatedMessage({ ...created, region, etag }, new Date());
    server().sendMessage(queueName, message, { region: regionOf(notification.queueArn) });
  }
};

/** The rules of the bucket that a request is for, by which pages of other origins may speak to it. */
const corsRulesOf = ({ buckets }: MessageWiring, request: Received): readonly CorsRule[] => {
  const [, bucket = ''] = new URL(request.originalUrl, 'http://s3').pathname.split('/');
  return isS3(request) ? (buckets.get(bucket)?.cors ?? []) : [];
};

/** Browsers ask before a page sends something elsewhere, and look at the answer for leave to show it to the page. */
const addCorsHook = (app: EngineApp, wiring: MessageWiring): void => {
  app.addHook('onRequest', async (request, reply) => {
    const { method, headers } = request;
    const rules = corsRulesOf(wiring, request);
    if (method !== 'OPTIONS') return void reply.headers(corsHeaders(rules, method, headers));
    const answer = preflightAnswer(rules, headers);
    if ('headers' in answer) return reply.code(200).headers(answer.headers).send('');
    const { refusal } = answer;
    return reply.code(refusal.status).type('application/xml').send(refusalXml(refusal));
  });
};

/**
 * Teaches fauxqs, through the hooks of its web server, four things of AWS that it leaves out: S3 checks presigned
 * addresses and checksums; a bucket says which pages may speak to it, and tells queues of new objects, and does so before
 * the answer goes out, so that an object which somebody was told is stored is never without its event; SNS takes phones
 * and mailboxes as subscribers, and texts to a phone by its number. A mailbox counts as confirmed at once, for nobody can click here.
 */
export const addMessageHooks = (app: EngineApp, wiring: MessageWiring): void => {
  addCorsHook(app, wiring);
  app.addHook('onRequest', async (request, reply) => {
    const { method, originalUrl: url, headers } = request;
    const refusal = isS3(request) ? refusalOf({ method, url, headers }, localCredentials, new Date()) : undefined;
    if (refusal) return reply.code(refusal.status).type('application/xml').send(refusalXml(refusal));
  });
  app.addHook('preHandler', async (request, reply) => {
    const refusal = isS3(request) ? refusalOfBody(request) : undefined;
    if (refusal) return reply.code(refusal.status).type('application/xml').send(refusalXml(refusal));
    const instead = shadowOf(snsCallOf(request) ?? {});
    if (!instead) return;
    if ('answer' in instead) return reply.type('text/xml').send(instead.answer);
    if ('direct' in instead) return reply.type('text/xml').send(sendDirectly(wiring, request.headers, instead.direct));
    if ('fault' in instead) return reply.code(400).type('text/xml').send(snsFaultXml(instead.fault));
    Object.assign(Object(request.body), { Protocol: 'sqs', Endpoint: ensureShadow(wiring, instead.shadow) });
  });
  app.addHook('onSend', async (request, reply, payload) => {
    if (reply.statusCode === 200 && isS3(request)) tell(wiring, request, String(reply.getHeader('etag') ?? ''));
    if (typeof payload !== 'string' || !snsCallOf(request)) return payload;
    return unshadowed(payload, (arn) => wiring.shadows.get(arn));
  });
};
