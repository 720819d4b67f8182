import { Duration } from 'aws-cdk-lib';
import type { IGrantable } from 'aws-cdk-lib/aws-iam';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { depthOf } from './alarms.ts';
import type { Foundations } from './foundations.ts';
import { grantSendTo, privateQueue } from './private-queue.ts';
import { accept } from './review.ts';

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
}
