import * as z from 'zod';
import { JsonText } from '../foundation/free-text.ts';
import { LocalDay } from '../foundation/local-day.ts';
import { Figures } from './figures/figures.ts';

/** Longest message that is read, in UTF-16 code units: a day on which everything on every list was seized fits with room to spare, and SNS takes 256 KiB. */
const longestMessage = 192 * 1024;

/**
 * What a country sends to the region for one of its local days: the country's totals, whole, so that a message may come
 * twice or late and the newest still says everything.
 *
 * Numbers of incidents by crime (attempted and completed), weight and number of seizures by substance and by item of goods, people by role;
 * nothing by BLO, and no sex or age: small cells identify people, and what has left the country cannot be called back. Strict, so that such a cell is refused even
 * when a country sends it. Anonymisation codes treat cells of 1 to 5 as risky, and a night's table taken from the next one's
 * shows a single report.
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
});

export type ExchangeMessage = z.infer<typeof ExchangeMessage>;

/** The same from the text of a message. */
export const ExchangeText = z.string().max(longestMessage).pipe(JsonText).pipe(ExchangeMessage);
