import { Duration, Stack } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import { recordUnreadable } from '../../shared/foundation/records/on-unreadable.ts';
import { Alarms, sumOverAll } from './alarms.ts';
import { countedLines } from './counted-lines.ts';
import { FunctionAlarms } from './function-alarms.ts';
import type { FunctionSource } from './function-code.ts';
import { StackKeys } from './stack-keys.ts';

export type FoundationsProps = {
  alarmEmail: string;
  logsDays: number;
  /** Where functions are, and what is put into them, where that is not the product as it is. */
  functions?: Partial<FunctionSource> | undefined;
};

/** What every other construct of a stack stands on: its name, its keys, its alarms, how long it keeps logs. */
export class Foundations extends Construct {
  readonly stackName: string;
  readonly logsDays: number;
  readonly functions: Partial<FunctionSource>;
  readonly keys: StackKeys;
  readonly alarms: Alarms;
  readonly functionAlarms: FunctionAlarms;

  constructor(scope: Construct, id: string, { alarmEmail, logsDays, functions = {} }: FoundationsProps) {
    super(scope, id);
    const { stackName } = Stack.of(this);
    this.stackName = stackName;
    this.logsDays = logsDays;
    this.functions = functions;
    this.keys = new StackKeys(this, 'Keys', stackName);
    this.alarms = new Alarms(this, 'Alarms', { stackName, key: this.keys.messages, email: alarmEmail });
    this.functionAlarms = new FunctionAlarms(this, 'FunctionAlarms', this.alarms);
    this.ringWhenThrottled();
    this.ringWhenTablesThrottle();
    this.ringWhenUnreadable();
  }

  /**
   * One alarm for all functions of the account, which is the stack's own: they share the account's concurrency, so one is
   * throttled when all are near it, and a stack has room for 500 resources.
   */
  private ringWhenThrottled(): void {
    const period = Duration.minutes(5);
    this.alarms.ring(this, {
      name: 'function-throttled',
      metric: new Metric({ namespace: 'AWS/Lambda', metricName: 'Throttles', statistic: 'Sum', period }),
      threshold: 1,
      harm: 'Functions were not run because too many ran at once: officers wait, and their tablets send again.',
    });
  }

  /** One alarm for all tables, for the same reasons: the runbook's first line says how to see which. */
  private ringWhenTablesThrottle(): void {
    this.alarms.ring(this, {
      name: 'table-throttled',
      metric: sumOverAll('AWS/DynamoDB', 'WriteThrottleEvents', 'TableName'),
      threshold: 1,
      harm: 'Writes to a table were refused: whoever sent them waits and tries again.',
    });
  }

  /** Rings on the first record that a list, a night or a reminder went on without. */
  private ringWhenUnreadable(): void {
    this.alarms.ring(this, {
      name: recordUnreadable,
      metric: countedLines(this.stackName, recordUnreadable),
      threshold: 1,
      harm: 'A record cannot be read: lists, figures and reminders go on without it, and officers miss it.',
    });
  }

  /** A bucket's physical name: all of AWS shares them, so the account stands in it. */
  bucketNamed(name: string): string {
    return this.named(`${name}-${Stack.of(this).account}`);
  }

  /** The physical name of something in this stack. */
  named(name: string): string {
    return `${this.stackName}-${name}`;
  }
}
