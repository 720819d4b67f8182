import * as z from 'zod';
import { cursorOf } from '../cursor-of.ts';

/** Most entries on a page of a ledger, and as many as there are unless fewer are asked for. */
export const largestLedgerPage = 1_000;

/** A page of a ledger. `next` is the key of its last entry, when there are more. */
export type LedgerPage<Entry> = { entries: Entry[]; next: string | undefined };

/** A cursor of a ledger: a key of printable ASCII. */
export const ledgerCursor = cursorOf(z.strictObject({ after: z.string().regex(/^[!-~]{1,300}$/) }), 600);

/** The query of a ledger. */
export const LedgerQuery = z.strictObject({
  limit: z
    .string()
    .regex(/^\d{1,4}$/)
    .transform(Number)
    .pipe(z.int().min(1).max(largestLedgerPage))
    .default(largestLedgerPage),
  cursor: ledgerCursor.schema.optional(),
});

export type LedgerQuery = z.infer<typeof LedgerQuery>;

/** Its parameters, for the document. */
export const ledgerParameters = {
  limit: { description: 'Entries on a page', as: { type: 'integer', minimum: 1, maximum: largestLedgerPage } },
  cursor: { description: 'The `cursor` of the page before' },
} as const;
