import { scheduledPrecursors } from './scheduled-precursors.ts';
import { unscheduledChemicals } from './unscheduled-chemicals.ts';

/** What may be reported as a precursor, scheduled first. Sources and dates: the two lists that it joins, 2026-11. */
export const precursors = [...scheduledPrecursors, ...unscheduledChemicals] as const;

export type Precursor = (typeof precursors)[number]['code'];
