import { runSimulation } from '@cloud-copilot/iam-simulate';
import { describe, expect, it } from 'vitest';
import { countryTemplates, network, type Template, template } from './assembly.ts';
import { type Asked, answer, everythingAllowed } from './simulation.ts';

const kh = template('blo-kh');
const region = template('blo-region');
const codes = network.countries.map(({ country }) => country);
const accountOf = (country: string) => template(`blo-${country}`).account;

const nameOf = (from: string, to: string) => `blo-region-alerts-${from}-${to}`;
const topicArn = (from: string, to: string) => `arn:aws:sns:ap-southeast-1:${region.account}:${nameOf(from, to)}`;
const inboxOf = (country: string) => `arn:aws:sqs:ap-southeast-1:${accountOf(country)}:blo-${country}-neighbour-alerts`;

const policies = new Map(
  region.of('SNS::TopicPolicy').flatMap(({ Properties }) => {
    const { Topics, PolicyDocument } = region.resolve(Properties);
    return Topics.map((topic: string) => [topic, PolicyDocument] as const);
  }),
);

const mighty = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] };

/** What IAM would answer the administrator of an account about the topic from Cambodia to Viet Nam. */
const answerTo = async (account: string, action: string, context: Record<string, string> = {}) => {
  const resource = topicArn('kh', 'vn');
  const response = await runSimulation(
    {
      request: {
        action,
        principal: `arn:aws:iam::${account}:role/administrator`,
        resource: { resource, accountId: region.account },
        contextVariables: { 'aws:SecureTransport': 'true', 'aws:PrincipalAccount': account, ...context },
      },
      identityPolicies: [{ name: 'mighty', policy: mighty }],
      serviceControlPolicies: [everythingAllowed],
      resourceControlPolicies: [],
      resourcePolicy: policies.get(resource),
    },
    {},
  );
  if (response.resultType === 'error') throw new Error(JSON.stringify(response.errors));
  return response.overallResult;
};

const stranger = '123456789012';
/** Administrators of every account that there is, and of one that has nothing to do with it. */
const administrators = [...codes.map(accountOf), region.account, stranger];

describe('the topic on which Cambodia tells Viet Nam', () => {
  it('is one of each ordered pair of countries', () => {
    const pairs = codes.flatMap((from) => codes.filter((to) => to !== from).map((to) => nameOf(from, to)));
    const topics = region.of('SNS::Topic').map(({ Properties }) => String(Properties['TopicName']));
    expect(topics.filter((name) => name.startsWith('blo-region-alerts-')).sort()).toEqual(pairs.sort());
    expect(pairs).toHaveLength(20);
  });

  it('takes what the account of Cambodia publishes, and nobody else, the region that owns it included', async () => {
    const answers = await Promise.all(administrators.map((account) => answerTo(account, 'sns:Publish')));
    const allowed = administrators.filter((_, index) => answers[index] === 'Allowed');
    expect(allowed).toEqual([accountOf('kh')]);
  });

  const listen = (protocol: string, endpoint: string) => ({ 'sns:Protocol': protocol, 'sns:Endpoint': endpoint });

  it('is heard by the inbox of Viet Nam, which Viet Nam alone subscribes', async () => {
    const own = listen('sqs', inboxOf('vn'));
    const answers = await Promise.all(administrators.map((account) => answerTo(account, 'sns:Subscribe', own)));
    const allowed = administrators.filter((_, index) => answers[index] === 'Allowed');
    // The region may hang the inbox of Viet Nam on its own topic, where it hangs already.
    expect(allowed).toEqual([accountOf('vn'), region.account]);
  });

  it.each([
    ['a queue of Laos', listen('sqs', inboxOf('la'))],
    ['another queue of Viet Nam', listen('sqs', `${inboxOf('vn')}-copy`)],
    ['a queue of the region', listen('sqs', `arn:aws:sqs:ap-southeast-1:${region.account}:listening`)],
    ['a queue of a stranger', listen('sqs', `arn:aws:sqs:ap-southeast-1:${stranger}:blo-vn-neighbour-alerts`)],
    ['a web address', listen('https', 'https://listening.example')],
    ['a mailbox', listen('email', 'somebody@listening.example')],
    ['a function', listen('lambda', `arn:aws:lambda:ap-southeast-1:${region.account}:function:listening`)],
  ])('is heard by %s on behalf of nobody', async (_, context) => {
    const answers = await Promise.all(administrators.map((account) => answerTo(account, 'sns:Subscribe', context)));
    expect(answers).not.toContain('Allowed');
  });

  it('is read by CloudFormation of Viet Nam before it subscribes, and by no other country', async () => {
    const asked = (account: string) => answerTo(account, 'sns:GetTopicAttributes');
    expect(await asked(accountOf('vn'))).toBe('Allowed');
    for (const account of [...['kh', 'la', 'mm', 'th'].map(accountOf), stranger])
      expect(await asked(account)).toBe('ImplicitlyDenied');
  });

  it.each(['sns:SetTopicAttributes', 'sns:AddPermission', 'sns:DeleteTopic', 'sns:ListSubscriptionsByTopic'])(
    'lets no country do more: %s',
    async (action) => {
      for (const account of [...codes.map(accountOf), stranger])
        expect(await answerTo(account, action)).toBe('ImplicitlyDenied');
    },
  );
});

describe('each pair of countries', () => {
  const subscriptions = (stack: Template) => stack.of('SNS::Subscription');

  it.each(countryTemplates)('meets on the topic of the one and in the inbox of the other: $name', (stack) => {
    const own = stack.name.slice('blo-'.length);
    const heard = subscriptions(stack)
      .map(({ Properties }) => stack.resolve(Properties))
      .filter(({ TopicArn }) => TopicArn.includes(':blo-region-'));
    const others = codes.filter((country) => country !== own);
    expect(heard.map(({ TopicArn }) => TopicArn).sort()).toEqual(others.map((from) => topicArn(from, own)).sort());
    for (const { Protocol, Endpoint, FilterPolicy, RawMessageDelivery, RedrivePolicy } of heard) {
      expect([Protocol, Endpoint]).toEqual(['sqs', inboxOf(own)]);
      expect([FilterPolicy, RawMessageDelivery]).toEqual([undefined, undefined]);
      expect(RedrivePolicy.deadLetterTargetArn).toMatch(/-neighbour-alerts-undelivered$/);
    }
  });

  it('that the region knows is the inbox that the country has', () => {
    for (const country of codes) {
      const stack = template(`blo-${country}`);
      const queues = stack.of('SQS::Queue').map(({ Properties }) => Properties['QueueName']);
      expect(queues).toContain(inboxOf(country).split(':').at(-1));
      const document = JSON.stringify(policies.get(topicArn(country === 'kh' ? 'vn' : 'kh', country)));
      expect(document).toContain(inboxOf(country));
    }
  });
});

describe('who tells other countries in the name of Cambodia', () => {
  const tell = (from: string, to: string): Asked => ({ action: 'sns:Publish', resource: topicArn(from, to) });
  const policyOf = (from: string, to: string) => policies.get(topicArn(from, to));
  const functions = kh.of('Lambda::Function').map(({ Properties }) => String(Properties['FunctionName']).slice(7));

  const key = () => {
    const [alias] = kh
      .of('KMS::Alias')
      .map(({ Properties }) => kh.resolve(Properties))
      .filter(({ AliasName }) => AliasName === 'alias/blo-kh-exchange');
    return String(alias?.TargetKeyId);
  };
  const inOneWay = { 'kms:SigningAlgorithm': 'ECDSA_SHA_256', 'kms:MessageType': 'RAW' };
  const sign = (context: Record<string, string> = inOneWay): Asked => ({
    action: 'kms:Sign',
    resource: key(),
    context,
  });
  const keyPolicy = () => kh.resolve(kh.resource(key().split('/')[1] ?? '').Properties['KeyPolicy']);

  const whoMay = async (asked: Asked, policy: unknown) => {
    const answers = await Promise.all(functions.map((name) => answer(kh, name, asked, policy)));
    return functions.filter((_, index) => answers[index] === 'Allowed').sort();
  };

  it('is the function that shares, the one that answers, and the one of cases', async () => {
    const context = { 'aws:PrincipalAccount': kh.account };
    for (const to of ['la', 'vn'])
      expect(await whoMay({ ...tell('kh', to), context }, policyOf('kh', to))).toEqual([
        'escalate-alerts',
        'share-alerts',
        'tell-cases',
      ]);
    expect(await whoMay({ ...tell('vn', 'kh'), context }, policyOf('vn', 'kh'))).toEqual([]);
    expect(await whoMay({ ...tell('vn', 'la'), context }, policyOf('vn', 'la'))).toEqual([]);
  });

  it('signs with the key of the country, in one way', async () => {
    expect(await whoMay(sign(), keyPolicy())).toEqual(['escalate-alerts', 'share-alerts', 'tell-cases']);
    expect(await whoMay(sign({ ...inOneWay, 'kms:MessageType': 'DIGEST' }), keyPolicy())).toEqual([]);
    expect(await whoMay(sign({ ...inOneWay, 'kms:SigningAlgorithm': 'ECDSA_SHA_512' }), keyPolicy())).toEqual([]);
  });

  it('is nobody of another account: the key is open to its own alone', () => {
    const principals = keyPolicy().Statement.map(({ Principal }: { Principal: unknown }) => Principal);
    expect(principals).toEqual([{ AWS: `arn:aws:iam::${kh.account}:root` }]);
  });
});
