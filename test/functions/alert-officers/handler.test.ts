import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { PublishBatchCommand, SNSClient, ThrottledException } from '@aws-sdk/client-sns';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { marshall } from '@aws-sdk/util-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { handler as Handler } from '../../../functions/alert-officers/handler.ts';
import { toStored } from '../../../shared/aws/table.ts';
import { photoKey } from '../../../shared/aws/table-layout.ts';
import { incidentItem } from '../../../shared/incidents/aws/incident-item.ts';
import { kept, marks, policy, seizureReport } from '../../fixtures/alerts/alert-reports.ts';
import { type DynamoEngine, startDynamo } from '../../fixtures/aws/dynamo-engine.ts';

const sns = mockClient(SNSClient);
const sqs = mockClient(SQSClient);
const incident = kept(seizureReport());
const context = { getRemainingTimeInMillis: () => 40_000 };
let engine: DynamoEngine;
let handler: typeof Handler;
let logged: string;

const inserted = (image: unknown, eventID: string) => ({
  eventID,
  eventName: 'INSERT',
  dynamodb: { SequenceNumber: eventID, NewImage: image },
});

/** SNS takes every message. */
const takeAll = ({ PublishBatchRequestEntries = [] }: { PublishBatchRequestEntries: { Id: string }[] }) => ({
  Successful: PublishBatchRequestEntries.map(({ Id }) => ({ Id, MessageId: `message-${Id}` })),
});

/** What Lambda does with the function: one batch of stream records. */
const deliver = async (...records: unknown[]): Promise<unknown> =>
  Reflect.apply(handler, undefined, [{ Records: records }, context]);

const environment = (endpoint: string) => ({
  AWS_REGION: 'ap-southeast-1',
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  AWS_ENDPOINT_URL_DYNAMODB: endpoint,
  TIME_ZONE: 'Asia/Phnom_Penh',
  LANGUAGES: 'km,en',
  BLOS: 'KH-BAVET,KH-CHREY-THOM,KH-POIPET',
  ALERTS_TABLE: 'alerts',
  ALERT_TOPIC_PREFIX: 'arn:aws:sns:ap-southeast-1:111111111111:blo-kh-alerts-',
  ALERT_POLICY: JSON.stringify(policy),
  FOLLOW_UPS_QUEUE: 'https://sqs.ap-southeast-1.amazonaws.com/111111111111/blo-kh-alert-follow-ups',
  STORM_LIMITS: '{}',
  SUMMARY_SECONDS: '600',
  ESCALATE_SECONDS: '600',
  CORRECTIONS_PER_HOUR: '4',
  CLAIM_LEASE_SECONDS: '60',
  ALERT_RETENTION_DAYS: '90',
});

beforeAll(async () => {
  engine = await startDynamo();
  await engine.createTable('alerts', 'alerts');
  for (const [name, value] of Object.entries(environment(engine.endpoint))) vi.stubEnv(name, value);
  ({ handler } = await import('../../../functions/alert-officers/handler.ts'));
});
afterAll(async () => {
  vi.unstubAllEnvs();
  sns.restore();
  sqs.restore();
  await engine.stop();
});
beforeEach(() => {
  sns.reset();
  sqs.reset();
  sqs.on(SendMessageCommand).resolves({ MessageId: 'follow-up' });
  logged = '';
  const keep = (chunk: unknown) => {
    logged += String(chunk);
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(keep);
  vi.spyOn(process.stderr, 'write').mockImplementation(keep);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('the function that alerts officers', () => {
  it('fails a record whose alerts SNS refuses, and only that one, and tells them when it comes again', async () => {
    const throttled = new ThrottledException({ message: marks.narrative, $metadata: { httpStatusCode: 429 } });
    sns.on(PublishBatchCommand).rejectsOnce(throttled).callsFake(takeAll);
    const photo = inserted(marshall({ ...photoKey(incident.report.id, 'photo'), state: 'received' }), '1');
    const report = inserted(toStored(incidentItem(incident)), '2');
    expect(await deliver(photo, report)).toEqual({ batchItemFailures: [{ itemIdentifier: '2' }] });
    expect(await deliver(report)).toEqual({ batchItemFailures: [] });
    expect(await deliver(report)).toEqual({ batchItemFailures: [] });
    expect(sns.commandCalls(PublishBatchCommand)).toHaveLength(3 + 1);
    expect(sqs.commandCalls(SendMessageCommand)).toHaveLength(1);
    expect(logged).toContain('alerted');
    expect(logged).toContain('PublishRefused:ThrottledException');
    expect(logged).not.toContain(marks.narrative);
  });

  it('leaves nothing that an officer typed in a text, in the ledger or in the log', async () => {
    sns.on(PublishBatchCommand).callsFake(takeAll);
    const other = kept(seizureReport(undefined, { id: '0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4a99' }));
    await deliver(inserted(toStored(incidentItem(other)), '4'));
    const texts = JSON.stringify(sns.commandCalls(PublishBatchCommand).map(({ args }) => args[0].input));
    const { Items = [] } = await engine.client.send(new ScanCommand({ TableName: 'alerts' }));
    expect(sns.calls()).toHaveLength(3);
    expect(Items.length).toBeGreaterThanOrEqual(8);
    expect(logged).toContain(other.report.id);
    // Who reported has read it: at the own post the ledger names them by their pseudonym, and nowhere else.
    const ledger = JSON.stringify(Items.map(({ acknowledgedBy: _, ...item }) => item));
    for (const mark of Object.values(marks))
      for (const place of [texts, ledger, logged]) expect(place).not.toContain(mark);
  });

  it('tells of an amendment by its revision, and leaves alone what changes none', async () => {
    sns.on(PublishBatchCommand).callsFake(takeAll);
    const id = '0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4a77';
    const first = toStored(incidentItem(kept(seizureReport(undefined, { id }))));
    const less = kept(seizureReport([{ substance: 'methamphetamine', value: 0.2 }], { id }));
    const second = toStored(incidentItem({ ...less, revision: 2 }));
    const changed = (before: unknown, after: unknown, eventID: string) => ({
      ...{ eventID, eventName: 'MODIFY' },
      dynamodb: { SequenceNumber: eventID, OldImage: before, NewImage: after },
    });
    await deliver(inserted(first, '5'), changed(first, first, '6'));
    expect(sns.commandCalls(PublishBatchCommand)).toHaveLength(3);
    await deliver(changed(first, { ...second, standing: { M: { state: { S: 'withdrawn' } } } }, '7'));
    const texts = sns
      .commandCalls(PublishBatchCommand)
      .slice(3)
      .map(({ args }) => JSON.stringify(args[0].input));
    expect(texts).toHaveLength(3);
    for (const text of texts) expect(text).toContain('withdrawn');
  });

  it('fails a report that it cannot read, without quoting it', async () => {
    const broken = { ...toStored(incidentItem(incident)), report: { S: marks.narrative } };
    expect(await deliver(inserted(broken, '3'))).toEqual({ batchItemFailures: [{ itemIdentifier: '3' }] });
    expect(logged).toContain('ZodError');
    expect(logged).not.toContain(marks.narrative);
  });
});
