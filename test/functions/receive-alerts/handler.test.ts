import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import * as z from 'zod';
import type { handler as Handler } from '../../../functions/receive-alerts/handler.ts';
import { wrapMessage } from '../../../shared/exchange/wrap-message.ts';
import { packedJson } from '../../../shared/lambda/packed-json.ts';
import { policy } from '../../fixtures/alerts/alert-reports.ts';
import { publicKeyOf, signerOf, topicPrefix } from '../../fixtures/exchange/exchange-world.ts';

const dynamo = mockClient(DynamoDBClient);
let handler: typeof Handler;
let logged = '';

/** Viet Nam, which knows Cambodia by its key, and Laos not yet. */
const environment = {
  AWS_REGION: 'ap-southeast-1',
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  COUNTRY: 'vn',
  NEIGHBOURS: 'kh,la',
  NEIGHBOUR_KEYS: JSON.stringify({ kh: publicKeyOf('KH') }),
  EXCHANGE_TOPIC_PREFIX: topicPrefix,
  TIME_ZONE: 'Asia/Ho_Chi_Minh',
  LANGUAGES: 'vi,en',
  BLOS: 'VN-MOC-BAI',
  ALERTS_TABLE: 'alerts',
  INCIDENTS_TABLE: 'incidents',
  CASES_TABLE: 'cases',
  COUNTS_TABLE: 'counts',
  ALERT_TOPIC_PREFIX: 'arn:aws:sns:ap-southeast-1:222222222222:blo-vn-alerts-',
  ALERT_POLICY: packedJson(policy),
  FOLLOW_UPS_QUEUE: 'https://sqs.ap-southeast-1.amazonaws.com/222222222222/blo-vn-alert-follow-ups',
  STORM_LIMITS: '{}',
  SUMMARY_SECONDS: '600',
  ESCALATE_SECONDS: '600',
  CORRECTIONS_PER_HOUR: '4',
  CLAIM_LEASE_SECONDS: '60',
  ALERT_RETENTION_DAYS: '90',
};

beforeAll(async () => {
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  const keep = (chunk: unknown) => {
    logged += String(chunk);
    return true;
  };
  vi.spyOn(process.stderr, 'write').mockImplementation(keep);
  dynamo.on(TransactWriteItemsCommand).resolves({});
  dynamo.on(UpdateItemCommand).resolves({});
  dynamo.on(UpdateItemCommand, { TableName: 'counts' }).resolves({ Attributes: { deeds: { N: '1' } } });
  ({ handler } = await import('../../../functions/receive-alerts/handler.ts'));
});
afterAll(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  dynamo.restore();
});

const Failures = z.strictObject({ batchItemFailures: z.array(z.strictObject({ itemIdentifier: z.string() })) });

const now = () => new Date().toISOString();

/** That a post of a country has seen what Viet Nam shared, signed and on its way. */
const seen = (country: string, topic: string, by = country, at = now()) => {
  const about = { incidentId: '0192a3b4-c5d6-4e7f-8a9b-000000000001', revision: 1, topic };
  const text = JSON.stringify({ version: 1, does: 'acknowledge', country, ...about, acknowledgedAt: now() });
  return wrapMessage({ version: 1, from: country, to: 'VN', sentAt: at, text }, signerOf(by));
};

const notification = (pair: string, Message: string) =>
  JSON.stringify({ Type: 'Notification', TopicArn: `${topicPrefix}${pair}`, Message });

/** What Lambda does with the function: one batch of a queue, each message by its name. */
const deliver = async (bodies: Readonly<Record<string, string>>): Promise<unknown> => {
  const records = Object.entries(bodies).map(([messageId, body]) => ({ messageId, body }));
  return Reflect.apply(handler, undefined, [{ Records: records }, { getRemainingTimeInMillis: () => 40_000 }]);
};

it('takes what is signed, and gives back by name and reason what is not to be believed', async () => {
  const good = await seen('KH', 'KH-BAVET');
  const longAgo = new Date(Date.now() - 91 * 86_400_000).toISOString();
  const bodies = {
    good: notification('kh-vn', good),
    forged: notification('kh-vn', await seen('KH', 'KH-POIPET', 'LA')),
    'of-laos': notification('la-vn', await seen('LA', 'LA-BOTEN')),
    'sent-on': notification('la-vn', good),
    later: notification('kh-vn', JSON.stringify({ ...JSON.parse(good), version: 2 })),
    old: notification('kh-vn', await seen('KH', 'KH-BAVET', 'KH', longAgo)),
    bare: notification('kh-vn', JSON.parse(good).text),
    'not-of-sns': good,
  };
  const { good: _, ...refused } = bodies;
  // In which order is for nobody: a queue brings each again by its name.
  const failures = Object.keys(refused).map((itemIdentifier) => ({ itemIdentifier }));
  const { batchItemFailures } = Failures.parse(await deliver(bodies));
  expect(batchItemFailures).toHaveLength(failures.length);
  expect(batchItemFailures).toEqual(expect.arrayContaining(failures));
  expect(dynamo.commandCalls(TransactWriteItemsCommand)).toHaveLength(1);
  for (const reason of ['wrong-signature', 'no-key-of-sender', 'other-topic', 'unknown-version', 'too-old'])
    expect(logged).toContain(`RefusedMessage:${reason}`);
  expect(logged).not.toContain('KH-POIPET');
});

it('gives back what a neighbour sends beyond its hour, to come again, and rings', async () => {
  const full = new ConditionalCheckFailedException({ message: 'full', $metadata: {} });
  dynamo.on(UpdateItemCommand, { TableName: 'counts' }).rejects(full);
  const counted: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => counted.push(String(chunk)) > 0);
  const before = dynamo.commandCalls(TransactWriteItemsCommand).length;
  const held = { held: notification('kh-vn', await seen('KH', 'KH-BAVET')) };
  expect(await deliver(held)).toEqual({ batchItemFailures: [{ itemIdentifier: 'held' }] });
  expect(dynamo.commandCalls(TransactWriteItemsCommand)).toHaveLength(before);
  expect(logged).toContain('RefusedMessage:too-many');
  expect(counted.join('')).toMatch(/limit-reached.*"neighbour":"KH"/);
});
