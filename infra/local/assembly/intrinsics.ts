import { LocalFault } from '../local-fault.ts';

/** What the intrinsic functions of a resource can refer to. */
export type Scope = {
  /** Value of `Ref`: of a resource already made, or a pseudo parameter. */
  ref(name: string): string | undefined;
  /** Value of `Fn::GetAtt` of a resource already made. */
  attribute(logicalId: string, name: string): string | undefined;
};

type Intrinsic = (argument: unknown, context: Context) => unknown;
type Context = { scope: Scope; resource: string; path: string };

const fault = ({ resource, path }: Context, what: string) =>
  new LocalFault(`${resource}, at ${path || 'its root'}: ${what}`);

const text = (value: unknown, context: Context): string => {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw fault(context, `expected a text, found ${JSON.stringify(value)}`);
};

const list = (value: unknown, context: Context): unknown[] => {
  const resolved = within(value, context);
  if (Array.isArray(resolved)) return resolved;
  throw fault(context, `expected a list, found ${JSON.stringify(resolved)}`);
};

const ref = (name: string, context: Context): string => {
  const value = context.scope.ref(name);
  if (value === undefined) throw fault(context, `nothing is called ${name} that Ref could give`);
  return value;
};

const attribute = (logicalId: string, name: string, context: Context): string => {
  const value = context.scope.attribute(logicalId, name);
  if (value === undefined) throw fault(context, `the local run does not know ${logicalId}.${name}`);
  return value;
};

const getAttribute: Intrinsic = (argument, context) => {
  const [logicalId, name] = Array.isArray(argument) ? argument : text(argument, context).split(/\.(.*)/s);
  return attribute(text(logicalId, context), text(name, context), context);
};

const join: Intrinsic = (argument, context) => {
  const [separator, parts] = list(argument, context);
  return list(parts, context)
    .map((part) => text(part, context))
    .join(text(separator, context));
};

const substitute: Intrinsic = (argument, context) => {
  const [pattern, given] = Array.isArray(argument) ? argument : [argument, {}];
  const variables = new Map(Object.entries(Object(within(given, context))));
  return text(pattern, context).replace(/\$\{(!?)([^}]+)\}/g, (_whole, literal: string, name: string) => {
    if (literal) return `\${${name}}`;
    if (variables.has(name)) return text(variables.get(name), context);
    return name.includes('.') ? text(getAttribute(name, context), context) : ref(name, context);
  });
};

const select: Intrinsic = (argument, context) => {
  const [index, choices] = list(argument, context);
  const choice = list(choices, context)[Number(text(index, context))];
  if (choice === undefined) throw fault(context, `Fn::Select finds nothing at ${text(index, context)}`);
  return choice;
};

const split: Intrinsic = (argument, context) => {
  const [separator, whole] = list(argument, context);
  return text(whole, context).split(text(separator, context));
};

const intrinsics = new Map<string, Intrinsic>([
  ['Ref', (argument, context) => ref(text(argument, context), context)],
  ['Fn::GetAtt', getAttribute],
  ['Fn::Join', join],
  ['Fn::Sub', substitute],
  ['Fn::Select', select],
  ['Fn::Split', split],
]);

const intrinsicName = (value: object): string | undefined => {
  const [name, ...more] = Object.keys(value);
  return more.length === 0 && (name === 'Ref' || name?.startsWith('Fn::')) ? name : undefined;
};

const within = (value: unknown, context: Context): unknown => {
  const deeper = (key: string | number) => ({
    ...context,
    path: context.path ? `${context.path}.${key}` : String(key),
  });
  if (Array.isArray(value)) return value.map((item, index) => within(item, deeper(index)));
  if (typeof value !== 'object' || value === null) return value;
  const name = intrinsicName(value);
  if (!name) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, within(item, deeper(key))]));
  const intrinsic = intrinsics.get(name);
  if (!intrinsic) throw fault(context, `the local run does not know ${name}`);
  return intrinsic(Object.values(value)[0], context);
};

/**
 * Works out the intrinsic functions in a value of a template.
 * @param resource how an error names it: stack, logical id and type
 * @throws LocalFault naming the resource and the path, for a function or a name that is not known
 */
export const resolve = (value: unknown, scope: Scope, resource: string): unknown =>
  within(value, { scope, resource, path: '' });

/** The same for all properties of a resource. */
export const resolveProperties = (properties: Record<string, unknown>, scope: Scope, resource: string) =>
  Object.fromEntries(
    Object.entries(properties).map(([path, value]) => [path, within(value, { scope, resource, path })]),
  );

const named = (name: string, argument: unknown): string[] => {
  if (name === 'Ref') return [String(argument)];
  if (name === 'Fn::GetAtt') return [String(Array.isArray(argument) ? argument[0] : String(argument).split('.')[0])];
  if (name !== 'Fn::Sub') return references(argument);
  const pattern = String(Array.isArray(argument) ? argument[0] : argument);
  const names = [...pattern.matchAll(/\$\{([^!}][^}]*)\}/g)].map(([, found = '']) => found.split('.')[0] ?? '');
  return [...names, ...references(Array.isArray(argument) ? argument[1] : undefined)];
};

/** Every name that a value refers to: logical ids, and pseudo parameters too. */
export const references = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(references);
  if (typeof value !== 'object' || value === null) return [];
  const name = intrinsicName(value);
  return name ? named(name, Object.values(value)[0]) : Object.values(value).flatMap(references);
};
