import * as z from 'zod';
import { JsonText } from '../foundation/free-text.ts';
import { LocalDay } from '../foundation/local-day.ts';
import { PeopleRelease } from './disclosure/people-release.ts';
import { CooperationCell } from './figures/cooperation-cell.ts';
import { Figures } from './figures/figures.ts';
import { Shortened } from './figures/fitted-figures.ts';

/** Longest message that is read, in UTF-16 code units: a day on which everything on every list was seized fits with room to spare, and SNS takes 256 KiB. */
const longestMessage = 192 * 1024;

/** Pairs of posts, kinds and exchanges of a day: far more than there are. */
const mostCells = 500;

/**
 * What a country sends to the region for one of its local days: the country's totals, whole, so that a message may come
 * twice or late and the newest still says everything.
 *
 * Numbers of incidents by crime (attempted and completed), weight and number of seizures by substance and by item of goods;
 * nothing by BLO but instances of cooperation, which are between two, and no people: small cells identify people, and what has left the country cannot be called back. Strict,
 * so that a smaller cell is refused even when a country sends it. People by role still have a place in the shape, since
 * earlier deployments sent them; the region keeps none of them.
 */
export const ExchangeMessage = z.strictObject({
  /** Revision of this shape. */
  revision: z.literal(1),
  /** The country's code as stacks spell it. */
  country: z.string().regex(/^[a-z]{2}$/),
  day: LocalDay,
  /** When the counting began; the newest wins. Always with milliseconds, so that instants sort as text. */
  computedAt: z.iso.datetime({ precision: 3 }),
  figures: Figures,
  /** Instances of cooperation about what this country reported, by pair of posts: the other country does not send them. */
  cooperation: z.array(CooperationCell).max(mostCells).optional(),
  /** Figures among these that another country sends too, since both sides reported one event. */
  twice: Figures.optional(),
  shortened: Shortened,
});

export type ExchangeMessage = z.infer<typeof ExchangeMessage>;

/** The people of a month of a country, by role, as the country releases them. */
export const ReleaseMessage = z.strictObject({
  revision: z.literal(1),
  country: ExchangeMessage.shape.country,
  release: PeopleRelease,
});

export type ReleaseMessage = z.infer<typeof ReleaseMessage>;

/** Either from the text of a message. */
export const ExchangeText = z
  .string()
  .max(longestMessage)
  .pipe(JsonText)
  .pipe(z.union([ExchangeMessage, ReleaseMessage]));
