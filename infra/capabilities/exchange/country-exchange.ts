import type { IGrantable } from 'aws-cdk-lib/aws-iam';
import type { Key } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import type { CountryConfig, RegionConfig } from '../../country.ts';
import { exchangeKeyAlias } from '../../exchange-keys.ts';
import { grantSign, signingKey } from '../../parts/stack-keys.ts';
import { alertExchangePrefix, alertTopicArn, grantExchange } from './exchange-address.ts';

export type CountryExchangeProps = {
  country: CountryConfig;
  region: RegionConfig;
  /** All countries of the network. */
  countries: readonly CountryConfig[];
};

/** A country's end of the exchange: the key by which others know it, and what its functions need to tell and to hear. */
export class CountryExchange extends Construct {
  readonly key: Key;
  readonly neighbours: readonly CountryConfig[];
  private readonly country: CountryConfig;
  private readonly region: RegionConfig;

  constructor(scope: Construct, id: string, { country, region, countries }: CountryExchangeProps) {
    super(scope, id);
    this.country = country;
    this.region = region;
    this.neighbours = countries.filter((other) => other.country !== country.country);
    const { country: code } = country;
    this.key = signingKey(this, 'Key', exchangeKeyAlias(code), `Signs what ${code} tells other countries`);
  }

  private get seat() {
    return { COUNTRY: this.country.country, EXCHANGE_TOPIC_PREFIX: alertExchangePrefix(this.region) };
  }

  /** Variables of a function that tells others something. */
  get tellingVariables() {
    return { ...this.seat, EXCHANGE_KEY: exchangeKeyAlias(this.country.country) };
  }

  /** Variables of a function that hears of others: a neighbour without a public key in its file is not trusted yet. */
  get hearingVariables() {
    const keys = this.neighbours.flatMap(({ country, exchangePublicKey }) =>
      exchangePublicKey === null ? [] : [[country, exchangePublicKey]],
    );
    return {
      ...this.seat,
      NEIGHBOURS: this.neighbours.map(({ country }) => country).join(','),
      NEIGHBOUR_KEYS: JSON.stringify(Object.fromEntries(keys)),
    };
  }

  /** Lets a function tell every other country, in this country's name. */
  grantTell(grantee: IGrantable & Construct): void {
    if (this.neighbours.length === 0) return;
    grantSign(this.key, grantee);
    const topics = this.neighbours.map((to) => alertTopicArn(this.region, this.country, to));
    grantExchange(grantee, this.region, topics);
  }
}
