import * as z from 'zod';
import type { ApiDocument } from './contract.ts';

type Schema = Readonly<Record<string, unknown>>;
type Document = Pick<ApiDocument, 'components'>;

const Members = z.record(z.string(), z.unknown());
const membersOf = (value: unknown): Schema => Members.safeParse(value).data ?? {};
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** What a schema says, behind its `$ref`. */
const resolved = (document: Document, schema: unknown): Schema => {
  const { $ref } = membersOf(schema);
  return typeof $ref === 'string'
    ? (document.components.schemas[$ref.split('/').at(-1) ?? ''] ?? {})
    : membersOf(schema);
};

/** A text that is free: nothing says what stands in it but how long it may be. */
const isFreeText = (schema: Schema): boolean =>
  schema['type'] === 'string' &&
  schema['maxLength'] !== undefined &&
  !['enum', 'const', 'pattern', 'format'].some((name) => name in schema);

const variantsOf = (schema: Schema): unknown[] => listOf(schema['oneOf'] ?? schema['anyOf']);

const hasFreeText = (document: Document, of: unknown): boolean => {
  const schema = resolved(document, of);
  return (
    isFreeText(schema) ||
    variantsOf(schema).some((variant) => hasFreeText(document, variant)) ||
    Object.values(membersOf(schema['properties'])).some((inside) => hasFreeText(document, inside)) ||
    (schema['items'] !== undefined && hasFreeText(document, schema['items']))
  );
};

type Filling = { document: Document; mark: string; except: unknown };

const kindOf = (document: Document, variant: unknown): unknown =>
  resolved(document, membersOf(resolved(document, variant)['properties'])['crime'])['const'];

/** The variant of the same kind; where there is none yet, one that has goods and is of another kind than the report. */
const variantFor = ({ document, except }: Filling, schema: Schema, like: unknown): unknown => {
  const { crime } = membersOf(like);
  const wanted = crime ?? (except === 'other' ? 'excise' : 'other');
  const variants = variantsOf(schema);
  return variants.find((variant) => kindOf(document, variant) === wanted) ?? variants[0];
};

const filledObject = (filling: Filling, schema: Schema, like: unknown): Schema => {
  const [given, required] = [membersOf(like), listOf(schema['required'])];
  const members: Schema = Object.fromEntries(
    Object.entries(membersOf(schema['properties'])).flatMap(([name, inside]) =>
      name in given || required.includes(name) || hasFreeText(filling.document, inside)
        ? [[name, filled(filling, inside, given[name])]]
        : [],
    ),
  );
  // A boat alone has a vessel's name.
  return 'vessel' in members ? { ...members, means: 'boat' } : members;
};

/** The least that a schema takes where nothing is given. */
const least = (schema: Schema): unknown => {
  if ('const' in schema) return schema['const'];
  if ('enum' in schema) return listOf(schema['enum'])[0];
  if (schema['type'] === 'string') return 'KH';
  return schema['type'] === 'boolean' ? true : 1;
};

/** A value like the one given, with the mark in every free text that its schema has room for. */
const filled = (filling: Filling, of: unknown, like: unknown): unknown => {
  const schema = resolved(filling.document, of);
  if (isFreeText(schema)) return filling.mark;
  if (variantsOf(schema).length > 0) return filled(filling, variantFor(filling, schema, like), like);
  if (schema['type'] === 'object') return filledObject(filling, schema, like);
  if (schema['type'] !== 'array') return like ?? least(schema);
  const items = Array.isArray(like) ? like : [undefined];
  return items.map((item) => filled(filling, schema['items'], item));
};

/**
 * A report with a mark in every field that takes free text, names of people among them; which those are, the document
 * itself says.
 * @param like a report of its kind that is accepted
 */
export const markedReport = (document: Document, like: Readonly<Record<string, unknown>>, mark: string) => {
  const filling = { document, mark, except: like['crime'] };
  return membersOf(filled(filling, { $ref: '#/components/schemas/Report' }, like));
};

/** The places (RFC 6901) at which a value says something. */
export const placesOf = (value: unknown, text: string, pointer = ''): string[] => {
  if (typeof value === 'string') return value.includes(text) ? [pointer] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inside]) => placesOf(inside, text, `${pointer}/${name}`));
};
