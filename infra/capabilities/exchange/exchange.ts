import { Aws, Duration, RemovalPolicy } from 'aws-cdk-lib';
import { AccountPrincipal, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Subscription, SubscriptionProtocol, Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type * as z from 'zod';
import type { Env } from '../../../functions/regional-statistics/env.ts';
import type { CountryConfig, RegionConfig } from '../../country.ts';
import { DeadLetters } from '../../parts/dead-letters.ts';
import type { Foundations } from '../../parts/foundations.ts';
import { ServiceFunction } from '../../parts/service-function.ts';
import { WorkQueue } from '../../parts/work-queue.ts';
import type { Statistics } from '../statistics/statistics.ts';
import { exchange, exchangeTopicPrefix } from './exchange-address.ts';

export type ExchangeProps = {
  foundations: Foundations;
  region: RegionConfig;
  countries: readonly CountryConfig[];
  statistics: Statistics;
};

const functionTimeout = Duration.seconds(30);

/** Where countries hand in their nightly figures: a topic for each, on which nobody else may publish, and one inbox. */
export class Exchange extends Construct {
  /** Of all topics of the exchange. */
  readonly key: Key;
  private readonly foundations: Foundations;

  constructor(scope: Construct, id: string, props: ExchangeProps) {
    super(scope, id);
    const { foundations, countries } = props;
    this.foundations = foundations;
    this.key = this.sharedKey(countries);
    const inbox = new WorkQueue(this, 'Inbox', {
      foundations,
      name: 'figures-inbox',
      functionTimeout,
      harmWhenLate: 'Figures of a country have come and wait: the figures of the region are of an earlier day.',
      harmWhenDead: 'Figures of a country were given up: the region does not count some of its days.',
    });
    const undelivered = new DeadLetters(this, 'Undelivered', {
      foundations,
      name: 'figures-undelivered',
      harm: 'Figures that a country sent did not reach the inbox: the region does not count some of its days.',
    });
    for (const country of countries) this.topic(country, inbox, undelivered);
    this.count(props, inbox);
  }

  /** The countries' accounts may use this key through SNS and for nothing else. */
  private sharedKey(countries: readonly CountryConfig[]) {
    const key = new Key(this, 'Key', {
      alias: exchange.keyAlias,
      description: 'What countries tell the region and each other, on its way',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    key.addToResourcePolicy(
      new PolicyStatement({
        principals: countries.map(({ account }) => new AccountPrincipal(account)),
        actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
        resources: ['*'],
        conditions: { StringEquals: { 'kms:ViaService': `sns.${Aws.REGION}.amazonaws.com` } },
      }),
    );
    return key;
  }

  private topic({ country, account }: CountryConfig, inbox: WorkQueue, undelivered: DeadLetters) {
    const topicName = `${exchange.topicPrefix}${country}`;
    const topic = new Topic(this, country, { topicName, masterKey: this.key, enforceSSL: true });
    const publish = { actions: ['sns:Publish'], resources: [topic.topicArn] };
    topic.addToResourcePolicy(new PolicyStatement({ ...publish, principals: [new AccountPrincipal(account)] }));
    inbox.letServiceSend('sns', { ArnEquals: { 'aws:SourceArn': topic.topicArn } });
    // In its envelope, not raw: the envelope's TopicArn proves which country it is.
    new Subscription(topic, 'Inbox', {
      topic,
      protocol: SubscriptionProtocol.SQS,
      endpoint: inbox.queue.queueArn,
      deadLetterQueue: undelivered.queue,
    });
    this.ringWhenSilent(topic, country);
  }

  private ringWhenSilent(topic: Topic, country: string) {
    this.foundations.alarms.ring(topic, {
      name: `figures-of-${country}-missing`,
      heading: 'figures-missing',
      metric: topic.metricNumberOfMessagesPublished({ period: Duration.hours(1), statistic: 'Sum' }),
      threshold: 1,
      below: true,
      periods: 26,
      silenceIsWrong: true,
      harm: `No figures have come from ${country} for more than a day: the figures of the region leave its last days out.`,
    });
  }

  private count({ foundations, region, countries, statistics }: ExchangeProps, inbox: WorkQueue) {
    const regionalStatistics = new ServiceFunction(this, 'RegionalStatistics', {
      foundations,
      name: 'regional-statistics',
      failing: 'jobs',
      environment: {
        COUNTRIES: countries.map(({ country }) => country).join(','),
        STATISTICS_TABLE: statistics.store.table.tableName,
        EXCHANGE_TOPIC_PREFIX: exchangeTopicPrefix(region),
      } satisfies z.input<typeof Env>,
      harm: 'The figures of the region stay those of an earlier day; what countries sent waits.',
      timeout: functionTimeout,
    });
    statistics.store.grantUse(regionalStatistics, ['GetItem', 'PutItem']);
    inbox.feed(regionalStatistics, { atOnce: 2 });
  }
}
