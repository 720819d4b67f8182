import type { Unit } from './units.ts';

const lightestTablet =
  'Stand-in: the lightest weight that is published for a tablet (methamphetamine, shared/reference/units.ts)';
const ours = 'Stand-in of this project, 2026-11, on the heavy side; for the national authority to set';

/**
 * Kilograms that a piece counts for, in deciding about an alert and nowhere else, where no weight of it is published: an
 * officer who has not weighed anything yet must still be able to warn the next post. Statistics never use these.
 */
export const standInKilograms: readonly { unit: Unit; kilograms: number; source: string }[] = [
  { unit: 'tablet', kilograms: 0.00009, source: lightestTablet },
  { unit: 'capsule', kilograms: 0.00009, source: lightestTablet },
  { unit: 'blotter', kilograms: 0.00009, source: lightestTablet },
  { unit: 'plant', kilograms: 0.1, source: ours },
  { unit: 'package', kilograms: 1, source: ours },
  { unit: 'cubic-metre', kilograms: 1000, source: ours },
  { unit: 'square-metre', kilograms: 1, source: ours },
  { unit: 'metre', kilograms: 1, source: ours },
  { unit: 'piece', kilograms: 1, source: ours },
  { unit: 'pair', kilograms: 2, source: ours },
  { unit: 'set', kilograms: 1, source: ours },
  { unit: 'head', kilograms: 1, source: ours },
  { unit: 'log', kilograms: 10, source: ours },
  { unit: 'sheet', kilograms: 0.01, source: ours },
  { unit: 'stick', kilograms: 0.001, source: ours },
  { unit: 'pack', kilograms: 1, source: ours },
  { unit: 'carton', kilograms: 10, source: ours },
  { unit: 'box', kilograms: 10, source: ours },
  { unit: 'bag', kilograms: 1, source: ours },
  { unit: 'bundle', kilograms: 1, source: ours },
  { unit: 'bottle', kilograms: 1, source: ours },
  { unit: 'can', kilograms: 1, source: ours },
  { unit: 'drum', kilograms: 200, source: ours },
  { unit: 'container', kilograms: 1000, source: ours },
  { unit: 'ampoule', kilograms: 0.005, source: ours },
  { unit: 'vial', kilograms: 0.01, source: ours },
  { unit: 'strip', kilograms: 0.001, source: ours },
];
