import { Aws } from 'aws-cdk-lib';
import { AnyPrincipal, Effect, Grant, type IGrantable, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { topicDisplayName } from '../../../shared/alerts/messages/message-for.ts';
import { sumOverAll } from '../../parts/alarms.ts';
import type { Foundations } from '../../parts/foundations.ts';
import { accept } from '../../parts/review.ts';
import { grantKey } from '../../parts/stack-keys.ts';

const channels = ['sms', 'email'];

/** One topic for each BLO, and one for the national authority: SNS allows 200 filter policies a topic, not a country. */
export class AlertTopics extends Construct {
  /** ARN of every topic up to the BLO's id. */
  readonly arnPrefix: string;
  private readonly topics: readonly Topic[];
  private readonly foundations: Foundations;

  constructor(scope: Construct, id: string, foundations: Foundations, blos: readonly string[]) {
    super(scope, id);
    this.foundations = foundations;
    this.arnPrefix = `arn:aws:sns:${Aws.REGION}:${Aws.ACCOUNT_ID}:${foundations.named('alerts-')}`;
    this.topics = [...blos, 'authority'].map((of) => this.topic(of));
    this.ringWhenUndelivered();
  }

  grantPublish(grantee: IGrantable): void {
    this.grant(grantee, ['sns:Publish']);
    grantKey(this.foundations.keys.messages, grantee, 'sns', 'write');
  }

  /** Lets a function subscribe people, by text message and e-mail alone, and change or end what they have. */
  grantSubscribe(grantee: IGrantable & Construct): void {
    this.grant(grantee, ['sns:Subscribe'], { StringEquals: { 'sns:Protocol': channels } });
    this.grant(grantee, [
      'sns:GetSubscriptionAttributes',
      'sns:ListSubscriptionsByTopic',
      'sns:SetSubscriptionAttributes',
      'sns:Unsubscribe',
    ]);
    Grant.addToPrincipal({ grantee, actions: ['sns:CheckIfPhoneNumberIsOptedOut'], resourceArns: ['*'] });
    const reason = 'A phone is no resource of AWS: the permission to ask whether one has opted out knows none.';
    accept(grantee, { 'AwsSolutions-IAM5[Resource::*]': reason, 'Serverless-LambdaStarPermissions': reason });
  }

  /** Lets a function text phones by their number, which are no resource of AWS, and publish on no topic. */
  grantText(grantee: IGrantable): void {
    grantee.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({ actions: ['sns:Publish'], notResources: ['arn:aws:sns:*:*:*'] }),
    );
  }

  private grant(grantee: IGrantable, actions: string[], conditions: Record<string, Record<string, unknown>> = {}) {
    Grant.addToPrincipal({ grantee, actions, resourceArns: this.topics.map(({ topicArn }) => topicArn), conditions });
  }

  private topic(of: string) {
    const { keys } = this.foundations;
    const topicName = this.foundations.named(`alerts-${of}`);
    const topic = new Topic(this, of, {
      topicName,
      displayName: topicDisplayName,
      masterKey: keys.messages,
      enforceSSL: true,
    });
    this.refuseOtherListeners(topic);
    return topic;
  }

  /** One alarm for all topics: the runbook says how to see which post it is. */
  private ringWhenUndelivered() {
    this.foundations.alarms.ring(this, {
      name: 'alert-undelivered',
      metric: sumOverAll('AWS/SNS', 'NumberOfNotificationsFailed', 'TopicName'),
      threshold: 1,
      harm: 'Somebody who is to be told of incidents was not: a text or a mail could not be delivered.',
    });
  }

  /** Nobody, however mighty in the account, listens in by a queue, a function or a web address. */
  private refuseOtherListeners(topic: Topic) {
    topic.addToResourcePolicy(
      new PolicyStatement({
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions: ['sns:Subscribe'],
        resources: [topic.topicArn],
        conditions: { StringNotEquals: { 'sns:Protocol': channels } },
      }),
    );
  }
}
