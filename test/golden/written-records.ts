import { type AttributeValue, type DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import type { Addressee } from '../../shared/alerts/alert.ts';
import { acknowledgementRepository } from '../../shared/alerts/aws/acknowledgement-repository.dynamodb.ts';
import { addressClaims } from '../../shared/alerts/aws/address-claims.dynamodb.ts';
import { alertRepository } from '../../shared/alerts/aws/alert-repository.dynamodb.ts';
import { broadcastRepository } from '../../shared/alerts/aws/broadcast-repository.dynamodb.ts';
import { dispatchClaims } from '../../shared/alerts/aws/dispatch-claims.dynamodb.ts';
import { tabletSubscriptions } from '../../shared/alerts/aws/push/tablet-subscriptions.dynamodb.ts';
import { smsBudgetStore } from '../../shared/alerts/aws/sms-budget-store.dynamodb.ts';
import { subscriptionRepository } from '../../shared/alerts/aws/subscription-repository.dynamodb.ts';
import { topicRateLimiter } from '../../shared/alerts/aws/topic-rate-limiter.dynamodb.ts';
import { BroadcastRequest, broadcastOf } from '../../shared/alerts/broadcasts/broadcast-request.ts';
import { knownRecipients } from '../../shared/alerts/rules/known-recipients.ts';
import type { Subscription } from '../../shared/alerts/subscriptions/subscription.ts';
import { reportExamples } from '../../shared/api/examples/report-examples.ts';
import { acknowledgementsAbroad } from '../../shared/incidents/aws/acknowledgements-abroad.dynamodb.ts';
import { amendmentRepository } from '../../shared/incidents/aws/amendment-repository.dynamodb.ts';
import { incidentRepository } from '../../shared/incidents/aws/incident-repository.dynamodb.ts';
import { nominalRepository } from '../../shared/incidents/aws/nominal-repository.dynamodb.ts';
import { type Incident, newIncident } from '../../shared/incidents/incident.ts';
import { Report } from '../../shared/incidents/report/report.ts';
import { custodyLedger } from '../../shared/photos/aws/custody-ledger.dynamodb.ts';
import { photoArrivals } from '../../shared/photos/aws/photo-arrivals.dynamodb.ts';
import { reminderCheckpoint } from '../../shared/photos/aws/reminder-checkpoint.dynamodb.ts';
import { referenceVersion } from '../../shared/reference/version.ts';
import { dailyStatisticsRepository } from '../../shared/statistics/aws/daily-statistics-repository.dynamodb.ts';
import { peopleReleaseRepository } from '../../shared/statistics/aws/people-release-repository.dynamodb.ts';
import { statisticsCheckpoint } from '../../shared/statistics/aws/statistics-checkpoint.dynamodb.ts';
import { figuresOf, merge } from '../../shared/statistics/figures/figures.ts';
import { setOf } from '../../shared/statistics/figures/incident-set.ts';
import { opinionRepository } from '../../shared/trends/aws/opinion-repository.dynamodb.ts';
import { trendRepository } from '../../shared/trends/aws/trend-repository.dynamodb.ts';
import { alertFacts, seizureReport } from '../fixtures/alerts/alert-reports.ts';
import { addresseesOf, alertNumber, planOf } from '../fixtures/alerts/alerts.ts';
import type { DynamoEngine } from '../fixtures/aws/dynamo-engine.ts';
import { bavet } from '../fixtures/incidents/reports.ts';
import { tabletSubscription } from '../fixtures/push/tablet-doubles.ts';
import { trendFlags } from '../fixtures/trends/trend-flag.ts';
import type { KeptRecord } from './kept-records.ts';
import { at, uuid, writeCases } from './written-cases.ts';

const time = Date.parse(at);

/** One report of each kind of crime, as the document shows it. */
const reports = (): Report[] =>
  Object.values(reportExamples(bavet)).map((example, index) => Report.parse({ ...example, id: uuid(index + 1) }));

const incidentOf = (report: Report): Incident => newIncident(report, 'person-1', at, referenceVersion);

const names = [
  {
    group: 0,
    name: 'Sok Dara',
    aliases: ['Dara'],
    dateOfBirth: '1990-01-31',
    documents: [{ type: 'passport' as const, number: 'N1234567', issuer: 'KH' }],
    phones: ['+85512345678'],
  },
];

const writeIncidents = async (client: DynamoDBClient): Promise<void> => {
  const tables = { incidents: 'incidents', names: 'names', deeds: 'deeds' };
  const incidents = incidentRepository(client, tables);
  const [named, ...others] = reports();
  const first = incidentOf(named as Report);
  await incidents.insertOnce(first, names);
  for (const report of others) await incidents.insertOnce(incidentOf(report));
  await nominalRepository(client, tables).addDeed(uuid(1), { id: 'read-1', at, who: 'person-3', deed: 'read' });
  const seen = { country: 'VN', topic: 'VN-MOC-BAI', revision: 1, acknowledgedAt: at };
  await acknowledgementsAbroad(client, 'incidents').record(uuid(1), seen);
  const before = incidentOf(others[0] as Report);
  const after: Incident = {
    ...before,
    revision: 2,
    changedAt: '2026-11-22T03:00:00.000Z',
    standing: { state: 'duplicate', duplicateOf: uuid(1) },
    occurredBefore: ['2026-11-21T09:30:00.000Z'],
    laterPhotos: { [uuid(900)]: { at: '2026-11-22T03:00:00.000Z', by: 'person-1' } },
  };
  const note = { id: uuid(901), reason: 'Sent twice', by: 'person-1', at: after.changedAt };
  await amendmentRepository(client, 'incidents').save({ before, after, note, fingerprint: 'f'.repeat(64) });
};

const writePhotos = async (client: DynamoDBClient): Promise<void> => {
  const register = photoArrivals(client, 'incidents');
  const chunk = { incidentId: uuid(1), photoId: uuid(902), index: 0 };
  await register.noteChunk(chunk);
  await register.noteChunk({ ...chunk, index: 1 });
  await register.noteChunk({ ...chunk, photoId: uuid(903) });
  const settled = { photoId: uuid(903), arrived: [0], attempts: 1, settledAt: at };
  await register.settle(uuid(1), { ...settled, state: 'verified', flags: ['no-gps', 'edited'] });
  await reminderCheckpoint(client, 'custody').advance(at);
  await custodyLedger(client, 'custody').write({
    id: `${uuid(903)}#1#rejected`,
    incidentId: uuid(1),
    photoId: uuid(903),
    at,
    who: 'receive-photo',
    deed: 'rejected',
    sha256: 'a'.repeat(64),
    detail: 'animated',
  });
};

/** An alert with its history, what corrects it, and a broadcast. */
const writeAlerts = async (client: DynamoDBClient): Promise<void> => {
  const book = alertRepository(client, 'alerts', 90);
  const first = alertNumber(1);
  await book.write(planOf(first, 'KH-BAVET', 'authority'), undefined, time);
  const facts = alertFacts(seizureReport(undefined, { id: uuid(1) }));
  const [own, quiet] = addresseesOf(first, 'KH-BAVET', 'authority');
  if (!own || !quiet) throw new Error('nobody is told');
  const recipients: Addressee[] = [
    { ...own, newsTo: ['KH-POIPET'] },
    { ...quiet, quiet: true },
  ];
  const correction = alertNumber(1, {
    id: `${uuid(1)}.2.correction`,
    msgType: 'Update',
    references: [first.id],
    revision: 2,
    changes: ['severity', 'place'],
    before: { severity: 'Moderate', crimes: ['drugs'] },
    sharedBy: 'VN',
  });
  const history = {
    incidentId: uuid(1),
    revision: 2,
    alerts: [correction.id],
    told: { standing: 'current' as const, facts },
    reach: { severity: facts.severity, crimes: ['drugs' as const] },
    recipients: knownRecipients([], [{ alert: first, addressees: recipients, dispatches: [] }]),
    corrected: [at],
    waiting: { reportedAt: at, sharedBy: 'VN', state: { standing: 'current' as const, facts }, onlyTo: ['authority'] },
    lookAt: at,
  };
  const addressees = recipients.map((each) => ({ ...each, alertId: correction.id }));
  await book.write(
    { history, alerts: [{ alert: correction, addressees }], supersedes: [first.id] },
    { revision: 1 },
    time,
  );
  await book.recordFollowUp(first.id, time);
  await book.recordStage({ alertId: first.id, topic: 'KH-BAVET' }, 'again', time);
  await acknowledgementRepository(client, 'alerts').acknowledge({
    alertId: first.id,
    topic: 'KH-BAVET',
    by: 'person-1',
    at,
  });
  const texts = { en: 'Two men on motorcycles', km: 'បុរសពីរនាក់' };
  const request = { id: uuid(904), severity: 'Severe', texts, expires: '2026-11-23T00:00:00Z' };
  const sending = { caller: { person: 'person-3', roles: ['authority' as const] }, sentAt: at };
  await broadcastRepository(client, 'alerts', 90).write(
    broadcastOf(BroadcastRequest.parse(request), ['KH-BAVET'], sending),
  );
};

const writeDispatches = async (client: DynamoDBClient): Promise<void> => {
  const ledger = dispatchClaims(client, 'alerts', { leaseSeconds: 60, retentionDays: 90 });
  const dispatch = { alertId: `${uuid(1)}.1`, stage: 'first', topic: 'KH-BAVET' } as const;
  await ledger.claim(dispatch, time);
  await ledger.settle(
    dispatch,
    1,
    {
      'km#sms': { state: 'published', messageId: 'message-1', at },
      'en#sms': { state: 'refused', code: 'Throttled', at },
      'km#push': { state: 'published', messageId: 'message-2', at },
      'km#email': { state: 'held-back', at, why: 'storm' },
      'en#email': { state: 'unanswered', code: 'TimeoutError', at },
    },
    'failed',
  );
  await ledger.claim({ ...dispatch, stage: 'text' }, time);
  const held = {
    alertId: `${uuid(1)}.1`,
    stage: 'first',
    channel: 'sms',
    severity: 'Severe',
    post: 'KH-BAVET',
    filters: { severity: ['Severe', 'Severe>Extreme'], crime: ['drugs'] },
  } as const;
  await topicRateLimiter(client, 'alerts', 90).recordSuppressed({ topic: 'KH-BAVET', window: 7 }, held, time);
  await smsBudgetStore(client, 'alerts').record('2026-11', true, time);
};

const writeSubscriptions = async (client: DynamoDBClient): Promise<void> => {
  const seat = { topic: 'KH-BAVET', address: '+85512345678' };
  const holder = { person: 'person-1', channel: 'sms' } as const;
  await addressClaims(client, 'subscriptions', 20).claim(seat, { ...holder, follows: false });
  const subscription: Subscription = {
    ...seat,
    ...holder,
    subscription: 'arn:aws:sns:ap-southeast-1:111111111111:blo-kh-alerts-KH-BAVET:1',
    language: 'km',
    crimes: ['drugs'],
    leastSeverity: 'Severe',
    state: 'active',
    followed: [{ topic: 'KH-PRUM', address: '+85512345678' }],
    former: [{ topic: 'KH-POIPET', address: '+85512345678' }],
    version: 1,
    changedAt: at,
  };
  await subscriptionRepository(client, 'subscriptions').save(subscription, undefined);
  await tabletSubscriptions(client, 'subscriptions').save(tabletSubscription({ crimes: ['drugs'] }), undefined);
};

const writeStatistics = async (client: DynamoDBClient): Promise<void> => {
  const counted = reports();
  await dailyStatisticsRepository(client, 'statistics').save({
    area: 'KH-BAVET',
    day: '2026-11-21',
    computedAt: at,
    figures: merge(counted.map(figuresOf)),
    incidents: setOf(counted),
  });
  const people = { suspect: 14, 'smuggled-migrant': 0, victim: '<10', 'presumed-victim': 0, witness: '<5' } as const;
  const release = { month: '2026-10', revision: 1, releasedAt: at, people };
  await peopleReleaseRepository(client, 'statistics').insertOnce('kh', release);
  const trends = trendRepository(client, 'statistics', 'kh');
  for (const flag of trendFlags) await trends.save(flag);
  const [flag] = trendFlags;
  if (!flag) throw new Error('no flag');
  const said = { flagId: flag.id, kind: flag.finding.kind, topic: 'KH-BAVET', opinion: 'useful', at } as const;
  await opinionRepository(client, 'statistics', 'kh').save(said);
  await statisticsCheckpoint(client, 'statistics').advance({ upTo: at, pending: ['2026-11-20'] });
};

const tables = {
  incidents: 'incidents',
  names: 'plain',
  deeds: 'plain',
  custody: 'plain',
  alerts: 'alerts',
  subscriptions: 'plain',
  statistics: 'plain',
  cases: 'cases',
} as const;

export type WrittenItem = Record<string, AttributeValue>;

/**
 * Has the adapters of today write records of every kind into tables of a real engine.
 * @returns the items of a kind as the table holds them, in the order of their keys
 */
export const writtenRecords = async ({ client, createTable }: DynamoEngine) => {
  for (const [name, kind] of Object.entries(tables)) await createTable(name, kind);
  await writeIncidents(client);
  await writePhotos(client);
  await writeAlerts(client);
  await writeDispatches(client);
  await writeSubscriptions(client);
  await writeStatistics(client);
  await writeCases(client);
  return async ({ table, sortKey }: KeptRecord): Promise<WrittenItem[]> => {
    const { Items = [] } = await client.send(new ScanCommand({ TableName: table }));
    const keyOf = ({ pk, sk }: WrittenItem) => `${pk?.S} ${sk?.S}`;
    return Items.filter(({ sk }) => sortKey.test(sk?.S ?? '')).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  };
};
