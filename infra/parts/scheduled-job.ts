import { Aws, Duration } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import { Construct } from 'constructs';
import { DeadLetters } from './dead-letters.ts';
import type { Foundations } from './foundations.ts';
import type { ServiceFunction } from './service-function.ts';

export type ScheduledJobProps = {
  foundations: Foundations;
  job: ServiceFunction;
  /** Of the job's function, after the stack's. */
  name: string;
  description: string;
  /** As EventBridge Scheduler writes it, and in which time zone. */
  expression: string;
  timeZone: string;
  /** Where runs go that were given up, and who is harmed. */
  failed: { name: string; harm: string };
  /** After how many hours without a run somebody is woken, and who is harmed. */
  missed: { hours: number; harm: string };
};

/** Starts a job by the clock: with retries, a place for what was given up, and an alarm when it did not run. */
export class ScheduledJob extends Construct {
  constructor(scope: Construct, id: string, props: ScheduledJobProps) {
    super(scope, id);
    const { foundations, job } = props;
    const failed = new DeadLetters(this, 'Failed', { foundations, ...props.failed });
    failed.keepEventsOf(job);
    this.schedule(props, failed);
    this.ringWhenMissed(props);
  }

  private schedule(
    { foundations, job, name, description, expression, timeZone }: ScheduledJobProps,
    failed: DeadLetters,
  ) {
    const role = new Role(this, 'SchedulerRole', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    });
    job.lambda.grantInvokeLatestVersion(role);
    failed.grantSend(role);
    const schedule = new CfnSchedule(this, 'Schedule', {
      name: foundations.named(name),
      description,
      scheduleExpression: expression,
      scheduleExpressionTimezone: timeZone,
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: job.lambda.functionArn,
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
  private ringWhenMissed({ foundations, job, name, missed }: ScheduledJobProps) {
    foundations.alarms.ring(this, {
      name: `${name}-missed`,
      metric: job.lambda.metricInvocations({ period: Duration.hours(1), statistic: 'Sum' }),
      threshold: 1,
      below: true,
      periods: missed.hours,
      silenceIsWrong: true,
      harm: missed.harm,
    });
  }
}
