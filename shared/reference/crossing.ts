/**
 * How a border was crossed against the rules (ICCS 08059). Source: UNODC field guide 04 (2018), read 2026-08-22, for the
 * matter; the list is ours.
 */
export const crossingManners = [
  'away-from-a-post',
  'natural-path',
  'river',
  'sea',
  'border-fence',
  'around-the-post',
  'hidden-in-vehicle',
  'without-documents',
  'false-documents',
  'impostor',
  'closed-post',
  'pass-misused',
  'overstay',
  're-entry-ban',
  'other',
  'unknown',
] as const;

export type CrossingManner = (typeof crossingManners)[number];
