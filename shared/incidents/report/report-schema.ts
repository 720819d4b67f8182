import * as z from 'zod';
import { BloId } from '../../foundation/caller.ts';
import { freeText, Uuid } from '../../foundation/free-text.ts';
import { Moment } from '../../foundation/moment.ts';
import { Place, Route } from '../../foundation/place.ts';
import { PhotoManifests } from '../../photos/photo-manifest.ts';
import { completions } from '../../reference/tags.ts';
import { circumstances } from './circumstances.ts';
import { PeopleGroups } from './counted-people.ts';
import type { Kind, KindTable } from './kind.ts';
import { oneOf } from './one-of.ts';

type Crime<Kinds> = keyof Kinds & string;
type Variant<Code extends string, Fields extends z.ZodRawShape> = z.ZodObject<
  { crime: z.ZodLiteral<Code> } & Fields,
  z.core.$strict
>;
type Choice<Option extends z.core.$ZodTypeDiscriminable> = z.ZodDiscriminatedUnion<[Option, ...Option[]], 'crime'>;

/** The variants of a table, one for each kind, told apart by `crime`. */
const variantsOf = (kinds: KindTable, fieldsOf: (kind: Kind) => z.ZodRawShape) => {
  const [first, ...others] = Object.entries(kinds).map(([crime, kind]) =>
    z.strictObject({ crime: z.literal(crime), ...fieldsOf(kind) }),
  );
  if (!first) throw new Error('The table has no kinds.');
  return z.discriminatedUnion('crime', [first, ...others]);
};

export type SectionSchema<Kinds extends KindTable> = Choice<
  { [Code in Crime<Kinds>]: Variant<Code, Kinds[Code]['fields']> }[Crime<Kinds>]
>;

/**
 * Schema of a section: a further kind that was found in the same incident. It has the fields of that kind alone, because
 * the report says everything else.
 */
export const sectionSchema = <Kinds extends KindTable>(kinds: Kinds): SectionSchema<Kinds> =>
  variantsOf(kinds, ({ fields }) => fields) as z.ZodType as SectionSchema<Kinds>;

export const mostSections = 5;

/** The fields that every report has, whatever the kind. */
const commonFields = <Section extends z.ZodType>(section: Section) => ({
  id: Uuid,
  blo: BloId,
  occurredAt: Moment,
  occurredUntil: Moment.optional(),
  place: Place,
  completion: oneOf(completions).optional(),
  narrative: freeText(4000).optional(),
  route: Route.optional(),
  ...circumstances,
  photos: PhotoManifests.optional(),
  also: z.array(section).min(1).max(mostSections).optional(),
});

/** A report about people counts them. Any other report may. */
const withPeople = { people: { people: PeopleGroups.min(1) }, other: { people: PeopleGroups.optional() } };

type PeopleFields<About> = (typeof withPeople)[About extends 'people' ? 'people' : 'other'];

export type ReportSchema<Kinds extends KindTable> = Choice<
  {
    [Code in Crime<Kinds>]: Variant<
      Code,
      ReturnType<typeof commonFields<SectionSchema<Kinds>>> & Kinds[Code]['fields'] & PeopleFields<Kinds[Code]['about']>
    >;
  }[Crime<Kinds>]
>;

/**
 * Schema of a report, one variant for each kind.
 * @param section schema of the further kinds that a report may have in `also`, made from the same table
 */
export const reportSchema = <Kinds extends KindTable>(
  kinds: Kinds,
  section: SectionSchema<Kinds>,
): ReportSchema<Kinds> => {
  const common = commonFields(section);
  return variantsOf(kinds, ({ about, fields }) =>
    about === 'people' ? { ...common, ...withPeople.people, ...fields } : { ...common, ...fields, ...withPeople.other },
  ) as z.ZodType as ReportSchema<Kinds>;
};
