import * as z from 'zod';
import { BloId } from '../foundation/caller.ts';
import { JsonText } from '../foundation/free-text.ts';
import { TimeZone } from '../foundation/local-day.ts';
import { PostEntry } from './post-entry.ts';

/** Far above the largest entry, in UTF-16 code units. */
const longestText = 16 * 1024;

/** A country tells another the entry of a post of its own, or that there is none any more. */
export const TellPost = z.strictObject({
  version: z.literal(1),
  does: z.literal('tell-post'),
  post: BloId,
  changedAt: z.iso.datetime({ precision: 3 }),
  timeZone: TimeZone,
  entry: PostEntry.optional(),
});

export type TellPost = z.infer<typeof TellPost>;

const AboutPost = z
  .string()
  .pipe(JsonText)
  .pipe(z.looseObject({ does: z.literal('tell-post') }));

/**
 * The message about a post that a text of another country holds.
 * @returns nothing for a text about something else
 * @throws ZodError for one about a post that is not of this shape
 */
export const postMessageOf = (text: string): TellPost | undefined =>
  AboutPost.safeParse(text).success ? z.string().max(longestText).pipe(JsonText).pipe(TellPost).parse(text) : undefined;
