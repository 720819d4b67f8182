import { AccountPrincipal, AnyPrincipal, Effect, type IPrincipal, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Key } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { CountryConfig } from '../../country.ts';
import { exchange, inboxArn } from './exchange-address.ts';

export type AlertExchangeProps = { key: Key; countries: readonly CountryConfig[] };

const anybody = new AnyPrincipal();

/**
 * Where countries tell each other of incidents: a topic for each ordered pair. The one alone may publish there, since SNS
 * does not tell a queue which account published; the other's inbox alone may listen. Nothing is kept here: a country's own
 * queue holds what it has not read yet.
 */
export class AlertExchange extends Construct {
  private readonly key: Key;

  constructor(scope: Construct, id: string, { key, countries }: AlertExchangeProps) {
    super(scope, id);
    this.key = key;
    for (const from of countries) for (const to of countries) if (from.country !== to.country) this.topic(from, to);
  }

  private topic(from: CountryConfig, to: CountryConfig) {
    const pair = `${from.country}-${to.country}`;
    const topicName = `${exchange.alertTopicPrefix}${pair}`;
    const topic = new Topic(this, pair, { topicName, masterKey: this.key, enforceSSL: true });
    this.letPublish(topic, from);
    this.letHear(topic, to);
  }

  /** Refuses everybody else, whoever owns the topic too. */
  private letPublish(topic: Topic, { account }: CountryConfig) {
    const actions = ['sns:Publish'];
    this.say(topic, Effect.ALLOW, actions, new AccountPrincipal(account));
    this.say(topic, Effect.DENY, actions, anybody, { StringNotEquals: { 'aws:PrincipalAccount': account } });
  }

  /** CloudFormation reads a topic before it subscribes, and whenever it looks at the subscription again. */
  private letHear(topic: Topic, to: CountryConfig) {
    const actions = ['sns:Subscribe'];
    const endpoint = { 'sns:Endpoint': inboxArn(to) };
    const account = new AccountPrincipal(to.account);
    this.say(topic, Effect.ALLOW, actions, account, { StringEquals: { 'sns:Protocol': 'sqs', ...endpoint } });
    this.say(topic, Effect.DENY, actions, anybody, { StringNotEquals: endpoint });
    this.say(topic, Effect.ALLOW, ['sns:GetTopicAttributes'], account);
  }

  private say(
    topic: Topic,
    effect: Effect,
    actions: string[],
    principal: IPrincipal,
    conditions: Record<string, Record<string, string>> = {},
  ) {
    const resources = [topic.topicArn];
    topic.addToResourcePolicy(new PolicyStatement({ effect, actions, resources, principals: [principal], conditions }));
  }
}
