import { Duration } from 'aws-cdk-lib';
import { FilterRule } from 'aws-cdk-lib/aws-lambda';
import { Subscription, SubscriptionFilter, SubscriptionProtocol, Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type * as z from 'zod';
import type { Env as ReceiveEnv } from '../../../functions/receive-alerts/env.ts';
import type { Env as ShareEnv } from '../../../functions/share-alerts/env.ts';
import { addressedTo } from '../../../shared/alerts/aws/alert-exchange.sns.ts';
import { reportSortKey, tableKey } from '../../../shared/aws/table-layout.ts';
import { countryCodeOf } from '../../../shared/foundation/country-id.ts';
import type { HandlingCode } from '../../../shared/reference/handling.ts';
import { type CountryConfig, policyOf, type RegionConfig } from '../../country.ts';
import { DeadLetters } from '../../parts/dead-letters.ts';
import type { Foundations } from '../../parts/foundations.ts';
import { ServiceFunction } from '../../parts/service-function.ts';
import { StreamFollower } from '../../parts/stream-follower.ts';
import { WorkQueue } from '../../parts/work-queue.ts';
import { alertExchangePrefix, grantExchange } from '../exchange/exchange-address.ts';
import type { IncidentStore } from '../incidents/incident-store.ts';
import { type AlertDispatch, dispatchRetry, dispatchTimeout } from './alert-dispatch.ts';

export type AlertSharingProps = {
  foundations: Foundations;
  country: CountryConfig;
  region: RegionConfig;
  /** All countries of the network. */
  countries: readonly CountryConfig[];
  incidents: IncidentStore;
  dispatch: AlertDispatch;
  /** Answers other countries when somebody here has seen what they shared. */
  escalateAlerts: ServiceFunction;
};

/** Handling codes that open a report to other countries. */
const abroad = ['counterpart', 'region'] as const satisfies readonly HandlingCode[];

/** An image of a report whose handling code opens it to other countries. */
const isOpen = {
  report: { M: { handling: { S: FilterRule.or(...abroad) } } },
};

/** Tells other countries of incidents that officers opened to them, and officers here of what others opened to us. */
export class AlertSharing extends Construct {
  private readonly props: AlertSharingProps;
  private readonly neighbours: readonly string[];

  constructor(scope: Construct, id: string, props: AlertSharingProps) {
    super(scope, id);
    this.props = props;
    const own = props.country.country;
    this.neighbours = props.countries.map(({ country }) => country).filter((country) => country !== own);
    if (this.neighbours.length === 0) return;
    this.share();
    this.receive(this.inbox());
  }

  private share() {
    const { foundations, country, region, incidents, escalateAlerts } = this.props;
    const topicArn = `${alertExchangePrefix(region)}${country.country}`;
    const shareAlerts = new ServiceFunction(this, 'ShareAlerts', {
      foundations,
      name: 'share-alerts',
      environment: {
        COUNTRY: country.country,
        NEIGHBOURS: this.neighbours.join(','),
        ALERT_EXCHANGE_TOPIC_ARN: topicArn,
      } satisfies z.input<typeof ShareEnv>,
      harm: 'Officers across the border are not told of what was opened to them until this works again.',
    });
    grantExchange(shareAlerts, region, topicArn);
    escalateAlerts.lambda.addEnvironment('ALERT_EXCHANGE_TOPIC_ARN', topicArn);
    grantExchange(escalateAlerts, region, topicArn);
    new StreamFollower(this, 'Stream', {
      foundations,
      table: incidents,
      follower: shareAlerts,
      // What is open to others now, or was until now: nearly all records are neither.
      filters: ['NewImage', 'OldImage'].map((image) => ({
        eventName: FilterRule.or('INSERT', 'MODIFY'),
        dynamodb: { Keys: { [tableKey.sort]: { S: FilterRule.isEqual(reportSortKey) } }, [image]: isOpen },
      })),
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

  /** What others told, until it is read: a country that is down loses nothing. */
  private inbox(): WorkQueue {
    const { foundations, region } = this.props;
    const inbox = new WorkQueue(this, 'Inbox', {
      foundations,
      name: 'neighbour-alerts',
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
    for (const country of this.neighbours) this.subscribe(inbox, undelivered, country);
    return inbox;
  }

  private subscribe(inbox: WorkQueue, undelivered: DeadLetters, country: string) {
    const { region, country: own } = this.props;
    const topic = Topic.fromTopicArn(this, `From-${country}`, `${alertExchangePrefix(region)}${country}`);
    inbox.letServiceSend('sns', { ArnEquals: { 'aws:SourceArn': topic.topicArn } });
    // In its envelope, not raw: the envelope's TopicArn proves which country it is.
    new Subscription(this, `Hear-${country}`, {
      topic,
      protocol: SubscriptionProtocol.SQS,
      endpoint: inbox.queue.queueArn,
      region: region.region,
      filterPolicy: {
        [addressedTo]: SubscriptionFilter.stringFilter({ allowlist: [countryCodeOf(own.country)] }),
      },
      deadLetterQueue: undelivered.queue,
    });
  }

  private receive(inbox: WorkQueue) {
    const { foundations, country, region, dispatch, incidents } = this.props;
    const receiveAlerts = new ServiceFunction(this, 'ReceiveAlerts', {
      foundations,
      name: 'receive-alerts',
      environment: {
        ...dispatch.variables,
        BLOS: country.blos.join(','),
        INCIDENTS_TABLE: incidents.table.tableName,
        ALERT_POLICY: JSON.stringify(policyOf(country)),
        NEIGHBOURS: this.neighbours.join(','),
        ALERT_EXCHANGE_TOPIC_PREFIX: alertExchangePrefix(region),
      } satisfies z.input<typeof ReceiveEnv>,
      harm: 'Officers here are not told of what other countries opened to them; what came waits.',
      timeout: dispatchTimeout,
    });
    dispatch.grantDispatch(receiveAlerts);
    incidents.grantUse(receiveAlerts, ['PutItem', 'ConditionCheckItem']);
    inbox.feed(receiveAlerts, { atOnce: 5 });
  }
}
