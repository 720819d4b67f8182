import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { pairTopicArn } from '../../../shared/exchange/pair-topic-arn.ts';
import type { CountryConfig, RegionConfig } from '../../country.ts';
import { accept } from '../../parts/review.ts';

/** Where the region's exchange is to be found, for those who cannot ask it: it is in another account. */
export const exchange = {
  stackName: 'blo-region',
  keyAlias: 'alias/blo-region-exchange',
  topicPrefix: 'blo-region-exchange-',
  alertTopicPrefix: 'blo-region-alerts-',
  /** Name, behind its stack's, of the queue in which each country hears of the others. */
  inbox: 'neighbour-alerts',
} as const;

/** ARN of the exchange's topics up to the country's code. */
export const exchangeTopicPrefix = ({ account, region }: RegionConfig): string =>
  `arn:aws:sns:${region}:${account}:${exchange.topicPrefix}`;

/** ARN of the one topic on which a country may publish. */
export const exchangeTopicArn = (region: RegionConfig, country: string): string =>
  `${exchangeTopicPrefix(region)}${country}`;

/** ARN of the topics on which countries tell each other of incidents, up to the two countries. */
export const alertExchangePrefix = ({ account, region }: RegionConfig): string =>
  `arn:aws:sns:${region}:${account}:${exchange.alertTopicPrefix}`;

/** ARN of the topic on which one country tells another. */
export const alertTopicArn = (region: RegionConfig, from: CountryConfig, to: CountryConfig): string =>
  pairTopicArn(alertExchangePrefix(region), from.country, to.country);

/** ARN of the queue in which a country hears of the others: the one listener of the topics to it. */
export const inboxArn = ({ account, region, country }: CountryConfig): string =>
  `arn:aws:sqs:${region}:${account}:blo-${country}-${exchange.inbox}`;

/**
 * Lets a country's function publish on topics of the region that are the country's own. The key's id is not known here,
 * so the grant names the key by its alias, and for SNS alone.
 */
export const grantExchange = (
  grantee: IGrantable & Construct,
  region: RegionConfig,
  topicArns: readonly string[],
): void => {
  const keys = `arn:aws:kms:${region.region}:${region.account}:key/*`;
  Grant.addToPrincipal({ grantee, actions: ['sns:Publish'], resourceArns: [...topicArns] });
  Grant.addToPrincipal({
    grantee,
    actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
    resourceArns: [keys],
    conditions: {
      'ForAnyValue:StringEquals': { 'kms:ResourceAliases': exchange.keyAlias },
      StringEquals: { 'kms:ViaService': `sns.${region.region}.amazonaws.com` },
    },
  });
  accept(grantee, {
    [`AwsSolutions-IAM5[Resource::${keys}]`]: 'One key of the region, named by its alias in the condition.',
  });
};
