import type * as z from 'zod';
import { Moment } from '../../shared/foundation/moment.ts';
import { CountryCode, Place } from '../../shared/foundation/place.ts';
import { kinds } from '../../shared/incidents/report/kinds.ts';
import { Report } from '../../shared/incidents/report/report.ts';
import { PhotoManifests } from '../../shared/photos/photo-manifest.ts';
import { referenceLists } from '../../shared/reference/reference-lists.ts';
import type { Description, Member, Members, Question } from '../form/description.ts';
import { fieldWords } from '../words/field-words.ts';

type Schema = z.core.$ZodType;

const defOf = (schema: Schema) => (schema as z.core.$ZodTypes)._zod.def;

/** What the tablet fills in itself, and the further kinds, which have the members of their kinds. */
const undrawn: readonly string[] = ['crime', 'id', 'blo', 'also'];

/** A schema without `optional` around it. */
const inner = (schema: Schema): { schema: Schema; required: boolean } => {
  const def = defOf(schema);
  return def.type === 'optional' ? { schema: def.innerType, required: false } : { schema, required: true };
};

type Limits = { least: number | undefined; most: number | undefined; whole: boolean };

const checksOf = (schema: Schema): z.core.$ZodChecks[] => {
  const def = defOf(schema);
  return 'checks' in def ? ((def.checks ?? []) as z.core.$ZodChecks[]) : [];
};

/** Limits that the checks of a schema name, of a number, a text or a list. */
const limitsOf = (schema: Schema): Limits => {
  const limits: Limits = { least: undefined, most: undefined, whole: false };
  const own = defOf(schema);
  if (own.type === 'number' && 'format' in own) limits.whole = true;
  for (const { _zod } of checksOf(schema)) {
    const { def } = _zod;
    if (def.check === 'greater_than') limits.least = Number(def.value);
    if (def.check === 'less_than') limits.most = Number(def.value);
    if (def.check === 'min_length') limits.least = def.minimum;
    if (def.check === 'max_length') limits.most = def.maximum;
    if (def.check === 'number_format') limits.whole = true;
  }
  return limits;
};

const inOrder = (codes: readonly string[]): string => [...codes].sort().join(' ');

const listByCodes = new Map(Object.entries(referenceLists).map(([name, { codes }]) => [inOrder(codes), name]));

/** Lists whose codes together are those of a question: one, or units with those of CITES. */
const listsOf = (codes: readonly string[]): string[] => {
  const whole = listByCodes.get(inOrder(codes));
  if (whole) return [whole];
  const units = [...(referenceLists['units']?.codes ?? []), ...(referenceLists['cites-units']?.codes ?? [])];
  return inOrder(units) === inOrder(codes) ? ['units', 'cites-units'] : [];
};

/** A list that has all of some codes, and others too. */
const listAround = (codes: readonly string[]): string | undefined =>
  Object.entries(referenceLists).find(([, list]) => codes.every((code) => list.codes.includes(code)))?.[0];

/** @throws Error when the codes have no names: neither a list nor words of ours has them */
const choiceOf = (entries: object, path: string): Question => {
  const codes = Object.values(entries).map(String);
  const lists = listsOf(codes);
  if (lists.length > 0) return { is: 'one', of: lists };
  const around = listAround(codes);
  if (!around && !codes.every((code) => `code.${code}` in fieldWords)) throw new Error(`${path}: codes without names`);
  return { is: 'one', of: around ? [around] : [], only: codes };
};

const listQuestion = (schema: Schema, element: Schema, path: string): Question => {
  const { least = 0, most = 100 } = limitsOf(schema);
  const item = questionOf(element, path);
  if (item.is === 'one') return { is: 'some', of: item.of, most };
  return { is: 'list', item, least, most };
};

const numberQuestion = (schema: Schema): Question => {
  const { least = 0, most = 1e12, whole } = limitsOf(schema);
  const limits = { least, most };
  return whole ? { is: 'number', whole: true, ...limits } : { is: 'number', ...limits };
};

/** Schemas that are asked about in a way of their own. */
const own = new Map<Schema, Question>([
  [Moment, { is: 'moment' }],
  [Place, { is: 'place' }],
  [PhotoManifests, { is: 'photos' }],
  [CountryCode, { is: 'one', of: ['countries'] }],
]);

/** @throws Error for a type of schema that the form cannot ask about: the build stops there */
const questionOf = (schema: Schema, path: string): Question => {
  const known = own.get(schema);
  if (known) return known;
  const def = defOf(schema);
  if (def.type === 'string') return { is: 'text', most: limitsOf(schema).most ?? 10 };
  if (def.type === 'number') return numberQuestion(schema);
  if (def.type === 'boolean') return { is: 'yes-no' };
  if (def.type === 'enum') return choiceOf(def.entries, path);
  if (def.type === 'array') return listQuestion(schema, def.element, path);
  if (def.type === 'object') return { is: 'group', members: membersOf(def.shape, path) };
  throw new Error(`${path}: the form cannot ask for a ${def.type}`);
};

/** The key of a member's label: that of its name below its parent's, where there is one, or of its name alone. */
const wordOf = (name: string, path: string): { word?: string } => {
  const parent = path.split('.').at(-1) ?? '';
  const special = `${parent}.${name}`;
  if (special in fieldWords) return { word: special };
  if (name in fieldWords) return {};
  throw new Error(`${path}.${name} has no label in web/words/field-words.ts`);
};

const memberOf = (name: string, wrapped: Schema, path: string): Member => {
  const { schema, required } = inner(wrapped);
  return {
    name,
    ...wordOf(name, path),
    ...(required ? { required } : {}),
    question: questionOf(schema, `${path}.${name}`),
  };
};

/** Members with those that must be answered first. */
const membersOf = (shape: Readonly<Record<string, Schema>>, path: string): Members => {
  const members = Object.entries(shape)
    .filter(([name]) => !undrawn.includes(name))
    .map(([name, schema]) => memberOf(name, schema, path));
  return [...members.filter(({ required }) => required), ...members.filter(({ required }) => !required)];
};

const commonShape = (): Record<string, Schema> => {
  const [first] = Report.options;
  const shape: Record<string, Schema> = first?.shape ?? {};
  const special = Object.keys(kinds[first?.shape.crime.value ?? 'drugs'].fields);
  return Object.fromEntries(Object.entries(shape).filter(([name]) => !special.includes(name)));
};

/**
 * Describes the form of every kind of report. Made when the pages are built, from the very schema that accepts reports and
 * from the table of kinds, so that a new field or kind is drawn without a line here. 25 KB of JSON in place of 1.1 MB of
 * JSON schema.
 * @throws Error when a field has no label, or a code no name
 */
export const describeReport = (): Description => ({
  common: membersOf(commonShape(), ''),
  kinds: Object.fromEntries(
    Object.entries(kinds).map(([crime, { about, fields }]) => [crime, { about, members: membersOf(fields, crime) }]),
  ),
});
