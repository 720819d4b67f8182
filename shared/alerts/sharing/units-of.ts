import { codesWithin, type Kind } from '../../incidents/report/kind.ts';
import { kinds } from '../../incidents/report/kinds.ts';
import type { Crime } from '../../reference/crimes.ts';

const unitsOfKind = (kind: Kind): readonly string[] => {
  // Money alone is named by its instrument, and counted by its amount.
  const isMoney = kind.namedBy?.includes('instrument');
  return isMoney ? codesWithin(kind, 'value', 'currency') : codesWithin(kind, 'quantity', 'unit');
};

/**
 * Codes of the units in which what is seized with a kind of crime is counted: of the network's list, of CITES, or
 * currencies. Empty for a kind that seizes nothing.
 */
export const unitsOf = (crime: Crime): readonly string[] => unitsOfKind(kinds[crime]);
