import * as z from 'zod';
import { freeText } from '../foundation/free-text.ts';
import { unique } from '../foundation/unique.ts';
import { postFunctions } from '../reference/post-codes.ts';

/** Days of a week, the first as ISO 8601 has it. */
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

const repeated = { params: { code: 'repeated' } };

/** A number as E.164 writes it. Source: ITU-T E.164 (11/2010): at most fifteen digits. */
const E164 = z.string().regex(/^\+[1-9]\d{6,14}$/);

/** A number as somebody dials it, before it has been read: of any script, with blanks. */
const Typed = z.string().trim().min(3).max(40);

/** A time of the day on the clock of the post; `24:00` is its end. */
const ClockTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
const ClosingTime = z.string().regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/);

/** Hours of some days; those that end before they begin end on the next day. */
const OpenHours = z
  .strictObject({
    days: z.array(z.enum(weekdays)).min(1).max(weekdays.length).refine(unique, repeated),
    from: ClockTime,
    until: ClosingTime,
  })
  .refine(({ from, until }) => from !== until, { path: ['until'], params: { code: 'bad-format' } });

const mostStretches = 14;

/** Around the clock, or by weekday: one of the two. */
const Hours = z
  .strictObject({
    aroundTheClock: z.literal(true).optional(),
    open: z.array(OpenHours).min(1).max(mostStretches).optional(),
  })
  .refine(({ aroundTheClock, open }) => (aroundTheClock === undefined) !== (open === undefined), {
    params: { code: 'exactly-one' },
  });

/** A language by its tag of ISO 639, by form alone: borders have languages that no list of a runtime names (Jarai is `jra`). */
const Spoken = z.string().regex(/^[a-z]{2,3}$/);

const mostLanguages = 12;

const inChargeOf = <Telephone extends z.ZodType>(telephone: Telephone) =>
  z.strictObject({
    function: z.enum(postFunctions),
    telephone: telephone.optional(),
    /** Only where the file of the country has names. */
    name: freeText(100).optional(),
  });

/* @__NO_SIDE_EFFECTS__ */
const membersWith = <Telephone extends z.ZodType>(telephone: Telephone) => ({
  /** Of whoever is on duty. */
  telephone: telephone.optional(),
  radio: z.strictObject({ channel: freeText(40), callSign: freeText(40).optional() }).optional(),
  hours: Hours.optional(),
  languages: z.array(Spoken).min(1).max(mostLanguages).refine(unique, repeated).optional(),
  inCharge: z
    .array(inChargeOf(telephone))
    .min(1)
    .max(postFunctions.length)
    .refine((list) => unique(list.map((each) => each.function)), repeated)
    .optional(),
});

/** An entry as its members: what a post across the border has to know to ring or to call. Numbers are in E.164. */
export const postEntryMembers = membersWith(E164);

/** The entry of a post in the directory. */
export const PostEntry = z.strictObject(postEntryMembers);

export type PostEntry = z.infer<typeof PostEntry>;

/** The body of `PUT /v1/posts/{bloId}`: numbers as they are dialled in the country, or in E.164. One way to reach the post is there. */
export const PostEntryRequest = z
  .strictObject(membersWith(Typed))
  .refine(({ telephone, radio }) => telephone !== undefined || radio !== undefined, {
    path: ['telephone'],
    params: { code: 'required' },
  });

export type PostEntryRequest = z.infer<typeof PostEntryRequest>;
