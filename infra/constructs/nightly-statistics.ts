import { Aws, Duration } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import { Construct } from 'constructs';
import type * as z from 'zod';
import type { Env } from '../../functions/nightly-statistics/env.ts';
import { byBlo, byChange } from '../../shared/aws/table-layout.ts';
import type { CountryConfig, RegionConfig } from '../country.ts';
import { exchangeTopicArn, grantExchange } from './exchange-address.ts';
import type { Foundations } from './foundations.ts';
import type { IncidentStore } from './incident-store.ts';
import { DeadLetters } from './queues.ts';
import { ServiceFunction } from './service-function.ts';
import type { Statistics } from './statistics.ts';

export type NightlyStatisticsProps = {
  foundations: Foundations;
  country: CountryConfig;
  region: RegionConfig;
  incidents: IncidentStore;
  statistics: Statistics;
};

/** The night's job: counts the days that changed, in the country's own days, and sends the figures to the region. */
export class NightlyStatistics extends Construct {
  constructor(scope: Construct, id: string, props: NightlyStatisticsProps) {
    super(scope, id);
    const { foundations, country } = props;
    const nightly = this.job(props);
    const failed = new DeadLetters(this, 'Failed', {
      foundations,
      name: 'nightly-failed',
      harm: 'A night was given up: the figures of the country and of the region are of an earlier day.',
    });
    failed.grantSend(nightly);
    nightly.lambda.configureAsyncInvoke({
      retryAttempts: 2,
      maxEventAge: Duration.hours(4),
      onFailure: { bind: () => ({ destination: failed.queue.queueArn }) },
    });
    this.schedule(foundations, country, nightly, failed);
    this.ringWhenMissed(foundations, nightly);
  }

  private job({ foundations, country, region, incidents, statistics }: NightlyStatisticsProps) {
    const nightly = new ServiceFunction(this, 'Job', {
      foundations,
      name: 'nightly-statistics',
      environment: {
        COUNTRY: country.country,
        TIME_ZONE: country.timeZone,
        BLOS: country.blos.join(','),
        INCIDENTS_TABLE: incidents.table.tableName,
        STATISTICS_TABLE: statistics.store.table.tableName,
        EXCHANGE_TOPIC_ARN: exchangeTopicArn(region, country.country),
      } satisfies z.input<typeof Env>,
      harm: 'The figures of the country and of the region stay those of an earlier day; nothing is lost, the next run counts them.',
      timeout: Duration.minutes(5),
      memoryMegabytes: 1024,
    });
    incidents.grantUse(nightly, [], [byChange.name, byBlo.name]);
    statistics.store.grantUse(nightly, ['GetItem', 'PutItem']);
    grantExchange(nightly, region, country.country);
    return nightly;
  }

  private schedule(foundations: Foundations, country: CountryConfig, { lambda }: ServiceFunction, failed: DeadLetters) {
    const role = new Role(this, 'SchedulerRole', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    });
    lambda.grantInvokeLatestVersion(role);
    failed.grantSend(role);
    const schedule = new CfnSchedule(this, 'Schedule', {
      name: foundations.named('nightly-statistics'),
      description: 'Counts the days that changed, after midnight where the country is',
      scheduleExpression: 'cron(30 1 * * ? *)',
      scheduleExpressionTimezone: country.timeZone,
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: lambda.functionArn,
        roleArn: role.roleArn,
        // Said outright, as the scheduler sends an event of its own shape otherwise.
        input: '{}',
        retryPolicy: { maximumRetryAttempts: 20, maximumEventAgeInSeconds: Duration.hours(4).toSeconds() },
        deadLetterConfig: { arn: failed.queue.queueArn },
      },
    });
    schedule.node.addDependency(role);
  }

  /** By hours, as one period of a day would ring whenever two runs are a day and a second apart. */
  private ringWhenMissed({ alarms }: Foundations, { lambda }: ServiceFunction) {
    alarms.ring(this, {
      name: 'nightly-statistics-missed',
      metric: lambda.metricInvocations({ period: Duration.hours(1), statistic: 'Sum' }),
      threshold: 1,
      below: true,
      periods: 26,
      silenceIsWrong: true,
      harm: 'The night job did not run: the figures of the country and of the region are of an earlier day.',
    });
  }
}
