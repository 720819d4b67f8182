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
];
