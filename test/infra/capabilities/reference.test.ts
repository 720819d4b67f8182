import { expect, it } from 'vitest';
import { template } from '../assembly.ts';
import { policiesOf } from '../simulation.ts';

const kh = template('blo-kh');

it('read-reference may write its log, and nothing else: what it reads out came with it', () => {
  const statements = policiesOf(kh, 'read-reference').flatMap(({ policy }) => policy.Statement);
  expect(statements.flatMap(({ Action }) => Action)).toEqual(['logs:CreateLogStream', 'logs:PutLogEvents']);
});

it('GET /v1/reference is for those who have signed in', () => {
  const routes = kh.of('ApiGatewayV2::Route').map(({ Properties }) => kh.resolve(Properties));
  const [route] = routes.filter(({ RouteKey }) => RouteKey === 'GET /v1/reference');
  expect(route).toMatchObject({ AuthorizationType: 'JWT' });
});
