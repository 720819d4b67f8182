import { Aws, Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, MathExpression, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Subscription, SubscriptionProtocol, Topic } from 'aws-cdk-lib/aws-sns';
import { type IQueue, Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { privateQueue } from './private-queue.ts';
import { accept } from './review.ts';

/** When to ring, and what the person who is woken needs to know. */
export type AlarmProps = {
  /** Name without the stack's; also its heading in the runbook, unless several alarms share one. */
  name: string;
  heading?: string;
  metric: IMetric;
  /** Rings at this value and above; `below` turns it round. */
  threshold: number;
  below?: boolean;
  /** Periods in a row; one unless said otherwise. */
  periods?: number;
  /** Rings when there is no figure at all: for things that are to happen. */
  silenceIsWrong?: boolean;
  /** Stays as it is when there is no figure: for a sum that is told only while it grows. */
  silenceChangesNothing?: boolean;
  /** Who is harmed and how, as a sentence. */
  harm: string;
};

const missingData = ({ silenceIsWrong, silenceChangesNothing }: Partial<AlarmProps>): TreatMissingData => {
  if (silenceChangesNothing) return TreatMissingData.IGNORE;
  return silenceIsWrong ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING;
};

export type AlarmsProps = { stackName: string; key: IKey; email: string };

/** Depth of a queue of things nobody could process: one is too many. */
export const depthOf = (queue: IQueue): IMetric =>
  queue.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(5), statistic: 'Maximum' });

/**
 * Sum of a metric over everything of the account that has it, which is the stack's own: one alarm where each of many
 * resources would have one, and a stack has room for 500.
 * @param dimension what the metric is counted by
 */
export const sumOverAll = (namespace: string, metricName: string, dimension: string): IMetric =>
  new MathExpression({
    expression: `SELECT SUM(${metricName}) FROM SCHEMA("${namespace}", ${dimension})`,
    period: Duration.minutes(5),
  });

/** The stack's alarms and the one topic on which they ring. */
export class Alarms extends Construct {
  readonly topic: Topic;
  private readonly stackName: string;
  constructor(scope: Construct, id: string, { stackName, key, email }: AlarmsProps) {
    super(scope, id);
    this.stackName = stackName;
    this.topic = new Topic(this, 'Topic', { topicName: `${stackName}-alarms`, masterKey: key, enforceSSL: true });
    this.letCloudWatchPublish();
    const undelivered = this.undeliveredQueue(key);
    const { topic } = this;
    new Subscription(this, 'Email', {
      topic,
      protocol: SubscriptionProtocol.EMAIL,
      endpoint: email,
      deadLetterQueue: undelivered,
    });
    this.ring(this, {
      name: 'alarms-undelivered',
      metric: depthOf(undelivered),
      threshold: 1,
      harm: 'An alarm did not reach its mailbox: faults that harm officers go unseen.',
    });
  }

  /** Adds an alarm beside what it watches. */
  ring(
    scope: Construct,
    { name, heading = name, harm, below, periods = 1, metric, threshold, ...silence }: AlarmProps,
  ): Alarm {
    const alarm = new Alarm(scope, `Alarm-${name}`, {
      ...this.wordsOf(name, { harm, heading }),
      metric,
      threshold,
      evaluationPeriods: periods,
      comparisonOperator: below
        ? ComparisonOperator.LESS_THAN_THRESHOLD
        : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: missingData(silence),
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
    return alarm;
  }

  /** An alarm's full name, and its text: who is harmed, and where it is said what to do. */
  wordsOf(name: string, { harm, heading }: { harm: string; heading: string }) {
    return {
      alarmName: `${this.stackName}-${name}`,
      alarmDescription: `${harm} What to do: infra/RUNBOOK.md#${heading}`,
    };
  }

  /** A topic with a policy of its own loses the default one, which let CloudWatch in. */
  private letCloudWatchPublish() {
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    );
  }

  private undeliveredQueue(key: IKey) {
    const queue = new Queue(this, 'Undelivered', {
      ...privateQueue(key),
      queueName: `${this.stackName}-alarms-undelivered`,
      retentionPeriod: Duration.days(14),
    });
    const reason = 'This is a dead-letter queue: a person reads it, see the runbook.';
    accept(queue, { 'AwsSolutions-SQS3': reason, 'Serverless-SQSRedrivePolicy': reason });
    return queue;
  }
}
