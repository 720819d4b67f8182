/**
 * What became of goods and people by the time of the report; several may hold. Sources: decisions on a shipment
 * (seize, stop, controlled delivery, monitored delivery) from UNODC field guide 02, ch. 5, and referral and return of
 * victims and migrants from field guides 01 and 04, Bangkok 2018, read 2026-08-22; the others are ours, 2026-11.
 */
export const outcomes = [
  'seized',
  'stopped',
  'controlled-delivery',
  'monitored-delivery',
  'arrested',
  'detained',
  'charged',
  'fined',
  'warned',
  'released',
  'escaped',
  'refused-entry',
  'referred-to-services',
  'referred-to-child-protection',
  'referred-to-asylum',
  'returned',
  'handed-over-to-agency',
  'handed-over-abroad',
  'under-investigation',
  'sent-to-laboratory',
  'animals-rescued',
  'released-into-wild',
  'returned-to-origin',
  'destroyed',
  'confiscated',
  'goods-released',
  'goods-abandoned',
  'goods-escaped',
  'no-action',
  'other',
  'unknown',
] as const;

export type Outcome = (typeof outcomes)[number];
