import * as z from 'zod';
import { BloId } from '../../foundation/caller.ts';
import { cursorOf } from '../../foundation/cursor-of.ts';
import { severities } from '../severity.ts';

export const largestInboxPage = 100;
const usualPage = 50;

/** Printable ASCII, as every id of an alert is: half a letter (U+D800) in a key is refused by DynamoDB. */
const PositionId = z.string().regex(/^[!-~]{1,100}$/);

/** A cursor of a topic's alerts: from there on they go back in time. */
export const inboxCursor = cursorOf(z.strictObject({ sentAt: z.iso.datetime(), id: PositionId }), 300);

/** The query of `GET /v1/alerts`. */
export const AlertSearch = z.strictObject({
  severity: z.enum(severities).optional(),
  /** The eight digits that a text message names. */
  reference: z
    .string()
    .regex(/^[0-9a-fA-F]{8}$/)
    .transform((digits) => digits.toLowerCase())
    .optional(),
  /** Whose inbox, for those who work for the country. */
  blo: BloId.optional(),
  unacknowledged: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .optional(),
  limit: z
    .string()
    .regex(/^\d{1,4}$/)
    .transform(Number)
    .pipe(z.int().min(1).max(largestInboxPage))
    .default(usualPage),
  cursor: inboxCursor.schema.optional(),
});

export type AlertSearch = z.infer<typeof AlertSearch>;

/** The query of `GET /v1/alerts/feed`. Readers of feeds add parameters of their own, which are ignored. */
export const FeedSearch = z.object({ cursor: inboxCursor.schema.optional() });

export type FeedSearch = z.infer<typeof FeedSearch>;

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/** The one digest of trends that a topic gets on a day. */
const digest = 'trends\\.[A-Za-z][A-Za-z0-9-]{1,39}\\.\\d{4}-\\d{2}-\\d{2}';

/**
 * The id of an alert in a path. That of a broadcast is a UUID, that of a digest its topic and day; another one has the id of
 * its incident and the revision, and before them the country that shared it, if that is another country.
 */
export const AlertId = z
  .string()
  .regex(new RegExp(`^(?:${uuid}|(?:[A-Z]{2}-)?${uuid}\\.\\d{1,6}(?:\\.correction)?|${digest})$`));
