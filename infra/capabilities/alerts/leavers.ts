import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type * as z from 'zod';
import type { Env } from '../../../functions/end-subscriptions/env.ts';
import type { CountryConfig } from '../../country.ts';
import type { Foundations } from '../../parts/foundations.ts';
import type { RecordTable } from '../../parts/record-table.ts';
import { ScheduledJob } from '../../parts/scheduled-job.ts';
import { ServiceFunction } from '../../parts/service-function.ts';
import type { Identity } from '../identity.ts';
import type { AlertTopics } from './alert-topics.ts';

export type LeaversProps = {
  foundations: Foundations;
  country: CountryConfig;
  identity: Identity;
  subscriptions: RecordTable;
  topics: AlertTopics;
};

/** Every five minutes: people who may not sign in any more are told nothing more. */
export class Leavers extends Construct {
  constructor(scope: Construct, id: string, props: LeaversProps) {
    super(scope, id);
    const { foundations, country } = props;
    new ScheduledJob(this, 'Runs', {
      foundations,
      job: this.job(props),
      name: 'end-subscriptions',
      description: 'Ends what people are told who were disabled or deleted in the user pool',
      expression: 'rate(5 minutes)',
      timeZone: country.timeZone,
      failed: {
        name: 'end-subscriptions-failed',
        harm: 'A run was given up: somebody who left may still be told of incidents until another run succeeds.',
      },
      missed: { hours: 2, harm: 'Somebody who left is still told of incidents by text message and e-mail.' },
    });
  }

  private job({ foundations, country, identity, subscriptions, topics }: LeaversProps) {
    const job = new ServiceFunction(this, 'Job', {
      foundations,
      name: 'end-subscriptions',
      failing: 'jobs',
      environment: {
        BLOS: country.blos.join(','),
        SUBSCRIPTIONS_TABLE: subscriptions.table.tableName,
        ALERT_TOPIC_PREFIX: topics.arnPrefix,
        FOLLOWER_SEATS: String(country.subscriptions.followerSeats),
        USER_POOL_ID: identity.pool.userPoolId,
      } satisfies z.input<typeof Env>,
      harm: 'Somebody who left may still be told of incidents; the next run makes up for it.',
      timeout: Duration.minutes(1),
    });
    subscriptions.grantUse(job, ['Query', 'GetItem', 'PutItem', 'UpdateItem', 'DeleteItem']);
    topics.grantSubscribe(job);
    identity.grantListPeople(job);
    return job;
  }
}
