import { ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { mockClient } from 'aws-sdk-client-mock';
import { type FauxqsServer, startFauxqs } from 'fauxqs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { incidentRepository } from '../../../shared/incidents/aws/incident-repository.dynamodb.ts';
import { ExchangeText, ReleaseMessage } from '../../../shared/statistics/exchange-message.ts';
import { type DynamoEngine, startDynamo } from '../../fixtures/aws/dynamo-engine.ts';
import { drugReport, incidentOf } from '../../fixtures/incidents/reports.ts';

const topicArn = 'arn:aws:sns:ap-southeast-1:999999999999:blo-region-exchange-kh';
const sns = mockClient(SNSClient);
let engine: DynamoEngine;
let buckets: FauxqsServer;

beforeAll(async () => {
  engine = await startDynamo();
  buckets = await startFauxqs({ port: 0, logger: false });
  buckets.createBucket('blo-kh-reports');
  await engine.createTable('blo-kh-incidents', 'incidents');
  await engine.createTable('blo-kh-statistics', 'plain');
  await engine.createTable('blo-kh-cases', 'cases');
  for (const [name, value] of Object.entries({
    COUNTRY: 'kh',
    TIME_ZONE: 'Asia/Phnom_Penh',
    BLOS: 'KH-BAVET,KH-POIPET',
    INCIDENTS_TABLE: 'blo-kh-incidents',
    CASES_TABLE: 'blo-kh-cases',
    STATISTICS_TABLE: 'blo-kh-statistics',
    EXCHANGE_TOPIC_ARN: topicArn,
    REPORT_BUCKET: 'blo-kh-reports',
    AWS_ENDPOINT_URL_S3: buckets.address,
    AWS_REGION: 'ap-southeast-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_ENDPOINT_URL_DYNAMODB: engine.endpoint,
  }))
    vi.stubEnv(name, value);
  sns.on(PublishCommand).resolves({});
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await buckets.stop();
  await engine.stop();
});

const run = async (event: unknown) => (await import('../../../functions/nightly-statistics/handler.ts')).handler(event);

describe('the night job', () => {
  it('started by its schedule or by hand counts, sends and sums up', async () => {
    const marked = 'Sok Dara N1234567';
    const report = drugReport({ occurredAt: '2020-01-05T16:30:00+07:00', narrative: marked });
    await incidentRepository(engine.client, {
      incidents: 'blo-kh-incidents',
      names: 'blo-kh-nominal',
      deeds: 'blo-kh-nominal-deeds',
    }).insertOnce(incidentOf(report, '2020-01-05T10:00:00.000Z'));
    expect(await run({})).toMatchObject({ days: 2, incidents: 1, from: '1970-01-01T00:00:00.000Z' });
    expect(await run({ date: '2020-01-05' })).toMatchObject({ days: 2, incidents: 1 });
    const sent = sns.commandCalls(PublishCommand).map(({ args }) => args[0].input);
    expect(sent.map(({ TopicArn }) => TopicArn)).toEqual(Array(6).fill(topicArn));
    const messages = sent.map(({ Message }) => ExchangeText.parse(Message));
    expect(messages).toContainEqual(expect.objectContaining({ day: '2020-01-05' }));
    const [release, again] = messages.filter((message) => ReleaseMessage.safeParse(message).success);
    expect(release).toMatchObject({ release: { month: '2020-01', revision: 1, people: { suspect: '<5', victim: 0 } } });
    expect(again).toEqual(release);
    expect(JSON.stringify(sent)).not.toMatch(/Dara|N1234567|BAVET/);
    const bucket = new S3Client({ endpoint: buckets.address, forcePathStyle: true });
    const { Contents = [] } = await bucket.send(new ListObjectsV2Command({ Bucket: 'blo-kh-reports' }));
    expect(Contents.map(({ Key }) => Key)).toContain(
      'parquet/incidents/country=kh/kind=drugs/month=2020-01/rows.parquet',
    );
  });

  it('fails when the region cannot be reached, so that Lambda comes back', async () => {
    sns.on(PublishCommand).rejects(new Error('no route'));
    await expect(run({})).rejects.toThrow('The job failed');
  });
});
