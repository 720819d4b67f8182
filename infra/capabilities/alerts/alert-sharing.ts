import { Duration } from 'aws-cdk-lib';
import { FilterRule } from 'aws-cdk-lib/aws-lambda';
import { Subscription, SubscriptionProtocol, Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type * as z from 'zod';
import type { Env as ReceiveEnv } from '../../../functions/receive-alerts/env.ts';
import type { Env as ShareEnv } from '../../../functions/share-alerts/env.ts';
import { byBlo, photoPrefix, reportSortKey, shareDecisionPrefix, tableKey } from '../../../shared/aws/table-layout.ts';
import { packedJson } from '../../../shared/lambda/packed-json.ts';
import type { HandlingCode } from '../../../shared/reference/handling.ts';
import { type CountryConfig, policyOf, type RegionConfig } from '../../country.ts';
import { DeadLetters } from '../../parts/dead-letters.ts';
import type { Foundations } from '../../parts/foundations.ts';
import { ServiceFunction } from '../../parts/service-function.ts';
import { StreamFollower } from '../../parts/stream-follower.ts';
import { WorkQueue } from '../../parts/work-queue.ts';
import type { Cases } from '../cases/cases.ts';
import type { CountryExchange } from '../exchange/country-exchange.ts';
import { exchange as address, alertTopicArn } from '../exchange/exchange-address.ts';
import type { IncidentStore } from '../incidents/incident-store.ts';
import type { DeedCounts } from '../limits/deed-counts.ts';
import type { PhotoStore } from '../photos/photo-store.ts';
import { type AlertDispatch, dispatchRetry, dispatchTimeout } from './alert-dispatch.ts';

export type AlertSharingProps = {
  foundations: Foundations;
  country: CountryConfig;
  region: RegionConfig;
  exchange: CountryExchange;
  incidents: IncidentStore;
  cases: Cases;
  deedCounts: DeedCounts;
  photos: PhotoStore;
  dispatch: AlertDispatch;
  /** As the variable of a function that shares: see sharingRules. */
  rules: string;
};

/** Handling codes that open a report to other countries. */
const abroad = ['counterpart', 'region'] as const satisfies readonly HandlingCode[];

/** An image of a report whose handling code opens it to other countries. */
const isOpen = {
  report: { M: { handling: { S: FilterRule.or(...abroad) } } },
};

const written = { eventName: FilterRule.or('INSERT', 'MODIFY') };

const sortKey = (rule: unknown) => ({ Keys: { [tableKey.sort]: { S: rule } } });

/**
 * Changes after which something may be to be shared: of a report that is open to others now, or was until now (nearly all are
 * neither), a decision about sharing one, and a photo that has come whole.
 */
const sharedChanges = [
  ...['NewImage', 'OldImage'].map((image) => ({
    ...written,
    dynamodb: { ...sortKey(FilterRule.isEqual(reportSortKey)), [image]: isOpen },
  })),
  { ...written, dynamodb: sortKey(FilterRule.beginsWith(shareDecisionPrefix)) },
  {
    ...written,
    dynamodb: {
      ...sortKey(FilterRule.beginsWith(photoPrefix)),
      NewImage: { state: { S: FilterRule.isEqual('verified') } },
    },
  },
];

/** Tells other countries of incidents that officers opened to them, and officers here of what others opened to us. */
export class AlertSharing extends Construct {
  private readonly props: AlertSharingProps;

  constructor(scope: Construct, id: string, props: AlertSharingProps) {
    super(scope, id);
    this.props = props;
    if (props.exchange.neighbours.length === 0) return;
    this.share();
    this.receive(this.inbox());
  }

  private share() {
    const { foundations, exchange, incidents, cases, photos, rules } = this.props;
    const shareAlerts = new ServiceFunction(this, 'ShareAlerts', {
      foundations,
      name: 'share-alerts',
      failing: 'telling',
      environment: {
        ...exchange.tellingVariables,
        SHARING_RULES: rules,
        INCIDENTS_TABLE: incidents.table.tableName,
        CASES_TABLE: cases.table.table.tableName,
        VIEWING_BUCKET: photos.viewing.bucketName,
        SHARED_PHOTOS_BUCKET: cases.photos.name,
      } satisfies z.input<typeof ShareEnv>,
      harm: 'Officers across the border are not told of what was opened to them until this works again.',
    });
    exchange.grantTell(shareAlerts);
    incidents.grantUse(shareAlerts, ['Query']);
    cases.grantKeep(shareAlerts);
    photos.viewing.grantShow(shareAlerts);
    cases.photos.grantLay(shareAlerts);
    new StreamFollower(this, 'Stream', {
      foundations,
      table: incidents,
      follower: shareAlerts,
      filters: sharedChanges,
      batchSize: 10,
      givenUp: {
        name: 'alerts-unshared',
        harm: 'Incidents that officers opened to other countries were given up untold there.',
      },
      late: {
        name: 'alerts-shared-late',
        harm: 'Officers across the border hear of incidents that were opened to them a minute late or more.',
      },
    });
  }

  /** The queue of messages of other countries, until they are read: a country that is down for a week, or nearly two, loses nothing. */
  private inbox(): WorkQueue {
    const { foundations, region, exchange } = this.props;
    const inbox = new WorkQueue(this, 'Inbox', {
      foundations,
      name: address.inbox,
      keptFor: Duration.days(14),
      functionTimeout: dispatchTimeout,
      hiddenFor: dispatchRetry,
      // Every 90 seconds for an hour: a spell of SNS being away is no reason to give up.
      tries: 40,
      lateAfter: Duration.minutes(5),
      harmWhenLate: 'Officers hear late of what other countries told.',
      harmWhenDead: 'What another country told was given up: officers here do not know of it.',
    });
    const undelivered = new DeadLetters(this, 'Undelivered', {
      foundations,
      name: 'neighbour-alerts-undelivered',
      harm: 'What another country told did not reach the inbox: officers here do not know of it.',
    });
    foundations.keys.letTopicsSend(region.account);
    for (const neighbour of exchange.neighbours) this.subscribe(inbox, undelivered, neighbour);
    return inbox;
  }

  private subscribe(inbox: WorkQueue, undelivered: DeadLetters, from: CountryConfig) {
    const { region, country: own } = this.props;
    const topic = Topic.fromTopicArn(this, `From-${from.country}`, alertTopicArn(region, from, own));
    inbox.letServiceSend('sns', { ArnEquals: { 'aws:SourceArn': topic.topicArn } });
    // In its envelope, not raw: the envelope's TopicArn proves which country it is.
    new Subscription(this, `Hear-${from.country}`, {
      topic,
      protocol: SubscriptionProtocol.SQS,
      endpoint: inbox.queue.queueArn,
      region: region.region,
      deadLetterQueue: undelivered.queue,
    });
  }

  private receive(inbox: WorkQueue) {
    const { foundations, country, exchange, dispatch, incidents, cases, deedCounts } = this.props;
    const receiveAlerts = new ServiceFunction(this, 'ReceiveAlerts', {
      foundations,
      name: 'receive-alerts',
      failing: 'telling',
      environment: {
        ...dispatch.variables,
        ...exchange.hearingVariables,
        BLOS: country.blos.join(','),
        INCIDENTS_TABLE: incidents.table.tableName,
        CASES_TABLE: cases.table.table.tableName,
        COUNTS_TABLE: deedCounts.variables.COUNTS_TABLE,
        ALERT_POLICY: packedJson(policyOf(country)),
      } satisfies z.input<typeof ReceiveEnv>,
      harm: 'Officers here are not told of what other countries opened to them; what came waits.',
      timeout: dispatchTimeout,
    });
    dispatch.grantDispatch(receiveAlerts);
    incidents.grantUse(receiveAlerts, ['PutItem', 'ConditionCheckItem'], [byBlo.name]);
    cases.grantKeep(receiveAlerts);
    deedCounts.grantCount(receiveAlerts);
    inbox.feed(receiveAlerts, { atOnce: 5 });
  }
}
