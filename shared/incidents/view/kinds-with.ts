import * as z from 'zod';

type Shape = z.core.$ZodLooseShape;

/** A choice between variants that `crime` tells apart. */
type Choice<Option extends z.core.$ZodTypeDiscriminable> = z.ZodDiscriminatedUnion<
  readonly [Option, ...Option[]],
  'crime'
>;

type AnyChoice = z.ZodDiscriminatedUnion<readonly z.core.$ZodTypeDiscriminable[], string>;

type WithMembers<Option, Members extends Shape, Without extends string> =
  Option extends z.ZodObject<infer Own>
    ? z.ZodObject<z.core.util.Extend<Omit<Own, Without>, Members>, z.core.$strict>
    : never;

type KindsWith<Kinds extends AnyChoice, Members extends Shape, Without extends string> = Choice<
  WithMembers<Kinds['options'][number], Members, Without>
>;

/**
 * The schema of a choice between kinds, each with further members, which take the place of members of the same name.
 * @param without names of members to leave out
 */
export const kindsWith = <Kinds extends AnyChoice, Members extends Shape, const Without extends string = never>(
  { options }: Kinds,
  members: Members,
  without: readonly Without[] = [],
): KindsWith<Kinds, Members, Without> => {
  const left = new Set<string>(without);
  const [first, ...others] = options.map((option) => {
    if (!(option instanceof z.ZodObject)) throw new Error('A kind is an object.');
    const own = Object.entries(option.shape).filter(([name]) => !left.has(name));
    return z.strictObject({ ...Object.fromEntries(own), ...members });
  });
  if (!first) throw new Error('There are no kinds.');
  // The compiler cannot follow a loop through shapes: the type says what the loop does.
  return z.discriminatedUnion('crime', [first, ...others]) as z.ZodType as KindsWith<Kinds, Members, Without>;
};
