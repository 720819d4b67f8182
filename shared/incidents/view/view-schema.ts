import * as z from 'zod';
import { type FreeText, isFreeText } from '../../foundation/free-text.ts';

/** A member of an object as a reader sees it: free text may be missing. */
type MemberView<Schema> = Schema extends FreeText ? z.ZodOptional<z.ZodString> : SchemaView<Schema>;

type ShapeView<Shape> = { [Name in keyof Shape]: MemberView<Shape[Name]> };

/** The schema of a value as a reader sees it. */
export type SchemaView<Schema> = Schema extends FreeText
  ? z.ZodString
  : Schema extends z.ZodOptional<infer Inner>
    ? z.ZodOptional<Extract<SchemaView<Inner>, z.core.SomeType>>
    : Schema extends z.ZodArray<infer Item>
      ? z.ZodArray<Extract<SchemaView<Item>, z.core.SomeType>>
      : Schema extends z.ZodObject<infer Shape>
        ? z.ZodObject<Extract<ShapeView<Shape>, z.core.$ZodShape>, z.core.$strict>
        : Schema extends z.ZodDiscriminatedUnion<infer Options, infer Key>
          ? z.ZodDiscriminatedUnion<
              [SchemaView<Options[number]>, ...SchemaView<Options[number]>[]] & readonly z.core.$ZodTypeDiscriminable[],
              Key
            >
          : Schema;

/** Reports of all kinds share most of their parts: each part is made once. */
const made = new WeakMap<z.core.$ZodType, z.core.$ZodType>();

const memberView = (member: z.core.$ZodType): z.core.$ZodType =>
  isFreeText(member) ? z.string().optional() : anyView(member);

const objectView = (schema: z.ZodObject): z.core.$ZodType => {
  const members = Object.entries(schema.shape);
  const views = members.map(([name, member]) => [name, memberView(member)] as const);
  const isSame = views.every(([name, view]) => view === schema.shape[name]);
  return isSame ? schema : z.strictObject(Object.fromEntries(views));
};

const unionView = (schema: z.ZodDiscriminatedUnion): z.core.$ZodType => {
  const options = schema.options.map(anyView);
  const [first, ...others] = options as z.core.$ZodTypeDiscriminable[];
  if (!first || options.every((view, index) => view === schema.options[index])) return schema;
  return z.discriminatedUnion(schema.def.discriminator, [first, ...others]);
};

/** The same container around the view of what it contains. */
const around = (schema: z.core.$ZodType, inner: z.core.$ZodType, make: (view: z.core.$ZodType) => z.core.$ZodType) => {
  const view = anyView(inner);
  return view === inner ? schema : make(view);
};

const newView = (schema: z.core.$ZodType): z.core.$ZodType => {
  if (isFreeText(schema)) return z.string();
  if (schema instanceof z.ZodOptional) return around(schema, schema.unwrap(), (inner) => z.optional(inner));
  if (schema instanceof z.ZodArray) return around(schema, schema.element, (item) => z.array(item));
  if (schema instanceof z.ZodDiscriminatedUnion) return unionView(schema);
  return schema instanceof z.ZodObject ? objectView(schema) : schema;
};

const anyView = (schema: z.core.$ZodType): z.core.$ZodType => {
  const view = made.get(schema) ?? newView(schema);
  made.set(schema, view);
  return view;
};

/**
 * The schema of a value as a reader sees it, made from the schema that the value went through when it came in. Any free
 * text may be missing. Where it is, a list may be shorter and an object may say less than an officer has to send: the
 * checks of such lists and objects are left out. A part without free text stays the schema that it is.
 */
export const viewSchema = <Schema extends z.core.$ZodType>(schema: Schema): SchemaView<Schema> =>
  // The compiler cannot follow a walk through a schema: the type says what the walk does.
  anyView(schema) as SchemaView<Schema>;
