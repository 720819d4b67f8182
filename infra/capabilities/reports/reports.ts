import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type * as z from 'zod';
import type { Env } from '../../../functions/make-reports/env.ts';
import type { Foundations } from '../../parts/foundations.ts';
import { ScheduledJob } from '../../parts/scheduled-job.ts';
import { ServiceFunction } from '../../parts/service-function.ts';
import type { Statistics } from '../statistics/statistics.ts';
import { fontsBeside } from './fonts-beside.ts';
import { pagesPrefix, type ReportBucket } from './report-bucket.ts';

type Environment = z.input<typeof Env>;

export type ReportsProps = {
  foundations: Foundations;
  scope: Environment['SCOPE'];
  /** Areas that have figures: BLOs in a country, countries in the region. */
  areas: readonly string[];
  timeZone: string;
  statistics: Statistics;
  reports: ReportBucket;
};

/** Makes the pages of reports, an hour after trends were looked for. */
export class Reports extends Construct {
  constructor(parent: Construct, id: string, props: ReportsProps) {
    super(parent, id);
    const { foundations, timeZone } = props;
    new ScheduledJob(this, 'Runs', {
      foundations,
      job: this.job(props),
      name: 'make-reports',
      description: 'Makes the reports whose figures have changed, after the trends of the night',
      expression: 'cron(30 3 * * ? *)',
      timeZone,
      failed: {
        name: 'reports-failed',
        harm: 'A night was given up: the pages of reports are of an earlier day. The figures themselves are safe.',
      },
      missed: { hours: 26, harm: 'Reports were not made: officers see those of an earlier day.' },
    });
  }

  private job({ foundations, scope, areas, timeZone, statistics, reports }: ReportsProps) {
    const making = new ServiceFunction(this, 'Job', {
      foundations,
      name: 'make-reports',
      failing: 'jobs',
      environment: {
        SCOPE: scope,
        AREAS: areas.join(','),
        TIME_ZONE: timeZone,
        STATISTICS_TABLE: statistics.store.table.tableName,
        REPORT_BUCKET: reports.bucketName,
      } satisfies Environment,
      harm: 'The pages of reports stay those of an earlier day; nothing is lost, the next run makes them.',
      // The first night makes a year of every post: 6,000 pages of twenty posts.
      timeout: Duration.minutes(15),
      // A whole processor, and room for two years of twenty posts.
      memoryMegabytes: 1769,
      beside: fontsBeside(),
    });
    statistics.store.grantUse(making, ['Query']);
    reports.grantRead(making, pagesPrefix);
    reports.grantPut(making, pagesPrefix);
    return making;
  }
}
