import { failOnUnreadable, type OnUnreadable } from '../foundation/records/on-unreadable.ts';
import type { Item } from './table.ts';
import { tableKey } from './table-layout.ts';

/** A kind of record, and how one is read. */
type Reading<Value> = { name: string; read: (item: Item) => Value };

/**
 * Reads the items of a list. One that cannot be read is left out, and `onUnreadable` hears of it: nobody sees a list
 * fail because of one record.
 * @param onUnreadable without it the list fails, as the reading of one record does
 */
export const readable =
  <Value>({ name, read }: Reading<Value>, onUnreadable: OnUnreadable = failOnUnreadable) =>
  (item: Item): Value | undefined => {
    try {
      return read(item);
    } catch (error) {
      onUnreadable({ record: name, key: `${item[tableKey.partition]} ${item[tableKey.sort]}` }, error);
      return undefined;
    }
  };
