import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type * as z from 'zod';
import type { Env } from '../../../functions/nightly-statistics/env.ts';
import { byBlo, byChange } from '../../../shared/aws/table-layout.ts';
import { parquetPrefix } from '../../../shared/statistics/parquet/parquet-key.ts';
import type { CountryConfig, RegionConfig } from '../../country.ts';
import type { Foundations } from '../../parts/foundations.ts';
import { ScheduledJob } from '../../parts/scheduled-job.ts';
import { ServiceFunction } from '../../parts/service-function.ts';
import type { Cases } from '../cases/cases.ts';
import { exchangeTopicArn, grantExchange } from '../exchange/exchange-address.ts';
import type { IncidentStore } from '../incidents/incident-store.ts';
import type { ReportBucket } from '../reports/report-bucket.ts';
import type { Statistics } from './statistics.ts';

export type NightlyStatisticsProps = {
  foundations: Foundations;
  country: CountryConfig;
  region: RegionConfig;
  incidents: IncidentStore;
  cases: Cases;
  statistics: Statistics;
  reports: ReportBucket;
};

/** The night's job: counts the days that changed, in the country's own days, sends the figures to the region, and leaves Parquet. */
export class NightlyStatistics extends Construct {
  constructor(scope: Construct, id: string, props: NightlyStatisticsProps) {
    super(scope, id);
    const { foundations, country } = props;
    new ScheduledJob(this, 'Runs', {
      foundations,
      job: this.job(props),
      name: 'nightly-statistics',
      description: 'Counts the days that changed, after midnight where the country is',
      expression: 'cron(30 1 * * ? *)',
      timeZone: country.timeZone,
      failed: {
        name: 'nightly-failed',
        harm: 'A night was given up: the figures of the country and of the region are of an earlier day.',
      },
      missed: {
        hours: 26,
        harm: 'The night job did not run: the figures of the country and of the region are of an earlier day.',
      },
    });
  }

  private job({ foundations, country, region, incidents, cases, statistics, reports }: NightlyStatisticsProps) {
    const nightly = new ServiceFunction(this, 'Job', {
      foundations,
      name: 'nightly-statistics',
      failing: 'jobs',
      environment: {
        COUNTRY: country.country,
        TIME_ZONE: country.timeZone,
        BLOS: country.blos.join(','),
        INCIDENTS_TABLE: incidents.table.tableName,
        CASES_TABLE: cases.table.table.tableName,
        STATISTICS_TABLE: statistics.store.table.tableName,
        EXCHANGE_TOPIC_ARN: exchangeTopicArn(region, country.country),
        REPORT_BUCKET: reports.bucketName,
      } satisfies z.input<typeof Env>,
      harm: 'The figures of the country and of the region stay those of an earlier day; nothing is lost, the next run counts them.',
      timeout: Duration.minutes(15),
      memoryMegabytes: 1024,
    });
    incidents.grantUse(nightly, ['Query'], [byChange.name, byBlo.name]);
    cases.grantNote(nightly);
    statistics.store.grantUse(nightly, ['BatchGetItem', 'GetItem', 'PutItem', 'Query']);
    reports.grantReplace(nightly, parquetPrefix);
    grantExchange(nightly, region, [exchangeTopicArn(region, country.country)]);
    return nightly;
  }
}
