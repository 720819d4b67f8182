import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { incidentRepository } from '../../../shared/incidents/aws/incident-repository.dynamodb.ts';
import { custodyLedger } from '../../../shared/photos/aws/custody-ledger.dynamodb.ts';
import { type DynamoEngine, startDynamo } from '../../fixtures/aws/dynamo-engine.ts';
import { drugReport, incidentOf } from '../../fixtures/incidents/reports.ts';

const topicPrefix = 'arn:aws:sns:ap-southeast-1:111111111111:blo-kh-alerts-';
const sns = mockClient(SNSClient);
const hour = 3_600_000;
let engine: DynamoEngine;

beforeAll(async () => {
  engine = await startDynamo();
  await engine.createTable('incidents', 'incidents');
  await engine.createTable('custody', 'plain');
  for (const [name, value] of Object.entries({
    LANGUAGES: 'km,en',
    BLOS: 'KH-BAVET,KH-POIPET',
    INCIDENTS_TABLE: 'incidents',
    CUSTODY_TABLE: 'custody',
    ALERT_TOPIC_PREFIX: topicPrefix,
    AWS_REGION: 'ap-southeast-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_ENDPOINT_URL_DYNAMODB: engine.endpoint,
  }))
    vi.stubEnv(name, value);
  sns.on(PublishCommand).resolves({ MessageId: 'm' });
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await engine.stop();
});

const run = async (event: unknown) => (await import('../../../functions/remind-photos/handler.ts')).handler(event);

const reported = async (hoursAgo: number) => {
  const report = drugReport({ narrative: 'Sok Dara said so.' });
  const receivedAt = new Date(Date.now() - hoursAgo * hour).toISOString();
  await incidentRepository(engine.client, {
    incidents: 'incidents',
    names: 'blo-kh-nominal',
    deeds: 'blo-kh-nominal-deeds',
  }).insertOnce(incidentOf(report, receivedAt));
  return report;
};

describe('the hourly reminder, started by its schedule', () => {
  it('tells the BLO once of the photo of yesterday, notes that of last month, and leaves that of today alone', async () => {
    const [late, lost] = [await reported(30), await reported(31 * 24)];
    await reported(1);
    expect(await run({})).toEqual({ reminded: 1, 'never-came': 1 });
    expect(await run({})).toEqual({ reminded: 0, 'never-came': 0 });
    const sent = sns.commandCalls(PublishCommand).map(({ args }) => args[0].input);
    expect(sent.map(({ TopicArn }) => TopicArn)).toEqual(Array(2).fill(`${topicPrefix}KH-BAVET`));
    expect(sent.map(({ MessageAttributes }) => MessageAttributes?.['language']?.StringValue)).toEqual(['km', 'en']);
    expect(sent[1]?.Message).toContain(late.id.slice(-8));
    expect(JSON.stringify(sent)).not.toMatch(/Dara|methamphetamine/);
    const custody = custodyLedger(engine.client, 'custody');
    expect((await custody.of(late.id)).map(({ deed }) => deed)).toEqual(['reminded']);
    expect((await custody.of(lost.id)).map(({ deed }) => deed)).toEqual(['never-came']);
  });

  it('takes no other orders', async () => {
    await expect(run({ date: '2026-11-20' })).rejects.toThrow('The job failed');
  });
});
