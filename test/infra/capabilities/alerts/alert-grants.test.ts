import { describe, expect, it } from 'vitest';
import { template, templates } from '../../assembly.ts';
import { type Asked, answer, policiesOf } from '../../simulation.ts';

const kh = template('blo-kh');
const arn = (service: string, rest: string) => `arn:aws:${service}:ap-southeast-1:${kh.account}:${rest}`;
const table = (name: string) => arn('dynamodb', `table/blo-kh-${name}`);
const topic = (name: string) => arn('sns', `blo-kh-${name}`);
const smsOnly = { 'sns:Protocol': 'sms' };

const allowed: [who: string, asked: Asked][] = [
  ['alert-officers', { action: 'sns:Publish', resource: topic('alerts-KH-BAVET') }],
  ['alert-officers', { action: 'sns:Publish', resource: topic('alerts-authority') }],
  ['alert-officers', { action: 'dynamodb:UpdateItem', resource: table('alerts') }],
  ['alert-officers', { action: 'dynamodb:PutItem', resource: table('alerts') }],
  ['alert-officers', { action: 'sqs:SendMessage', resource: arn('sqs', 'blo-kh-alert-follow-ups') }],
  ['escalate-alerts', { action: 'sqs:ReceiveMessage', resource: arn('sqs', 'blo-kh-alert-follow-ups') }],
  ['escalate-alerts', { action: 'sqs:SendMessage', resource: arn('sqs', 'blo-kh-alert-follow-ups') }],
  ['escalate-alerts', { action: 'sns:Publish', resource: topic('alerts-authority') }],
  ['escalate-alerts', { action: 'dynamodb:Query', resource: table('alerts') }],
  ['read-alerts', { action: 'dynamodb:Query', resource: `${table('alerts')}/index/byTopic` }],
  ['read-alerts', { action: 'dynamodb:Query', resource: `${table('alerts')}/index/byUnread` }],
  ['read-alerts', { action: 'dynamodb:BatchGetItem', resource: table('alerts') }],
  // It looks whether the caller may read the alert, to say why somebody else may not acknowledge it.
  ['acknowledge-alert', { action: 'dynamodb:Query', resource: table('alerts') }],
  ['acknowledge-alert', { action: 'dynamodb:UpdateItem', resource: table('alerts') }],
  [
    'alert-officers',
    { action: 'dynamodb:GetRecords', resource: `${table('incidents')}/stream/2026-01-01T00:00:00.000` },
  ],
  ['alert-officers', { action: 'sqs:SendMessage', resource: arn('sqs', 'blo-kh-alerts-unprocessed') }],
  ['manage-subscription', { action: 'dynamodb:PutItem', resource: table('subscriptions') }],
  ['manage-subscription', { action: 'sns:Subscribe', resource: topic('alerts-KH-BAVET'), context: smsOnly }],
  ['manage-subscription', { action: 'dynamodb:UpdateItem', resource: table('subscriptions') }],
  ['manage-subscription', { action: 'dynamodb:ConditionCheckItem', resource: table('subscriptions') }],
  ['manage-subscription', { action: 'sns:CheckIfPhoneNumberIsOptedOut', resource: '*' }],
  ['manage-subscription', { action: 'sns:SetSubscriptionAttributes', resource: topic('alerts-KH-BAVET') }],
  ['broadcast-alert', { action: 'dynamodb:PutItem', resource: table('alerts') }],
  ['broadcast-alert', { action: 'dynamodb:UpdateItem', resource: table('alerts') }],
  ['broadcast-alert', { action: 'dynamodb:Query', resource: table('incidents') }],
  ['publish-broadcast', { action: 'sns:Publish', resource: topic('alerts-KH-BAVET') }],
  [
    'publish-broadcast',
    { action: 'dynamodb:GetRecords', resource: `${table('alerts')}/stream/2026-01-01T00:00:00.000` },
  ],
  ['publish-broadcast', { action: 'sqs:SendMessage', resource: arn('sqs', 'blo-kh-broadcasts-unprocessed') }],
  ['note-sms-budget', { action: 'dynamodb:PutItem', resource: table('alerts') }],
  ['note-sms-budget', { action: 'sqs:SendMessage', resource: arn('sqs', 'blo-kh-sms-budget-unnoted') }],
];

const refused: [who: string, asked: Asked][] = [
  ['alert-officers', { action: 'dynamodb:Query', resource: table('incidents') }],
  ['escalate-alerts', { action: 'dynamodb:Query', resource: table('incidents') }],
  ['escalate-alerts', { action: 'sns:Publish', resource: topic('alarms') }],
  ['read-alerts', { action: 'dynamodb:UpdateItem', resource: table('alerts') }],
  ['read-alerts', { action: 'dynamodb:Query', resource: table('subscriptions') }],
  ['acknowledge-alert', { action: 'dynamodb:Query', resource: table('incidents') }],
  ['acknowledge-alert', { action: 'dynamodb:PutItem', resource: table('alerts') }],
  ['acknowledge-alert', { action: 'sns:Publish', resource: topic('alerts-KH-BAVET') }],
  ['alert-officers', { action: 'sns:Publish', resource: topic('alarms') }],
  ['alert-officers', { action: 'sns:Subscribe', resource: topic('alerts-KH-BAVET'), context: smsOnly }],
  ['manage-subscription', { action: 'sns:Publish', resource: topic('alerts-KH-BAVET') }],
  ['manage-subscription', { action: 'sns:Publish', resource: topic('alarms') }],
  ['manage-subscription', { action: 'sns:Subscribe', resource: topic('alarms'), context: smsOnly }],
  [
    'manage-subscription',
    { action: 'sns:Subscribe', resource: topic('alerts-KH-BAVET'), context: { 'sns:Protocol': 'https' } },
  ],
  ['manage-subscription', { action: 'sns:OptInPhoneNumber', resource: '*' }],
  ['alert-officers', { action: 'sns:CheckIfPhoneNumberIsOptedOut', resource: '*' }],
  ['broadcast-alert', { action: 'sns:Publish', resource: topic('alerts-KH-BAVET') }],
  ['broadcast-alert', { action: 'dynamodb:PutItem', resource: table('incidents') }],
  ['publish-broadcast', { action: 'dynamodb:Query', resource: table('incidents') }],
  ['note-sms-budget', { action: 'dynamodb:UpdateItem', resource: table('alerts') }],
  ['note-sms-budget', { action: 'sns:Publish', resource: topic('alerts-KH-BAVET') }],
];

describe('IAM of alerts', () => {
  it.each(allowed)('lets %s do what it is for: %o', async (who, asked) => {
    expect(await answer(kh, who, asked)).toBe('Allowed');
  });

  it.each(refused)('refuses %s what it is not for: %o', async (who, asked) => {
    expect(await answer(kh, who, asked)).toBe('ImplicitlyDenied');
  });
});

describe('a text to a phone by its number, which is no resource that one can name', () => {
  const everythingBut = templates.flatMap((stack) =>
    stack.of('Lambda::Function').flatMap(({ Properties }) => {
      const name = String(Properties['FunctionName']).slice(`${stack.name}-`.length);
      return policiesOf(stack, name)
        .flatMap(({ policy }) => policy.Statement)
        .filter((statement: object) => 'NotResource' in statement)
        .map(({ Effect, Action, NotResource }: Record<string, unknown>) => ({ name, Effect, Action, NotResource }));
    }),
  );

  it('is sent by manage-subscription alone, of each country, and by that permission nothing to a topic', () => {
    const texting = {
      name: 'manage-subscription',
      Effect: 'Allow',
      Action: 'sns:Publish',
      NotResource: 'arn:aws:sns:*:*:*',
    };
    expect(everythingBut).toEqual(templates.filter(({ name }) => name !== 'blo-region').map(() => texting));
  });
});
