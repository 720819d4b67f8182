import { describe, expect, it } from 'vitest';
import { type Template, template } from './assembly.ts';
import { type Asked, answer, policiesOf } from './simulation.ts';

const kh = template('blo-kh');
const arn = (service: string, rest: string, account = kh.account) =>
  `arn:aws:${service}:ap-southeast-1:${account}:${rest}`;
const table = (name: string) => arn('dynamodb', `table/blo-kh-${name}`);
const object = (bucket: string) => `arn:aws:s3:::blo-kh-${bucket}-111111111111/a/b`;
const topic = (name: string) => arn('sns', `blo-kh-${name}`);

/** A query of one partition of who is told. */
const partition = (key: string): Asked => ({
  action: 'dynamodb:Query',
  resource: table('subscriptions'),
  context: { 'dynamodb:LeadingKeys': [key] },
});

const allowed: [who: string, asked: Asked][] = [
  ['submit-incident', { action: 'dynamodb:PutItem', resource: table('incidents') }],
  ['submit-incident', { action: 'dynamodb:Query', resource: table('incidents') }],
  ['submit-incident', { action: 's3:PutObject', resource: object('inbox') }],
  ['submit-incident', { action: 'dynamodb:PutItem', resource: table('nominal') }],
  ['manage-nominal', { action: 'dynamodb:GetItem', resource: table('nominal') }],
  ['manage-nominal', { action: 'dynamodb:UpdateItem', resource: table('incidents') }],
  ['list-incidents', { action: 'dynamodb:Query', resource: `${table('incidents')}/index/byBlo` }],
  ['read-incidents', { action: 'dynamodb:Query', resource: table('incidents') }],
  ['receive-photo', { action: 's3:GetObject', resource: object('inbox') }],
  ['receive-photo', { action: 's3:ListBucket', resource: 'arn:aws:s3:::blo-kh-inbox-111111111111' }],
  ['receive-photo', { action: 's3:DeleteObject', resource: object('inbox') }],
  ['receive-photo', { action: 's3:PutObject', resource: object('evidence') }],
  ['receive-photo', { action: 's3:PutObject', resource: object('viewing') }],
  ['receive-photo', { action: 's3:PutObject', resource: object('quarantine') }],
  ['receive-photo', { action: 'dynamodb:PutItem', resource: table('custody') }],
  ['read-evidence', { action: 's3:GetObject', resource: object('viewing') }],
  ['read-evidence', { action: 's3:GetObject', resource: object('evidence') }],
  ['read-evidence', { action: 'dynamodb:PutItem', resource: table('custody') }],
  ['read-evidence', { action: 'dynamodb:Query', resource: table('custody') }],
  ['read-evidence', { action: 'dynamodb:Query', resource: table('incidents') }],
  ['receive-photo', { action: 'dynamodb:UpdateItem', resource: table('incidents') }],
  ['receive-photo', { action: 'sqs:ReceiveMessage', resource: arn('sqs', 'blo-kh-photo-arrivals') }],
  ['nightly-statistics', { action: 'dynamodb:Query', resource: `${table('incidents')}/index/byChange` }],
  ['nightly-statistics', { action: 'dynamodb:PutItem', resource: table('statistics') }],
  ['nightly-statistics', { action: 'sqs:SendMessage', resource: arn('sqs', 'blo-kh-nightly-failed') }],
  ['read-statistics', { action: 'dynamodb:Query', resource: table('statistics') }],
  ['remind-photos', { action: 'dynamodb:Query', resource: `${table('incidents')}/index/byAnnouncement` }],
  ['remind-photos', { action: 'dynamodb:PutItem', resource: table('custody') }],
  ['remind-photos', { action: 'sqs:SendMessage', resource: arn('sqs', 'blo-kh-photo-reminders-failed') }],
  ['end-subscriptions', { action: 'dynamodb:DeleteItem', resource: table('subscriptions') }],
  ['end-subscriptions', { action: 'sns:Unsubscribe', resource: topic('alerts-KH-BAVET') }],
  ['alert-officers', partition('TABLETS#KH-BAVET')],
  ['push-alerts', partition('TABLETS#KH-BAVET')],
  ['push-alerts', { action: 'dynamodb:BatchGetItem', resource: table('subscriptions') }],
  ['push-alerts', { action: 'dynamodb:UpdateItem', resource: table('alerts') }],
  ['manage-subscription', partition('PERSON#sokha')],
];

const refused: [who: string, asked: Asked][] = [
  ['submit-incident', { action: 'dynamodb:DeleteItem', resource: table('incidents') }],
  ['submit-incident', { action: 'dynamodb:UpdateItem', resource: table('incidents') }],
  ['submit-incident', { action: 'dynamodb:Scan', resource: table('incidents') }],
  ['end-subscriptions', { action: 'dynamodb:Scan', resource: table('subscriptions') }],
  ['end-subscriptions', { action: 'sns:Publish', resource: topic('alerts-KH-BAVET') }],
  ['submit-incident', { action: 'dynamodb:Query', resource: table('subscriptions') }],
  ['submit-incident', { action: 's3:GetObject', resource: object('inbox') }],
  ['submit-incident', { action: 's3:PutObject', resource: object('evidence') }],
  ['submit-incident', { action: 'sns:Publish', resource: topic('alerts-KH-BAVET') }],
  ['read-incidents', { action: 'dynamodb:PutItem', resource: table('incidents') }],
  ['read-incidents', { action: 's3:GetObject', resource: object('evidence') }],
  ['receive-photo', { action: 's3:BypassGovernanceRetention', resource: object('evidence') }],
  ['receive-photo', { action: 's3:GetObject', resource: object('evidence') }],
  ['receive-photo', { action: 's3:GetObject', resource: object('viewing') }],
  ['submit-incident', { action: 's3:GetObject', resource: object('viewing') }],
  ['alert-officers', partition('PERSON#sokha')],
  ['push-alerts', partition('PERSON#sokha')],
  ['push-alerts', partition('SEAT#KH-BAVET')],
  ['push-alerts', { action: 'dynamodb:PutItem', resource: table('subscriptions') }],
  ['push-alerts', { action: 'dynamodb:Query', resource: table('alerts') }],
  ['manage-subscription', partition('TABLETS#KH-BAVET')],
  ['nightly-statistics', { action: 'dynamodb:PutItem', resource: table('incidents') }],
  ['nightly-statistics', { action: 'dynamodb:Query', resource: table('subscriptions') }],
  ['read-statistics', { action: 'dynamodb:Query', resource: table('incidents') }],
  ['read-statistics', { action: 'dynamodb:PutItem', resource: table('statistics') }],
];

describe('IAM', () => {
  it.each(allowed)('lets %s do what it is for: %o', async (who, asked) => {
    expect(await answer(kh, who, asked)).toBe('Allowed');
  });

  it.each(refused)('refuses %s what it is not for: %o', async (who, asked) => {
    expect(await answer(kh, who, asked)).toBe('ImplicitlyDenied');
  });
});

const functionsOf = (stack: Template) =>
  stack
    .of('Lambda::Function')
    .map(({ Properties }) => String(Properties['FunctionName']).slice(`${stack.name}-`.length));

const whoMay = async (stack: Template, asked: Asked) => {
  const answers = await Promise.all(
    functionsOf(stack).map(async (who) => [who, await answerOrNone(stack, who, asked)] as const),
  );
  return answers
    .filter(([, given]) => given === 'Allowed')
    .map(([who]) => who)
    .sort();
};

const answerOrNone = async (stack: Template, who: string, asked: Asked) =>
  policiesOf(stack, who).length === 0 ? 'ImplicitlyDenied' : answer(stack, who, asked);

describe('of all functions of a country', () => {
  it('only two functions read who is subscribed, with their numbers and addresses, and nobody a whole table', async () => {
    const asked = (action: string) => ({ action, resource: table('subscriptions') });
    expect(await whoMay(kh, asked('dynamodb:GetItem'))).toEqual(['end-subscriptions', 'manage-subscription']);
    expect(await whoMay(kh, asked('dynamodb:Query'))).toEqual(['end-subscriptions']);
    expect(await whoMay(kh, asked('dynamodb:Scan'))).toEqual([]);
  });

  it('only push-alerts reads where tablets listen, for those that it is to tell', async () => {
    const asked = { action: 'dynamodb:BatchGetItem', resource: table('subscriptions') };
    expect(await whoMay(kh, asked)).toEqual(['push-alerts']);
  });

  it('only push-alerts signs by the key that push services know, and the pages alone ask for its public half too', () => {
    const granted = (action: string) =>
      functionsOf(kh).filter((who) =>
        policiesOf(kh, who).some(({ policy }) =>
          policy.Statement.some(
            ({ Action, Resource }: { Action: string | string[]; Resource: string | string[] }) =>
              [Action].flat().includes(action) && String(Resource).includes('PushingVapidKey'),
          ),
        ),
      );
    expect(granted('kms:Sign')).toEqual(['push-alerts']);
    expect(granted('kms:GetPublicKey').toSorted()).toEqual(['push-alerts', 'serve-pages']);
  });

  it('only manage-nominal reads who the people of an incident are, and only submit-incident writes beside it', async () => {
    const asked = (action: string) => ({ action, resource: table('nominal') });
    expect(await whoMay(kh, asked('dynamodb:GetItem'))).toEqual(['manage-nominal']);
    for (const action of ['dynamodb:Query', 'dynamodb:Scan']) expect(await whoMay(kh, asked(action))).toEqual([]);
    expect(await whoMay(kh, asked('dynamodb:PutItem'))).toEqual(['manage-nominal', 'submit-incident']);
  });

  it('nobody changes or deletes what stands there of who read them', async () => {
    const asked = (action: string) => ({ action, resource: table('nominal-deeds') });
    for (const action of ['dynamodb:UpdateItem', 'dynamodb:DeleteItem', 'dynamodb:Scan'])
      expect(await whoMay(kh, asked(action))).toEqual([]);
    expect(await whoMay(kh, asked('dynamodb:PutItem'))).toEqual(['manage-nominal', 'submit-incident']);
    expect(await whoMay(kh, asked('dynamodb:Query'))).toEqual(['manage-nominal']);
  });

  it('only those two may use the key of names', async () => {
    const keyOf = (name: string) => {
      const [found] = kh.of('DynamoDB::Table').filter(({ Properties }) => Properties['TableName'] === `blo-kh-${name}`);
      return String(kh.resolve(found?.Properties['SSESpecification'])['KMSMasterKeyId']);
    };
    expect(keyOf('nominal')).not.toBe(keyOf('incidents'));
    const asked = {
      action: 'kms:Decrypt',
      resource: keyOf('nominal'),
      context: { 'kms:ViaService': 'dynamodb.ap-southeast-1.amazonaws.com' },
    };
    const policy = kh.resolve(kh.resource(keyOf('nominal').split('/')[1] ?? '').Properties['KeyPolicy']);
    const answers = await Promise.all(
      functionsOf(kh).map(async (who) =>
        policiesOf(kh, who).length > 0 && (await answer(kh, who, asked, policy)) === 'Allowed' ? [who] : [],
      ),
    );
    expect(answers.flat().sort()).toEqual(['manage-nominal', 'submit-incident']);
  });

  it('nobody deletes evidence, shortens its lock, or deletes an incident', async () => {
    for (const action of [
      's3:DeleteObject',
      's3:DeleteObjectVersion',
      's3:PutObjectRetention',
      's3:BypassGovernanceRetention',
    ])
      expect(await whoMay(kh, { action, resource: object('evidence') })).toEqual([]);
    expect(await whoMay(kh, { action: 'dynamodb:DeleteItem', resource: table('incidents') })).toEqual([]);
    expect(await whoMay(kh, { action: 'dynamodb:Scan', resource: table('incidents') })).toEqual([]);
  });

  it('nobody changes or deletes an entry of the custody ledger, or opens what is in quarantine', async () => {
    for (const action of ['dynamodb:UpdateItem', 'dynamodb:DeleteItem', 'dynamodb:Scan'])
      expect(await whoMay(kh, { action, resource: table('custody') })).toEqual([]);
    expect(await whoMay(kh, { action: 's3:GetObject', resource: object('quarantine') })).toEqual([]);
    const readers = { viewing: ['read-evidence', 'share-alerts'], evidence: ['read-evidence'] };
    for (const [bucket, names] of Object.entries(readers))
      expect(await whoMay(kh, { action: 's3:GetObject', resource: object(bucket) })).toEqual(names);
  });

  it('only receive-photo lays evidence down, and only six functions tell officers', async () => {
    expect(await whoMay(kh, { action: 's3:PutObject', resource: object('evidence') })).toEqual(['receive-photo']);
    expect(await whoMay(kh, { action: 'sns:Publish', resource: topic('alerts-KH-BAVET') })).toEqual([
      ...['alert-officers', 'escalate-alerts', 'publish-broadcast', 'receive-alerts', 'remind-photos'],
      'tell-cases',
    ]);
  });
});
