import * as z from 'zod';
import { seizures } from './seizure.ts';

/** Fields of a seizure that hold a code of a list; free text is not a code. */
type CodeField<Seizure extends z.ZodObject> = {
  [Field in keyof z.output<Seizure> & string]: NonNullable<z.output<Seizure>[Field]> extends infer Value extends string
    ? string extends Value
      ? never
      : Field
    : never;
}[keyof z.output<Seizure> & string];

type Naming<Seizure extends z.ZodObject, Field> = {
  /** The fields whose code says what was seized. A seizure has exactly one of them. */
  namedBy: readonly [Field, ...Field[]];
  /** The field whose code says which part or form of it: scales of a pangolin and its meat are never added up. */
  part?: CodeField<Seizure>;
};

/** A kind of crime about goods: each report has at least one seizure. */
export const goods = <Seizure extends z.ZodObject, const Field extends CodeField<Seizure>, Own extends z.ZodRawShape>(
  seizure: Seizure,
  naming: Naming<Seizure, Field>,
  own: Own,
) => ({ about: 'goods' as const, ...naming, fields: { seizures: seizures(seizure), ...own } });

/** A kind of crime about people: each report counts at least one group of people. */
export const people = <Fields extends z.ZodRawShape>(fields: Fields) => ({ about: 'people' as const, fields });

/** A kind of crime about a conduct. */
export const conduct = <Fields extends z.ZodRawShape>(fields: Fields) => ({ about: 'conduct' as const, fields });

/** A row of the table of kinds: what the kind is about, what is asked about it, and how its seizures are named. */
export type Kind = {
  readonly about: 'goods' | 'people' | 'conduct';
  readonly fields: z.ZodRawShape;
  readonly namedBy?: readonly string[];
  readonly part?: string;
};

/** The codes that name what is seized with a kind. */
export type ItemOf<Row> = Row extends {
  namedBy: readonly (infer Field extends string)[];
  fields: { seizures: z.ZodArray<infer Seizure extends z.ZodObject> };
}
  ? NonNullable<z.output<Seizure>[Field]>
  : never;

/** Kinds of crime by their code, in the order in which they are described. */
export type KindTable = Readonly<Record<string, Kind>>;

const unwrapped = (schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined =>
  schema instanceof z.ZodOptional ? unwrapped(schema.unwrap()) : schema;

/** The schema of one seizure of a kind. Undefined for a kind that seizes nothing. */
export const seizureOf = ({ fields }: Pick<Kind, 'fields'>): z.ZodObject | undefined => {
  const list = unwrapped(fields['seizures']);
  const seizure = list instanceof z.ZodArray ? list.element : undefined;
  return seizure instanceof z.ZodObject ? seizure : undefined;
};

const codesOfSchema = (schema: z.core.$ZodType | undefined): readonly string[] =>
  schema instanceof z.ZodEnum ? schema.options.map(String) : [];

/** The codes that a field of a kind's seizures may hold. */
export const codesIn = (kind: Kind, field: string): readonly string[] =>
  codesOfSchema(unwrapped(seizureOf(kind)?.shape[field]));

/** The codes that a member of a field of a kind's seizures may hold: the unit of a quantity, the currency of a value. */
export const codesWithin = (kind: Kind, field: string, member: string): readonly string[] => {
  const schema = unwrapped(seizureOf(kind)?.shape[field]);
  return schema instanceof z.ZodObject ? codesOfSchema(unwrapped(schema.shape[member])) : [];
};
