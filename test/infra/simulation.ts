import { runSimulation } from '@cloud-copilot/iam-simulate';
import { expect } from 'vitest';
import type { Template } from './assembly.ts';

export type Asked = { action: string; resource: string; context?: Record<string, string | string[]> };

const accountOf = (resource: string, otherwise: string) => resource.split(':')[4] || otherwise;

/** Every policy attached to the role of a function, as it stands in the template. */
export const policiesOf = (stack: Template, functionName: string) => {
  const [lambda] = stack
    .of('Lambda::Function')
    .filter(({ Properties }) => Properties['FunctionName'] === `${stack.name}-${functionName}`);
  const role = stack.resolve(lambda?.Properties['Role']);
  return stack
    .of('IAM::Policy')
    .map(({ id, Properties }) => ({ name: id, ...stack.resolve(Properties) }))
    .filter(({ Roles }) => Roles.some((name: string) => role.endsWith(`/${name}`)))
    .map(({ name, PolicyDocument }) => ({ name, policy: PolicyDocument }));
};

export const everythingAllowed = {
  orgIdentifier: 'r-0000',
  policies: [
    { name: 'all', policy: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] } },
  ],
};

/** What IAM would answer a function that asks; the resource's own policy is taken into account where one is given. */
export const answer = async (stack: Template, functionName: string, asked: Asked, resourcePolicy?: unknown) => {
  const identityPolicies = policiesOf(stack, functionName);
  expect(identityPolicies, `${functionName} has a role`).not.toEqual([]);
  const { action, resource, context = {} } = asked;
  const response = await runSimulation(
    {
      request: {
        action,
        principal: `arn:aws:iam::${stack.account}:role/${functionName}`,
        resource: { resource, accountId: accountOf(resource, stack.account) },
        contextVariables: { 'aws:SecureTransport': 'true', ...context },
      },
      identityPolicies,
      serviceControlPolicies: [everythingAllowed],
      resourceControlPolicies: [],
      ...(resourcePolicy ? { resourcePolicy } : {}),
    },
    {},
  );
  if (response.resultType === 'error') throw new Error(JSON.stringify(response.errors));
  return response.overallResult;
};
