import type { LedgerPage } from '../foundation/limits/ledger-query.ts';
import { type Item, pages, type Table } from './table.ts';
import { sortKeyOf } from './table-layout.ts';

/** Keys of a ledger: behind one and below another, so many of them. */
type Stretch = { pk: string; after: string; to: string; limit: number };

/**
 * A page of a ledger, in the order of its keys. An entry that cannot be read counts, and is left out.
 * @param read gives back nothing for an entry that cannot be read
 */
export const ledgerPage = async <Entry>(
  table: Table,
  { pk, after, to, limit }: Stretch,
  read: (item: Item) => Entry | undefined,
): Promise<LedgerPage<Entry>> => {
  const held: Item[] = [];
  const parameters = {
    // A key condition has one comparison of sort keys: the first of the stretch is left out below.
    KeyConditionExpression: 'pk = :pk AND sk BETWEEN :after AND :to',
    ExpressionAttributeValues: { ':pk': pk, ':after': after, ':to': to },
    ConsistentRead: true,
    Limit: limit + 2,
  };
  for await (const { found } of pages(table, parameters, (item) => item)) {
    held.push(...found.filter((item) => sortKeyOf(item) !== after));
    if (held.length > limit) break;
  }
  const shown = held.slice(0, limit);
  const last = shown.at(-1);
  return {
    entries: shown.map(read).filter((entry) => entry !== undefined),
    next: last && held.length > limit ? sortKeyOf(last) : undefined,
  };
};
