import { AccountPrincipal, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Key } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { CountryConfig } from '../../country.ts';
import { exchange } from './exchange-address.ts';

export type AlertExchangeProps = { key: Key; countries: readonly CountryConfig[] };

/**
 * Where countries tell each other of incidents: a topic for each, on which nobody else may publish, since SNS does not
 * tell a queue which account published. Nothing is kept here: a country's own queue holds what it has not read yet.
 */
export class AlertExchange extends Construct {
  constructor(scope: Construct, id: string, { key, countries }: AlertExchangeProps) {
    super(scope, id);
    for (const { country, account } of countries) {
      const topicName = `${exchange.alertTopicPrefix}${country}`;
      const topic = new Topic(this, country, { topicName, masterKey: key, enforceSSL: true });
      const resources = [topic.topicArn];
      const others = countries.filter((other) => other.country !== country);
      topic.addToResourcePolicy(
        new PolicyStatement({ actions: ['sns:Publish'], resources, principals: [new AccountPrincipal(account)] }),
      );
      topic.addToResourcePolicy(
        new PolicyStatement({
          actions: ['sns:Subscribe'],
          resources,
          principals: others.map((other) => new AccountPrincipal(other.account)),
          conditions: { StringEquals: { 'sns:Protocol': 'sqs' } },
        }),
      );
    }
  }
}
