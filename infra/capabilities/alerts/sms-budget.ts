import { Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { LambdaAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Construct } from 'constructs';
import type * as z from 'zod';
import type { Env } from '../../../functions/note-sms-budget/env.ts';
import { DeadLetters } from '../../parts/dead-letters.ts';
import type { Foundations } from '../../parts/foundations.ts';
import type { RecordTable } from '../../parts/record-table.ts';
import { ServiceFunction } from '../../parts/service-function.ts';

export type SmsBudgetProps = { foundations: Foundations; alerts: RecordTable; monthlyBudgetUsd: number };

/** What SNS has spent on text messages this month, in all of the account: a country has one of its own. */
const spent = () =>
  new Metric({
    namespace: 'AWS/SNS',
    metricName: 'SMSMonthToDateSpentUSD',
    period: Duration.minutes(5),
    statistic: 'Maximum',
  });

/** Rings at 50, 80 and 100 % of the month's budget; when it is spent, only the highest severity still goes by text message. */
export class SmsBudget extends Construct {
  constructor(scope: Construct, id: string, { foundations, alerts, monthlyBudgetUsd }: SmsBudgetProps) {
    super(scope, id);
    const noteSmsBudget = this.noteSmsBudget(foundations, alerts);
    const ring = (name: string, part: number, harm: string) =>
      foundations.alarms.ring(this, {
        name,
        metric: spent(),
        threshold: monthlyBudgetUsd * part,
        harm,
        // SNS tells the sum when it sends: silence, and be it because nothing may be sent, is no new month.
        silenceChangesNothing: true,
      });
    ring('sms-budget-half', 0.5, 'Nobody yet: half of the money for text messages of this month is spent.');
    ring('sms-budget-near', 0.8, 'Nobody yet: at the limit officers get text messages of the highest severity alone.');
    const gone = ring(
      'sms-budget-spent',
      1,
      'Officers get text messages of the highest severity alone until the month ends; e-mail and inbox go on.',
    );
    const action = new LambdaAction(noteSmsBudget.lambda);
    gone.addAlarmAction(action);
    gone.addOkAction(action);
  }

  private noteSmsBudget(foundations: Foundations, alerts: RecordTable) {
    const noteSmsBudget = new ServiceFunction(this, 'NoteSmsBudget', {
      foundations,
      name: 'note-sms-budget',
      failing: 'telling',
      environment: { ALERTS_TABLE: alerts.table.tableName } satisfies z.input<typeof Env>,
      harm: 'Text messages go on when the money is spent until SNS stops all of them, or stay away after a new month began.',
    });
    alerts.grantUse(noteSmsBudget, ['GetItem', 'PutItem']);
    const unnoted = new DeadLetters(this, 'Unnoted', {
      foundations,
      name: 'sms-budget-unnoted',
      harm: 'That the money for text messages is spent was not noted: SNS will stop the gravest alerts with all others.',
    });
    unnoted.keepEventsOf(noteSmsBudget);
    return noteSmsBudget;
  }
}
