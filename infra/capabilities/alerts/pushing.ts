import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';
import type { Key } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import type * as z from 'zod';
import type { Env } from '../../../functions/push-alerts/env.ts';
import { tabletPartitionPrefix } from '../../../shared/aws/table-layout.ts';
import type { CountryConfig } from '../../country.ts';
import type { Foundations } from '../../parts/foundations.ts';
import type { RecordTable } from '../../parts/record-table.ts';
import { ServiceFunction } from '../../parts/service-function.ts';
import { grantSign, signingKey } from '../../parts/stack-keys.ts';
import { pushServicesOf } from '../../subscription-settings.ts';
import { type AlertDispatch, claimLease, dispatchTimeout } from './alert-dispatch.ts';
import { grantQueryOf } from './grant-query-of.ts';

export type PushingProps = {
  foundations: Foundations;
  country: CountryConfig;
  dispatch: AlertDispatch;
  subscriptions: RecordTable;
};

/** Tells tablets of alerts, by the push services of their browsers. */
export class Pushing extends Construct {
  private readonly key: Key;

  constructor(scope: Construct, id: string, { foundations, country, dispatch, subscriptions }: PushingProps) {
    super(scope, id);
    // KMS makes the pair and never gives the private half out: nobody can lose it, copy it, or make it twice. Browsers
    // subscribe for its public half, so it outlives its stack as a table does.
    const description = `By which push services know ${foundations.stackName}`;
    this.key = signingKey(this, 'VapidKey', foundations.named('push'), description);
    const pushAlerts = new ServiceFunction(this, 'PushAlerts', {
      foundations,
      name: 'push-alerts',
      failing: 'telling',
      environment: {
        SUBSCRIPTIONS_TABLE: subscriptions.table.tableName,
        ALERTS_TABLE: dispatch.alerts.table.tableName,
        FOLLOW_UPS_QUEUE: dispatch.followUps.queue.queueUrl,
        VAPID_KEY_ID: this.key.keyArn,
        PUSH_CONTACT: `mailto:${country.alarmEmail}`,
        PUSH_SERVICES: pushServicesOf(country).join(','),
        CLAIM_LEASE_SECONDS: String(claimLease.toSeconds()),
      } satisfies z.input<typeof Env>,
      harm: 'Tablets do not ring: a post that relies on them hears of alerts minutes later by text, of small ones by e-mail alone.',
      timeout: dispatchTimeout,
    });
    dispatch.pushes.feed(pushAlerts, { atOnce: 5 });
    dispatch.alerts.grantUse(pushAlerts, ['UpdateItem']);
    dispatch.followUps.grantSend(pushAlerts);
    subscriptions.grantUse(pushAlerts, ['BatchGetItem', 'DeleteItem']);
    grantQueryOf(subscriptions, pushAlerts, tabletPartitionPrefix);
    grantSign(this.key, pushAlerts);
    this.grantPublicKey(pushAlerts);
  }

  get keyArn(): string {
    return this.key.keyArn;
  }

  /** Lets a function ask for the half that everybody may know. */
  grantPublicKey(grantee: IGrantable): void {
    Grant.addToPrincipal({ grantee, actions: ['kms:GetPublicKey'], resourceArns: [this.key.keyArn] });
  }
}
