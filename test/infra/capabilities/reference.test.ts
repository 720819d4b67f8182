import { expect, it } from 'vitest';
import { template } from '../assembly.ts';
import { policiesOf } from '../simulation.ts';

const kh = template('blo-kh');

it('read-reference may write its log, and nothing else: what it reads out came with it', () => {
  const statements = policiesOf(kh, 'read-reference').flatMap(({ policy }) => policy.Statement);
  expect(statements.flatMap(({ Action }) => Action)).toEqual(['logs:CreateLogStream', 'logs:PutLogEvents']);
});

it.each(['blo-kh', 'blo-region'])('GET /v1/reference of %s is for those who have signed in', (stack) => {
  const its = template(stack);
  const routes = its.of('ApiGatewayV2::Route').map(({ Properties }) => its.resolve(Properties));
  const [route] = routes.filter(({ RouteKey }) => RouteKey === 'ANY /v1/reference');
  expect(route).toMatchObject({ AuthorizationType: 'JWT' });
});

it.each(['blo-kh'])('%s has a HEAD beside each GET, which leads to the same function', (stack) => {
  const its = template(stack);
  const targets = new Map(
    its.of('ApiGatewayV2::Route').map(({ Properties }) => {
      const { RouteKey, Target, AuthorizationType } = its.resolve(Properties);
      return [String(RouteKey), JSON.stringify([Target, AuthorizationType])] as const;
    }),
  );
  expect(targets.has('ANY /v1/reference')).toBe(true);
  const gets = [...targets.keys()].filter((key) => key.startsWith('GET '));
  expect(gets).not.toEqual([]);
  for (const key of gets) expect([key, targets.get(key.replace('GET', 'HEAD'))]).toEqual([key, targets.get(key)]);
});
