import { Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, type ILogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { recordUnreadable } from '../../shared/foundation/records/on-unreadable.ts';
import type { Alarms } from './alarms.ts';

export type UnreadableRecordsProps = { stackName: string; alarms: Alarms };

/** Counts records that lists go on without, in the logs of all functions of a stack, and rings on the first. */
export class UnreadableRecords extends Construct {
  private readonly stackName: string;

  constructor(scope: Construct, id: string, { stackName, alarms }: UnreadableRecordsProps) {
    super(scope, id);
    this.stackName = stackName;
    alarms.ring(this, {
      name: recordUnreadable,
      metric: new Metric({
        namespace: stackName,
        metricName: recordUnreadable,
        statistic: 'Sum',
        period: Duration.minutes(5),
      }),
      threshold: 1,
      harm: 'A record cannot be read: lists, figures and reminders go on without it, and officers miss it.',
    });
  }

  /** Counts in the log of a function. */
  countIn(scope: Construct, logGroup: ILogGroup): void {
    new MetricFilter(scope, 'UnreadableRecords', {
      logGroup,
      filterPattern: FilterPattern.stringValue('$.message', '=', recordUnreadable),
      metricNamespace: this.stackName,
      metricName: recordUnreadable,
    });
  }
}
