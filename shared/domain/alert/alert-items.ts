import type { Crime } from '../../reference/crimes.ts';
import { substances } from '../../reference/substances.ts';

const lists: Partial<Record<Crime, readonly string[]>> = {
  drugs: substances.map(({ code }) => code),
};

/** Codes of what may be found with a kind of crime; none for a kind that has no goods. */
export const itemCodes = (crime: Crime): readonly string[] => lists[crime] ?? [];
