import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { describe, expect, it } from 'vitest';
import { network, templates } from './assembly.ts';

describe('between the stacks', () => {
  it('nothing of a country names another account or region, but the exchange', () => {
    const accounts = templates.map(({ account }) => account);
    for (const country of templates.filter(({ name }) => name !== 'blo-region')) {
      const strangers = accounts.filter((account) => account !== country.account);
      const resolved = JSON.stringify(country.resources.map((resource) => country.resolve(resource.Properties)));
      const named = strangers.flatMap((account) => resolved.match(new RegExp(`[^"]*${account}[^"]*`, 'g')) ?? []);
      const code = country.name.slice('blo-'.length);
      const others = network.countries.map((each) => each.country).filter((each) => each !== code);
      const alerts = others
        .flatMap((other) => [`${code}-${other}`, `${other}-${code}`])
        .map((pair) => `arn:aws:sns:ap-southeast-1:999999999999:blo-region-alerts-${pair}`)
        .sort();
      // Photos that countries show each other: who may fetch them here, where they lie there, and by which key.
      const photos = network.countries
        .filter((each) => each.country !== code)
        .flatMap(({ country: other, account }) => [
          `arn:aws:iam::${account}:root`,
          `arn:aws:kms:ap-southeast-1:${account}:key/*`,
          `arn:aws:s3:::blo-${other}-shared-photos-${account}/${code.toUpperCase()}/*`,
          // A variable in JSON: the quote behind it is escaped.
          `blo-${other}-shared-photos-${account}\\`,
        ]);
      expect([...new Set(named)].filter((name) => photos.includes(name)).sort()).toEqual(photos.sort());
      expect([...new Set(named)].filter((name) => !photos.includes(name)).sort()).toEqual([
        // In the policy of the key of its queues, for topics of the region's account.
        '999999999999',
        'arn:aws:kms:ap-southeast-1:999999999999:key/*',
        // What the prefix of all topics is made of is a variable of those that tell and hear.
        'arn:aws:sns:ap-southeast-1:999999999999:blo-region-alerts-',
        ...alerts,
        `arn:aws:sns:ap-southeast-1:999999999999:blo-region-exchange-${code}`,
      ]);
      const regions = resolved.match(/\b(?:ap|us|eu|ca|sa|me|af|il|mx)-[a-z]+-\d\b/g) ?? [];
      expect([...new Set(regions)]).toEqual([country.region]);
    }
  });

  it('a country and the region agree where the exchange is', () => {
    const region = templates.find(({ name }) => name === 'blo-region');
    const topics = region?.of('SNS::Topic').map(({ Properties }) => Properties['TopicName']);
    for (const { country } of network.countries) expect(topics).toContain(`blo-region-exchange-${country}`);
    expect(region?.of('KMS::Alias').map(({ Properties }) => Properties['AliasName'])).toContain(
      'alias/blo-region-exchange',
    );
  });
});

describe('the review by cdk-nag', () => {
  const acknowledged = (construct: IConstruct): [string, string][] => [
    ...construct.node.metadata
      .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
      .flatMap(({ data }) => Object.entries<string>(data)),
    ...construct.node.children.flatMap(acknowledged),
  ];

  it('is overruled on these rules alone, each time with a sentence', () => {
    const all = acknowledged(network.app);
    const rules = new Set(all.map(([id]) => id.replace(/^annotation::/i, '').replace(/\[.*/, '')));
    expect([...rules].sort()).toEqual([
      'AwsSolutions-APIG4',
      'AwsSolutions-COG2',
      'AwsSolutions-IAM5',
      'AwsSolutions-S1',
      'AwsSolutions-SQS3',
      'Serverless-LambdaDLQ',
      'Serverless-LambdaEventSourceMappingDestination',
      'Serverless-LambdaStarPermissions',
      'Serverless-LambdaTracing',
      'Serverless-SQSRedrivePolicy',
    ]);
    for (const [id, reason] of all) expect(reason.length, id).toBeGreaterThan(30);
  });
});
