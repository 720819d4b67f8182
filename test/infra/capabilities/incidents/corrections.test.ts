import { describe, expect, it } from 'vitest';
import { template } from '../../assembly.ts';
import { type Asked, answer } from '../../simulation.ts';

const kh = template('blo-kh');
const table = (name: string) => `arn:aws:dynamodb:ap-southeast-1:${kh.account}:table/blo-kh-${name}`;
const object = (bucket: string) => `arn:aws:s3:::blo-kh-${bucket}-${kh.account}/a/b`;
const onIncidents = (action: string): Asked => ({ action: `dynamodb:${action}`, resource: table('incidents') });
const put = (bucket: string): Asked => ({ action: 's3:PutObject', resource: object(bucket) });
const names: Asked = { action: 'dynamodb:GetItem', resource: table('nominal') };
const custody: Asked = { action: 'dynamodb:PutItem', resource: table('custody') };
const topic = `arn:aws:sns:ap-southeast-1:${kh.account}:blo-kh-alerts-KH-BAVET`;

describe('the grants of corrections', () => {
  it.each([
    ['amend-incident', onIncidents('Query')],
    ['amend-incident', onIncidents('PutItem')],
    ['amend-incident', onIncidents('UpdateItem')],
    ['amend-incident', onIncidents('ConditionCheckItem')],
    ['amend-incident', put('inbox')],
    ['read-revisions', onIncidents('Query')],
  ])('let %s do what it is for: %o', async (who, asked) => {
    expect(await answer(kh, who, asked)).toBe('Allowed');
  });

  it.each([
    ['amend-incident', onIncidents('DeleteItem')],
    ['amend-incident', onIncidents('Scan')],
    ['amend-incident', custody],
    ['amend-incident', names],
    ['amend-incident', put('evidence')],
    ['amend-incident', { action: 'sns:Publish', resource: topic }],
    ['read-revisions', onIncidents('PutItem')],
    ['read-revisions', onIncidents('UpdateItem')],
    ['read-revisions', names],
    ['read-revisions', put('inbox')],
  ])('refuse %s what it is not for: %o', async (who, asked) => {
    expect(await answer(kh, who, asked)).toBe('ImplicitlyDenied');
  });
});

describe('the paths of corrections', () => {
  it.each([
    ['POST /v1/incidents/{id}/amendments', 'amend-incident'],
    ['ANY /v1/incidents/{id}/revisions', 'read-revisions'],
  ])('%s leads to %s, behind the sign-in', (key, who) => {
    const [route] = kh.of('ApiGatewayV2::Route').filter(({ Properties }) => Properties['RouteKey'] === key);
    expect(route?.Properties).toMatchObject({ AuthorizationType: 'JWT' });
    const target = String(kh.resolve(route?.Properties['Target']));
    const [integration] = kh
      .of('ApiGatewayV2::Integration')
      .filter(({ id }) => target.endsWith(id) || target.includes(id));
    expect(JSON.stringify(kh.resolve(integration?.Properties ?? {}))).toContain(`blo-kh-${who}`);
  });
});
