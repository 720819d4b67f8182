import { sign } from 'node:crypto';
import { DynamoDBClient, QueryCommand, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { KMSClient, SignCommand } from '@aws-sdk/client-kms';
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { handler as Handler } from '../../../functions/share-alerts/handler.ts';
import { localKey, localPublicKey } from '../../../infra/local/engines/local-key.ts';
import { SharedMessageText } from '../../../shared/alerts/sharing/shared-revision.ts';
import { toStored } from '../../../shared/aws/table.ts';
import { CaseExchangeText } from '../../../shared/cases/case-exchange-message.ts';
import { messageVerifier } from '../../../shared/exchange/aws/message-verifier.ts';
import { unwrapMessage } from '../../../shared/exchange/unwrap-message.ts';
import { incidentItem } from '../../../shared/incidents/aws/incident-item.ts';
import { packedJson } from '../../../shared/lambda/packed-json.ts';
import { kept, policy, seizureReport } from '../../fixtures/alerts/alert-reports.ts';
import { open } from '../../fixtures/alerts/sharing.ts';
import { topicPrefix } from '../../fixtures/exchange/exchange-world.ts';

const kms = mockClient(KMSClient);
const sns = mockClient(SNSClient);
const dynamo = mockClient(DynamoDBClient);
const alias = 'alias/blo-kh-exchange';
let handler: typeof Handler;

const environment = {
  AWS_REGION: 'ap-southeast-1',
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  COUNTRY: 'kh',
  EXCHANGE_TOPIC_PREFIX: topicPrefix,
  EXCHANGE_KEY: alias,
  SHARING_RULES: packedJson({
    policy,
    conditions: open,
    neighbours: ['LA', 'VN'].map((country) => ({ country, blos: [], policy })),
  }),
  INCIDENTS_TABLE: 'incidents',
  CASES_TABLE: 'cases',
  VIEWING_BUCKET: 'viewing',
  SHARED_PHOTOS_BUCKET: 'shared',
};

beforeAll(async () => {
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  ({ handler } = await import('../../../functions/share-alerts/handler.ts'));
});
afterAll(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  kms.restore();
  sns.restore();
  dynamo.restore();
});
beforeEach(() => {
  kms.reset();
  sns.reset();
  dynamo.reset();
  kms.on(SignCommand).callsFake(({ Message }) => ({ Signature: sign('sha256', Message, localKey(alias)) }));
  sns.on(PublishCommand).resolves({});
  dynamo.on(QueryCommand).resolves({ Items: [toStored(incidentItem(incident))] });
  dynamo.on(TransactWriteItemsCommand).resolves({});
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});

const incident = kept(seizureReport(undefined, { handling: 'region' }));
const inserted = {
  eventID: '1',
  eventName: 'INSERT',
  dynamodb: { SequenceNumber: '1', NewImage: toStored(incidentItem(incident)) },
};

/** What Lambda does with the function: a batch of one record. */
const deliver = async (): Promise<unknown> =>
  Reflect.apply(handler, undefined, [{ Records: [inserted] }, { getRemainingTimeInMillis: () => 10_000 }]);

const published = () => sns.commandCalls(PublishCommand).map(({ args }) => args[0].input);

/** What a neighbour reads of what was published, by Cambodia's public key. */
const readIn = (country: string) =>
  published().flatMap(({ TopicArn: topicArn = '', Message: text = '' }) => {
    if (!topicArn.endsWith(`-${country.toLowerCase()}`)) return [];
    const seat = { country, neighbours: ['KH'], topicPrefix, rememberedDays: 90 };
    const verifier = messageVerifier({ kh: localPublicKey(alias) });
    return [unwrapMessage({ topicArn, text }, seat, { verifier, clock: Date.now })];
  });

describe('the function that shares', () => {
  it.each(['LA', 'VN'])('tells each country that a report is opened to, signed: %s', async (country) => {
    expect(await deliver()).toEqual({ batchItemFailures: [] });
    const [{ text: ofCase } = { text: '' }, { from, text } = { from: '', text: '' }, ...more] = readIn(country);
    expect([from, more]).toEqual(['KH', []]);
    expect(CaseExchangeText.parse(ofCase)).toMatchObject({ does: 'share-case', record: { blo: 'KH-BAVET' } });
    expect(SharedMessageText.parse(text)).toMatchObject({ country: 'KH', incidentId: incident.report.id });
    expect(published()).toHaveLength(4);
  });

  it('says nothing unsigned: the record comes again where the key cannot be used', async () => {
    kms.on(SignCommand).rejects(new Error('DisabledException'));
    expect(await deliver()).toEqual({ batchItemFailures: [{ itemIdentifier: '1' }] });
    expect(published()).toEqual([]);
  });

  it('tells the others where one country cannot be told, and comes again', async () => {
    sns.on(PublishCommand, { TopicArn: `${topicPrefix}kh-la` }).rejects(new Error('NotFoundException'));
    expect(await deliver()).toEqual({ batchItemFailures: [{ itemIdentifier: '1' }] });
    expect(readIn('VN')).toMatchObject([{ from: 'KH' }, { from: 'KH' }]);
  });
});
