import type { Precursor } from './precursors.ts';
import { scheduledPrecursors } from './scheduled-precursors.ts';
import type { Substance } from './substances.ts';
import { unscheduledChemicals } from './unscheduled-chemicals.ts';

type PrecursorFacts = {
  readonly code: Precursor;
  readonly name: string;
  /** Table of the 1988 Convention; null where it lists none. */
  readonly table: 'I' | 'II' | null;
  readonly cas: readonly string[];
  readonly hs: string | null;
  readonly use: readonly Substance[];
};

/** What is known of each precursor, in the order of precursors.ts. Sources and dates: the two lists that it joins, 2026-11. */
export const precursorFacts: readonly PrecursorFacts[] = [...scheduledPrecursors, ...unscheduledChemicals];
