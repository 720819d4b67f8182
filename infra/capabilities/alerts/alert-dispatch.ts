import { Duration } from 'aws-cdk-lib';
import { ProjectionType, StreamViewType } from 'aws-cdk-lib/aws-dynamodb';
import type { IGrantable } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { byTopic, byUnread, expiresAt, tabletPartitionPrefix } from '../../../shared/aws/table-layout.ts';
import type { CountryConfig } from '../../country.ts';
import type { Foundations } from '../../parts/foundations.ts';
import { RecordTable } from '../../parts/record-table.ts';
import { WorkQueue } from '../../parts/work-queue.ts';
import { AlertTopics } from './alert-topics.ts';
import { grantQueryOf } from './grant-query-of.ts';

/**
 * Ten incidents of the gravest kind take about two seconds. A run that is slower begins nothing any more when it has
 * `publishingMilliseconds` left, so that it is never ended with a message on its way: a third of this is for beginning.
 */
export const dispatchTimeout = Duration.seconds(40);

/**
 * A claim outlives the function that made it, so that no two publish the same alert; then another may take it over.
 * No longer than that: it is how late officers hear of an incident whose first run died.
 */
export const claimLease = dispatchTimeout.plus(Duration.seconds(5));

/** A message of a queue that could not be worked off comes again so soon, and not while its run may still go on. */
export const dispatchRetry = Duration.seconds(90);

/** In which the country's number is counted, and after which what a storm held back is summed up. */
const stormMinutes = 10;

/**
 * Above ten mails a second SNS suspends a mailbox and drops it after two days; one alert is one mail to a mailbox.
 * Source: SNS Developer Guide, e-mail notifications, read 2026-11-22.
 */
const mailLimit = { alerts: 8, seconds: 1 };

export type AlertDispatchProps = { foundations: Foundations; country: CountryConfig; subscriptions: RecordTable };

/** All that sending alerts takes: the topics, the table of alerts and what became of them, a queue for later and one for tablets. */
export class AlertDispatch extends Construct {
  readonly topics: AlertTopics;
  readonly alerts: RecordTable;
  readonly followUps: WorkQueue;
  /** The queue of messages to tablets. */
  readonly pushes: WorkQueue;
  private readonly subscriptions: RecordTable;
  private readonly country: CountryConfig;

  constructor(scope: Construct, id: string, { foundations, country, subscriptions }: AlertDispatchProps) {
    super(scope, id);
    this.country = country;
    this.subscriptions = subscriptions;
    this.topics = new AlertTopics(this, 'Topics', foundations, country.blos);
    this.alerts = this.alertsTable(foundations);
    this.followUps = new WorkQueue(this, 'FollowUps', {
      foundations,
      name: 'alert-follow-ups',
      functionTimeout: dispatchTimeout,
      hiddenFor: dispatchRetry,
      // Every 90 seconds for an hour: a spell of SNS being away is no reason to give up on an alert nobody has seen.
      tries: 40,
      // What is put off for a quarter of an hour lies here for as long.
      lateAfter: Duration.minutes(25),
      harmWhenLate:
        'Grave alerts that nobody has acknowledged are told again late, storms are summed up and corrections that wait are told late.',
      harmWhenDead:
        'A grave alert that nobody has acknowledged was not told again, a storm was not summed up, or a correction that waited was not told.',
    });
    this.pushes = new WorkQueue(this, 'Pushes', {
      foundations,
      name: 'alert-pushes',
      functionTimeout: dispatchTimeout,
      hiddenFor: dispatchRetry,
      // Half an hour: after that a push service that was away has cost what texts and e-mails made good.
      tries: 20,
      lateAfter: Duration.minutes(10),
      harmWhenLate: 'Tablets ring late; where none rings, phones get the text at once.',
      harmWhenDead: 'Tablets of a post did not ring for an alert; it stands in the inbox, and phones got the text.',
    });
  }

  /** What every function that sends alerts is told. */
  get variables() {
    const { timeZone, languages, alerting, retention } = this.country;
    const { smsPerTopicIn10Minutes: alerts, trialStormMinutes = stormMinutes } = alerting;
    const seconds = Math.ceil(trialStormMinutes * 60);
    const sms = { alerts, seconds };
    return {
      TIME_ZONE: timeZone,
      LANGUAGES: languages.join(','),
      ALERTS_TABLE: this.alerts.table.tableName,
      FOLLOW_UPS_QUEUE: this.followUps.queue.queueUrl,
      ALERT_TOPIC_PREFIX: this.topics.arnPrefix,
      STORM_LIMITS: JSON.stringify(alerts === undefined ? {} : { sms, email: mailLimit }),
      SUMMARY_SECONDS: String(seconds),
      ESCALATE_SECONDS: String(Math.ceil(alerting.escalateMinutes * 60)),
      CORRECTIONS_PER_HOUR: String(alerting.correctionsPerHour),
      CLAIM_LEASE_SECONDS: String(claimLease.toSeconds()),
      ALERT_RETENTION_DAYS: String(retention.alertsDays),
      CHANNEL_RULES: JSON.stringify(alerting.channels),
      TABLETS_TABLE: this.subscriptions.table.tableName,
      PUSH_QUEUE: this.pushes.queue.queueUrl,
    };
  }

  /** Lets a function write alerts down, send them, put work off, and see who has a tablet, though not where that listens. */
  grantDispatch(grantee: IGrantable): void {
    this.alerts.grantUse(grantee, ['GetItem', 'Query', 'PutItem', 'UpdateItem']);
    this.topics.grantPublish(grantee);
    this.followUps.grantSend(grantee);
    this.pushes.grantSend(grantee);
    grantQueryOf(this.subscriptions, grantee, tabletPartitionPrefix);
  }

  private alertsTable(foundations: Foundations) {
    const alerts = new RecordTable(this, 'Alerts', {
      foundations,
      name: 'alerts',
      timeToLiveAttribute: expiresAt,
      // What the authority broadcasts is written down by one function and sent by another.
      stream: StreamViewType.NEW_IMAGE,
    });
    alerts.addIndex(
      { indexName: byTopic.name, projectionType: ProjectionType.INCLUDE, nonKeyAttributes: [...byTopic.project] },
      byTopic.partition,
      byTopic.sort,
    );
    alerts.addIndex(
      { indexName: byUnread.name, projectionType: ProjectionType.INCLUDE, nonKeyAttributes: [...byUnread.project] },
      byUnread.partition,
      byUnread.sort,
    );
    return alerts;
  }
}
