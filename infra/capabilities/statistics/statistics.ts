import { Construct } from 'constructs';
import type * as z from 'zod';
import type { Env } from '../../../functions/read-statistics/env.ts';
import type { Foundations } from '../../parts/foundations.ts';
import { RecordTable } from '../../parts/record-table.ts';
import { ServiceFunction } from '../../parts/service-function.ts';
import { pagesPrefix, type ReportBucket } from '../reports/report-bucket.ts';

type Environment = z.input<typeof Env>;

export type StatisticsProps = {
  foundations: Foundations;
  scope: Environment['SCOPE'];
  /** Areas that have figures: BLOs in a country, countries in the region. */
  areas: readonly string[];
  timeZone: string;
  /** Where the pages of reports are. */
  reports: ReportBucket;
};

/** The figures of a country or of the region: where they are kept and who reads them out. */
export class Statistics extends Construct {
  readonly store: RecordTable;
  readonly readStatistics: ServiceFunction;

  constructor(parent: Construct, id: string, props: StatisticsProps) {
    super(parent, id);
    const { foundations, scope, areas, timeZone, reports } = props;
    this.store = new RecordTable(this, 'Store', { foundations, name: 'statistics' });
    this.readStatistics = new ServiceFunction(this, 'ReadStatistics', {
      foundations,
      name: 'read-statistics',
      failing: 'answers',
      environment: {
        SCOPE: scope,
        AREAS: areas.join(','),
        TIME_ZONE: timeZone,
        STATISTICS_TABLE: this.store.table.tableName,
        REPORT_BUCKET: reports.bucketName,
      } satisfies Environment,
      // A table by two dimensions reads every incident of its range: 50,000 take 2.4 s of a whole processor.
      memoryMegabytes: 1024,
      harm: 'Analysts and authorities cannot see the figures, and nobody the reports; they are kept.',
    });
    this.store.grantUse(this.readStatistics, ['Query']);
    reports.grantRead(this.readStatistics, pagesPrefix);
  }
}
