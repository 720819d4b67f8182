import { Duration } from 'aws-cdk-lib';
import type { IGrantable } from 'aws-cdk-lib/aws-iam';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { depthOf } from './alarms.ts';
import type { Foundations } from './foundations.ts';
import { grantSendTo, privateQueue } from './private-queue.ts';
import { accept } from './review.ts';
import type { ServiceFunction } from './service-function.ts';

export type DeadLettersProps = { foundations: Foundations; name: string; harm: string };

/** A queue for what could not be processed. It rings on the first message, and keeps it for as long as SQS can. */
export class DeadLetters extends Construct {
  readonly queue: Queue;
  private readonly foundations: Foundations;

  constructor(scope: Construct, id: string, { foundations, name, harm }: DeadLettersProps) {
    super(scope, id);
    this.foundations = foundations;
    this.queue = new Queue(this, 'Queue', {
      ...privateQueue(foundations.keys.messages),
      queueName: foundations.named(name),
      retentionPeriod: Duration.days(14),
    });
    const reason = 'This is a dead-letter queue: a person reads it, see the runbook.';
    accept(this.queue, { 'AwsSolutions-SQS3': reason, 'Serverless-SQSRedrivePolicy': reason });
    foundations.alarms.ring(this, { name, metric: depthOf(this.queue), threshold: 1, harm });
  }

  /** Lets whoever fails put the matter here. */
  grantSend(grantee: IGrantable): void {
    grantSendTo(this.queue, this.foundations.keys.messages, grantee);
  }

  /** Names this queue to Lambda as a destination. CDK's own destinations would grant more than `grantSend` does. */
  get destination() {
    return { bind: () => ({ destination: this.queue.queueArn }) };
  }

  /** Keeps each event that a function, invoked asynchronously, gave up: after three tries, or four hours. */
  keepEventsOf(invoked: ServiceFunction): void {
    this.grantSend(invoked);
    invoked.lambda.configureAsyncInvoke({
      retryAttempts: 2,
      maxEventAge: Duration.hours(4),
      onFailure: this.destination,
    });
  }
}
