import { LocalFault, sentenceOf } from '../local-fault.ts';
import type { LocalStack } from './assembly.ts';
import { hasNoEffect, resourceTypeOf, standIn } from './catalogue.ts';
import { references, resolve, resolveProperties, type Scope } from './intrinsics.ts';
import { localAccount } from './local-account.ts';
import type { Made, Making } from './resource-type.ts';
import type { Resource, Template } from './template.ts';

const pseudoParameters = (stack: LocalStack): Record<string, string> => ({
  'AWS::AccountId': localAccount,
  'AWS::Region': stack.region,
  'AWS::Partition': 'aws',
  'AWS::URLSuffix': 'amazonaws.com',
  'AWS::StackName': stack.name,
  'AWS::StackId': `arn:aws:cloudformation:${stack.region}:${localAccount}:stack/${stack.name}/local`,
});

const scopeOf = (stack: LocalStack, made: ReadonlyMap<string, Made>): Scope => {
  const pseudo = pseudoParameters(stack);
  return {
    ref: (name) => pseudo[name] ?? made.get(name)?.ref,
    attribute: (logicalId, name) => made.get(logicalId)?.attributes?.[name],
  };
};

/** How errors name a resource. */
const nameOfResource = (stack: LocalStack, logicalId: string, { Type }: Resource) =>
  `${stack.name}: ${logicalId} (${Type})`;

/**
 * Looks at every resource before anything is started, so that one run tells all that is in the way.
 * @throws LocalFault with a sentence for each resource that the local run does not know
 */
export const checkTypes = (stacks: readonly LocalStack[]): void => {
  const sentences = stacks.flatMap((stack) =>
    Object.entries(stack.template.Resources).flatMap(([logicalId, resource]) => {
      const name = nameOfResource(stack, logicalId, resource);
      if (!resourceTypeOf(resource.Type) && !hasNoEffect(resource.Type))
        return [`${name}: the local run does not know this type.`];
      return resource.Condition ? [`${name}: the local run does not know conditions.`] : [];
    }),
  );
  if (sentences.length > 0) throw new LocalFault(sentences.join('\n'));
};

/** Logical ids so that each comes after those it refers to or depends on. */
export const inOrder = ({ Resources }: Pick<Template, 'Resources'>): string[] => {
  const ordered: string[] = [];
  const visited = new Map<string, 'begun' | 'done'>();
  const visit = (logicalId: string) => {
    const resource = Resources[logicalId];
    if (!resource || visited.get(logicalId) === 'done') return;
    if (visited.get(logicalId) === 'begun') throw new LocalFault(`${logicalId} refers to itself, through others`);
    visited.set(logicalId, 'begun');
    const needs = hasNoEffect(resource.Type) ? [] : [...resource.DependsOn, ...references(resource.Properties)];
    needs.forEach(visit);
    visited.set(logicalId, 'done');
    ordered.push(logicalId);
  };
  Object.keys(Resources).forEach(visit);
  return ordered;
};

/** Whether a stack subscribes to a topic of another stack, which it spells by name since the other is in another account. */
const hearsOthers = ({ name, template }: LocalStack): boolean =>
  Object.values(template.Resources).some(({ Type, Properties }) => {
    const { TopicArn } = Properties;
    return Type === 'AWS::SNS::Subscription' && typeof TopicArn === 'string' && !TopicArn.includes(`:${name}-`);
  });

/** Stacks in the order in which they can be made: those that listen to others last, as SNS knows no topic of tomorrow. */
export const stacksInOrder = (stacks: readonly LocalStack[]): LocalStack[] =>
  stacks.toSorted((one, other) => Number(hearsOthers(one)) - Number(hearsOthers(other)));

export type StackMaking = Omit<Making, 'logicalId' | 'stack' | 'region' | 'assetDirectory'>;

/**
 * Makes the resources of a stack, each once, in the order in which they need one another.
 * @returns the stack's outputs
 * @throws LocalFault that names stack, logical id and type of the resource in the way
 */
export const makeStack = async (stack: LocalStack, making: StackMaking): Promise<Record<string, string>> => {
  const made = new Map<string, Made>();
  const scope = scopeOf(stack, made);
  for (const logicalId of inOrder(stack.template)) {
    const resource = stack.template.Resources[logicalId];
    if (resource) made.set(logicalId, await makeResource(stack, { logicalId, resource, scope, making }));
  }
  const outputs = Object.entries(stack.template.Outputs).map(([name, { Value }]) => [
    name,
    String(resolve(Value, scope, `${stack.name}: output ${name}`)),
  ]);
  return Object.fromEntries(outputs);
};

type OneResource = { logicalId: string; resource: Resource; scope: Scope; making: StackMaking };

const makeResource = async (stack: LocalStack, { logicalId, resource, scope, making }: OneResource): Promise<Made> => {
  const type = resourceTypeOf(resource.Type);
  if (!type) return standIn(resource.Type, logicalId, stack.region);
  const name = nameOfResource(stack, logicalId, resource);
  const resolved = resolveProperties(resource.Properties, scope, name);
  const { name: stackName, region, assetDirectory } = stack;
  try {
    return await type.make(resolved, { ...making, stack: stackName, region, logicalId, assetDirectory });
  } catch (failure) {
    throw new LocalFault(`${name}: ${sentenceOf(failure)}`, { cause: failure });
  }
};
