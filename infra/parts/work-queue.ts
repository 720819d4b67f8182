import { Duration } from 'aws-cdk-lib';
import { type IGrantable, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { DeadLetters } from './dead-letters.ts';
import type { Foundations } from './foundations.ts';
import { grantSendTo, privateQueue } from './private-queue.ts';
import { accept } from './review.ts';
import type { ServiceFunction } from './service-function.ts';

export type WorkQueueProps = {
  foundations: Foundations;
  name: string;
  /** Time the function that reads it may take; its messages stay hidden six times as long, as Lambda advises. */
  functionTimeout: Duration;
  /** Instead of that, where work must come again sooner: longer than the function may take. */
  hiddenFor?: Duration;
  /** Who is harmed while messages wait. */
  harmWhenLate: string;
  /** Who is harmed when messages are given up. */
  harmWhenDead: string;
  /** How often a message is tried, and how long it may lie there before somebody is woken; most queues wait for nothing. */
  tries?: number;
  lateAfter?: Duration;
  /** How long a message waits for somebody to read it; four days unless said otherwise, and fourteen at most. */
  keptFor?: Duration;
};

/**
 * A queue that a function reads, with its dead letters. A message keeps its age when it dies, so this queue forgets
 * after four days and the dead letters after fourteen: ten days at least to look at one.
 */
export class WorkQueue extends Construct {
  readonly queue: Queue;
  private readonly foundations: Foundations;

  constructor(scope: Construct, id: string, props: WorkQueueProps) {
    super(scope, id);
    const { foundations, name, functionTimeout, harmWhenLate, harmWhenDead } = props;
    const {
      tries = 5,
      lateAfter = Duration.minutes(30),
      hiddenFor = Duration.seconds(functionTimeout.toSeconds() * 6),
      keptFor = Duration.days(4),
    } = props;
    this.foundations = foundations;
    const dead = new DeadLetters(this, 'Dead', { foundations, name: `${name}-dead`, harm: harmWhenDead });
    this.queue = new Queue(this, 'Queue', {
      ...privateQueue(foundations.keys.messages),
      queueName: foundations.named(name),
      retentionPeriod: keptFor,
      visibilityTimeout: hiddenFor,
      deadLetterQueue: { queue: dead.queue, maxReceiveCount: tries },
    });
    foundations.alarms.ring(this, {
      name: `${name}-late`,
      metric: this.queue.metricApproximateAgeOfOldestMessage({ period: Duration.minutes(5), statistic: 'Maximum' }),
      threshold: lateAfter.toSeconds(),
      harm: harmWhenLate,
    });
  }

  /** Lets a function put work here. */
  grantSend(grantee: IGrantable): void {
    grantSendTo(this.queue, this.foundations.keys.messages, grantee);
  }

  /** Lets an AWS service send work here. @param conditions which name the one topic or bucket that may */
  letServiceSend(service: 's3' | 'sns', conditions: Record<string, Record<string, string>>): void {
    this.queue.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal(`${service}.amazonaws.com`)],
        actions: ['sqs:SendMessage'],
        resources: [this.queue.queueArn],
        conditions,
      }),
    );
  }

  /**
   * Has a function process the messages: up to ten in a batch, of which those that failed alone come back.
   * @param atOnce most invocations at the same time; SQS takes two or more
   */
  feed(worker: ServiceFunction, { atOnce }: { atOnce: number }): void {
    worker.lambda.addEventSource(
      new SqsEventSource(this.queue, { batchSize: 10, reportBatchItemFailures: true, maxConcurrency: atOnce }),
    );
    accept(worker, {
      'Serverless-LambdaEventSourceMappingDestination': 'The queue has dead letters of its own.',
    });
  }
}
