import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type * as z from 'zod';
import type { Env as FindEnv } from '../../../functions/find-trends/env.ts';
import type { Env as ReadEnv } from '../../../functions/read-trends/env.ts';
import { byChange } from '../../../shared/aws/table-layout.ts';
import type { Foundations } from '../../parts/foundations.ts';
import type { RecordTable } from '../../parts/record-table.ts';
import { ScheduledJob } from '../../parts/scheduled-job.ts';
import { ServiceFunction } from '../../parts/service-function.ts';
import type { IncidentStore } from '../incidents/incident-store.ts';
import type { Statistics } from '../statistics/statistics.ts';

type FindEnvironment = z.input<typeof FindEnv>;

export type TrendsProps = {
  foundations: Foundations;
  scope: FindEnvironment['SCOPE'];
  /** Areas that have figures: BLOs in a country, countries in the region. */
  areas: readonly string[];
  timeZone: string;
  statistics: Statistics;
  /** Of a country: says how late its reports come. */
  incidents?: IncidentStore;
  /** A country names the table that its digests are told from, and for how many days they are kept. */
  telling?: { alerts: RecordTable; retentionDays: number };
};

const tellingVariables = (telling: TrendsProps['telling']) =>
  telling ? { ALERTS_TABLE: telling.alerts.table.tableName, ALERT_RETENTION_DAYS: String(telling.retentionDays) } : {};

/** Finds what is rising, new, moving or silent, an hour after the night's figures, and answers who asks for it. */
export class Trends extends Construct {
  readonly readTrends: ServiceFunction;

  constructor(parent: Construct, id: string, props: TrendsProps) {
    super(parent, id);
    const { foundations, scope, timeZone, statistics } = props;
    new ScheduledJob(this, 'Runs', {
      foundations,
      job: this.job(props),
      name: 'find-trends',
      description: 'Looks at the weekly series of every post, after the figures of the night',
      expression: 'cron(30 2 * * ? *)',
      timeZone,
      failed: {
        name: 'trends-failed',
        harm: 'A night was given up: the flags of trends are of an earlier day. The figures themselves are safe.',
      },
      missed: { hours: 26, harm: 'Trends were not looked for: officers see those of an earlier day.' },
    });
    this.readTrends = new ServiceFunction(this, 'ReadTrends', {
      foundations,
      name: 'read-trends',
      failing: 'answers',
      environment: {
        SCOPE: scope,
        TIME_ZONE: timeZone,
        STATISTICS_TABLE: statistics.store.table.tableName,
      } satisfies z.input<typeof ReadEnv>,
      harm: 'Officers and analysts cannot see what is rising; it is kept.',
    });
    statistics.store.grantUse(this.readTrends, ['Query']);
  }

  private job({ foundations, scope, areas, timeZone, statistics, incidents, telling }: TrendsProps) {
    const finding = new ServiceFunction(this, 'Job', {
      foundations,
      name: 'find-trends',
      failing: 'jobs',
      environment: {
        SCOPE: scope,
        AREAS: areas.join(','),
        TIME_ZONE: timeZone,
        STATISTICS_TABLE: statistics.store.table.tableName,
        ...(incidents ? { INCIDENTS_TABLE: incidents.table.tableName } : {}),
        ...tellingVariables(telling),
      } satisfies FindEnvironment,
      harm: 'The flags of trends stay those of an earlier day, and no digest comes; nothing is lost, the next run finds them.',
      timeout: Duration.minutes(10),
      // A whole processor, and room for five years of twenty posts.
      memoryMegabytes: 1769,
    });
    statistics.store.grantUse(finding, ['Query', 'PutItem']);
    incidents?.grantUse(finding, [], [byChange.name]);
    telling?.alerts.grantUse(finding, ['Query', 'PutItem']);
    return finding;
  }
}
