/**
 * How a border was crossed against the rules (ICCS v1.0, 08059). The matter is that of UNODC field guide 04 (2018),
 * read 2026-08-22; the list is ours, 2026-11.
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
