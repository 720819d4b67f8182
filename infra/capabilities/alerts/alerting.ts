import { FilterRule } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type * as z from 'zod';
import type { Env as AlertEnv } from '../../../functions/alert-officers/env.ts';
import type { Env as SubscriptionEnv } from '../../../functions/manage-subscription/env.ts';
import { expiresAt, personPartitionPrefix, reportSortKey, tableKey } from '../../../shared/aws/table-layout.ts';
import { type CountryConfig, policyOf } from '../../country.ts';
import type { Foundations } from '../../parts/foundations.ts';
import { RecordTable } from '../../parts/record-table.ts';
import { ServiceFunction } from '../../parts/service-function.ts';
import { StreamFollower } from '../../parts/stream-follower.ts';
import { pushServicesOf, smsCountriesOf } from '../../subscription-settings.ts';
import type { CountryExchange } from '../exchange/country-exchange.ts';
import type { Identity } from '../identity.ts';
import type { IncidentStore } from '../incidents/incident-store.ts';
import type { DeedCounts } from '../limits/deed-counts.ts';
import { AlertDispatch, dispatchTimeout } from './alert-dispatch.ts';
import { AlertInbox } from './alert-inbox.ts';
import { Broadcasting } from './broadcasting.ts';
import { Escalation } from './escalation.ts';
import { grantQueryOf } from './grant-query-of.ts';
import { Leavers } from './leavers.ts';
import { Pushing } from './pushing.ts';
import { SmsBudget } from './sms-budget.ts';
import { SmsDeliveryLogs } from './sms-delivery-logs.ts';

export type AlertingProps = {
  foundations: Foundations;
  country: CountryConfig;
  incidents: IncidentStore;
  deedCounts: DeedCounts;
  identity: Identity;
  /** By which countries are answered whose alerts were seen here. */
  exchange: CountryExchange;
};

/** Tells the right officers of each new incident, once, and lets people say how they want to be told. */
export class Alerting extends Construct {
  readonly dispatch: AlertDispatch;
  readonly inbox: AlertInbox;
  readonly escalation: Escalation;
  readonly manageSubscription: ServiceFunction;
  readonly broadcastAlert: ServiceFunction;
  readonly pushing: Pushing;

  constructor(scope: Construct, id: string, props: AlertingProps) {
    super(scope, id);
    const { foundations, country, incidents, deedCounts } = props;
    const subscriptions = new RecordTable(this, 'Subscriptions', {
      foundations,
      name: 'subscriptions',
      timeToLiveAttribute: expiresAt,
    });
    this.dispatch = new AlertDispatch(this, 'Dispatch', { foundations, country, subscriptions });
    this.pushing = new Pushing(this, 'Pushing', { foundations, country, dispatch: this.dispatch, subscriptions });
    this.follow(foundations, incidents, this.alertOfficers(foundations, country));
    const { exchange } = props;
    this.escalation = new Escalation(this, 'Escalation', { foundations, country, exchange, dispatch: this.dispatch });
    this.inbox = new AlertInbox(this, 'Inbox', { foundations, country, dispatch: this.dispatch });
    this.manageSubscription = this.subscribing(props, subscriptions);
    const { dispatch } = this;
    const broadcasting = new Broadcasting(this, 'Broadcasting', {
      foundations,
      country,
      incidents,
      dispatch,
      deedCounts,
    });
    this.broadcastAlert = broadcasting.broadcastAlert;
    new SmsBudget(this, 'SmsBudget', {
      foundations,
      alerts: dispatch.alerts,
      monthlyBudgetUsd: country.smsMonthlyBudgetUsd,
    });
    new SmsDeliveryLogs(this, 'SmsDeliveryLogs', { foundations, country: country.country });
  }

  private alertOfficers(foundations: Foundations, country: CountryConfig) {
    const alertOfficers = new ServiceFunction(this, 'AlertOfficers', {
      foundations,
      name: 'alert-officers',
      failing: 'telling',
      environment: {
        ...this.dispatch.variables,
        BLOS: country.blos.join(','),
        ALERT_POLICY: JSON.stringify(policyOf(country)),
      } satisfies z.input<typeof AlertEnv>,
      harm: 'Officers are not told of incidents at their border until this works again.',
      timeout: dispatchTimeout,
    });
    this.dispatch.grantDispatch(alertOfficers);
    return alertOfficers;
  }

  private follow(foundations: Foundations, incidents: IncidentStore, alertOfficers: ServiceFunction) {
    new StreamFollower(this, 'Stream', {
      foundations,
      table: incidents,
      follower: alertOfficers,
      filters: [
        {
          // A new report, or one that was amended: the function leaves alone what changes no revision.
          eventName: FilterRule.or('INSERT', 'MODIFY'),
          dynamodb: { Keys: { [tableKey.sort]: { S: FilterRule.isEqual(reportSortKey) } } },
        },
      ],
      batchSize: 10,
      // A record that cannot be read holds up a tenth of its shard at most.
      atOnce: 10,
      givenUp: {
        name: 'alerts-unprocessed',
        harm: 'Incidents were given up unalerted: the officers concerned do not know of them. The records themselves are safe.',
      },
      late: { name: 'alerts-late', harm: 'Officers hear of incidents a minute late or more.' },
    });
  }

  private provingVariables(country: CountryConfig) {
    const { proof, codesPerPersonAndDay, codesPerAddressAndDay } = country.subscriptions;
    return {
      SUBSCRIPTION_PROOF: proof,
      SMS_COUNTRIES: smsCountriesOf(country).join(','),
      CODES_A_DAY: JSON.stringify({ person: codesPerPersonAndDay, address: codesPerAddressAndDay }),
    };
  }

  private subscribing({ foundations, country, deedCounts, identity }: AlertingProps, subscriptions: RecordTable) {
    const { topics } = this.dispatch;
    const manageSubscription = new ServiceFunction(this, 'ManageSubscription', {
      foundations,
      name: 'manage-subscription',
      failing: 'answers',
      environment: {
        COUNTRY: country.country,
        LANGUAGES: country.languages.join(','),
        BLOS: country.blos.join(','),
        ...this.provingVariables(country),
        PUSH_SERVICES: pushServicesOf(country).join(','),
        FOLLOWER_SEATS: String(country.subscriptions.followerSeats),
        SUBSCRIPTIONS_TABLE: subscriptions.table.tableName,
        ALERT_TOPIC_PREFIX: topics.arnPrefix,
        ...deedCounts.variables,
        USER_POOL_ID: identity.pool.userPoolId,
      } satisfies z.input<typeof SubscriptionEnv>,
      harm: 'People cannot say how they want to be alerted: a new officer hears nothing, a changed number is not known.',
    });
    deedCounts.grantCount(manageSubscription);
    const actions = ['GetItem', 'PutItem', 'UpdateItem', 'DeleteItem', 'ConditionCheckItem'] as const;
    subscriptions.grantUse(manageSubscription, actions);
    grantQueryOf(subscriptions, manageSubscription, personPartitionPrefix);
    topics.grantSubscribe(manageSubscription);
    topics.grantText(manageSubscription);
    identity.grantListPeople(manageSubscription);
    new Leavers(this, 'Leavers', { foundations, country, identity, subscriptions, topics });
    return manageSubscription;
  }
}
