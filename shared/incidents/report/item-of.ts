import type { Crime } from '../../reference/crimes.ts';
import { codesIn, type Kind, type KindTable, seizureOf } from './kind.ts';
import { kinds } from './kinds.ts';
import type { FoundSeizure } from './sections-of.ts';

/** The code for goods that are in no list. */
const unlisted = 'other';

/** The code under which a seizure is counted and searched. */
export const itemOf = ({ item }: Pick<FoundSeizure, 'item'>): string => item ?? unlisted;

const itemsOfKind = (kind: Kind): string[] => {
  if (!seizureOf(kind)) return [];
  return kind.namedBy?.flatMap((field) => codesIn(kind, field)) ?? [unlisted];
};

/** Codes of what may be seized with a kind of crime. Empty for a kind that seizes nothing. */
export const itemsOf = (crime: Crime): readonly string[] => itemsOfKind(kinds[crime]);

/** Every code that `itemOf` can return for the kinds of a table, each once. */
export const itemCodesOf = (table: KindTable): string[] => [...new Set(Object.values(table).flatMap(itemsOfKind))];

/** Every code that `itemOf` can return. */
export const itemCodes: readonly string[] = itemCodesOf(kinds);

/** Every code of a part or form by which the kinds of a table tell items apart. */
export const partCodesOf = (table: KindTable): string[] =>
  Object.values(table).flatMap((kind) => (kind.part ? codesIn(kind, kind.part) : []));
