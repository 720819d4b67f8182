import { runSimulation } from '@cloud-copilot/iam-simulate';
import { describe, expect, it } from 'vitest';
import { type Template, template } from './assembly.ts';
import { type Asked, answer, everythingAllowed } from './simulation.ts';

const kh = template('blo-kh');
const vn = template('blo-vn');
const region = template('blo-region');
const arn = (service: string, rest: string, account = kh.account) =>
  `arn:aws:${service}:ap-southeast-1:${account}:${rest}`;
const object = (bucket: string) => `arn:aws:s3:::blo-kh-${bucket}-111111111111/a/b`;
const topic = (name: string) => arn('sns', `blo-kh-${name}`);

const topicPolicy = (stack: Template, topicName: string) => {
  const wanted = arn('sns', topicName, stack.account);
  const policies = stack.of('SNS::TopicPolicy').map(({ Properties }) => stack.resolve(Properties));
  return policies.find(({ Topics }) => Topics.includes(wanted))?.PolicyDocument;
};

const bucketPolicy = (stack: Template, bucket: string) =>
  stack
    .of('S3::BucketPolicy')
    .map(({ Properties }) => stack.resolve(Properties))
    .find(({ Bucket }) => Bucket === bucket)?.PolicyDocument;

describe('the exchange', () => {
  const exchange = (country: string) => `blo-region-exchange-${country}`;
  const publish = (country: string) => ({
    action: 'sns:Publish',
    resource: arn('sns', exchange(country), region.account),
  });

  it('takes the figures of a country on its own topic', async () => {
    expect(await answer(kh, 'nightly-statistics', publish('kh'), topicPolicy(region, exchange('kh')))).toBe('Allowed');
    expect(await answer(vn, 'nightly-statistics', publish('vn'), topicPolicy(region, exchange('vn')))).toBe('Allowed');
  });

  it("refuses Viet Nam on Cambodia's topic, by Viet Nam's grants and by the topic's own policy", async () => {
    expect(await answer(vn, 'nightly-statistics', publish('kh'), topicPolicy(region, exchange('kh')))).not.toBe(
      'Allowed',
    );
    const mighty = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] };
    const response = await runSimulation(
      {
        request: {
          action: 'sns:Publish',
          principal: `arn:aws:iam::${vn.account}:role/administrator`,
          resource: { resource: publish('kh').resource, accountId: region.account },
          contextVariables: { 'aws:SecureTransport': 'true' },
        },
        identityPolicies: [{ name: 'mighty', policy: mighty }],
        serviceControlPolicies: [everythingAllowed],
        resourceControlPolicies: [],
        resourcePolicy: topicPolicy(region, exchange('kh')),
      },
      {},
    );
    expect(response.resultType === 'error' ? response.errors : response.overallResult).toBe('ImplicitlyDenied');
  });

  it('lends its key to the countries through SNS and by its alias alone', async () => {
    const key = arn('kms', 'key/00000000-0000-0000-0000-000000000000', region.account);
    const through = {
      'kms:ViaService': 'sns.ap-southeast-1.amazonaws.com',
      'kms:ResourceAliases': ['alias/blo-region-exchange'],
    };
    const asked = (context: Record<string, string | string[]>) => ({
      action: 'kms:GenerateDataKey',
      resource: key,
      context,
    });
    const [shared] = region
      .of('KMS::Key')
      .map((resource) => region.resolve(resource.Properties)['KeyPolicy'])
      .filter((policy) => JSON.stringify(policy).includes(kh.account));
    expect(await answer(kh, 'nightly-statistics', asked(through), shared)).toBe('Allowed');
    expect(
      await answer(
        kh,
        'nightly-statistics',
        asked({ ...through, 'kms:ViaService': 's3.ap-southeast-1.amazonaws.com' }),
        shared,
      ),
    ).not.toBe('Allowed');
    expect(
      await answer(kh, 'nightly-statistics', asked({ ...through, 'kms:ResourceAliases': ['alias/other'] }), shared),
    ).not.toBe('Allowed');
  });
});

describe('whoever is mighty in the account', () => {
  const mighty = [
    { name: 'mighty', policy: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] } },
  ];
  const mightyAnswer = async ({ action, resource, context = {} }: Asked, resourcePolicy: unknown) => {
    const response = await runSimulation(
      {
        request: {
          action,
          principal: `arn:aws:iam::${kh.account}:role/administrator`,
          resource: { resource, accountId: kh.account },
          contextVariables: { 'aws:SecureTransport': 'true', ...context },
        },
        identityPolicies: mighty,
        serviceControlPolicies: [everythingAllowed],
        resourceControlPolicies: [],
        resourcePolicy,
      },
      {},
    );
    return response.resultType === 'error' ? response.errors : response.overallResult;
  };

  it('still cannot lift the lock of evidence without changing the stack', async () => {
    const policy = bucketPolicy(kh, 'blo-kh-evidence-111111111111');
    expect(await mightyAnswer({ action: 's3:BypassGovernanceRetention', resource: object('evidence') }, policy)).toBe(
      'ExplicitlyDenied',
    );
  });

  it('still cannot use plain HTTP, or listen to alerts by a web address', async () => {
    const policy = bucketPolicy(kh, 'blo-kh-evidence-111111111111');
    const plain = { action: 's3:GetObject', resource: object('evidence'), context: { 'aws:SecureTransport': 'false' } };
    expect(await mightyAnswer(plain, policy)).toBe('ExplicitlyDenied');
    const listen = {
      action: 'sns:Subscribe',
      resource: topic('alerts-KH-BAVET'),
      context: { 'sns:Protocol': 'https' },
    };
    expect(await mightyAnswer(listen, topicPolicy(kh, 'blo-kh-alerts-KH-BAVET'))).toBe('ExplicitlyDenied');
  });
});
