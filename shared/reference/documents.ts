/**
 * Documents that people and goods travel with. Sources: UNODC field guides 01 and 04 (travel), 03, ch. 8 (goods), 2018;
 * read 2026-08-22; the choice is ours.
 */
export const documentTypes = [
  // People
  'passport',
  'identity-card',
  'border-pass',
  'visa',
  'entry-stamp',
  'residence-permit',
  'work-permit',
  'refugee-travel-document',
  'seafarer-book',
  'birth-certificate',
  'marriage-certificate',
  'household-register',
  'adoption-papers',
  'health-certificate',
  'driving-licence',
  // Vehicles and goods
  'vehicle-registration',
  'number-plate',
  'customs-declaration',
  'bill-of-lading',
  'invoice',
  'packing-list',
  'certificate-of-origin',
  'cites-permit',
  'phytosanitary-certificate',
  'veterinary-certificate',
  'timber-legality-document',
  'transport-permit',
  'import-export-licence',
  'end-user-certificate',
  'tax-stamp',
  'other',
] as const;

export type DocumentType = (typeof documentTypes)[number];

/**
 * What is wrong with a document. Source: our own words for what document examiners tell apart, 2026-11; making one is
 * ICCS 07023, using one to enter a State 08059.
 */
export const documentFrauds = [
  'counterfeit',
  'altered',
  'photo-substituted',
  'page-substituted',
  'stolen-blank',
  'fraudulently-obtained',
  'impostor',
  'fantasy',
  'false-stamp',
  'stolen-or-lost',
  'expired-or-cancelled',
  'reused',
  'other',
  'unknown',
] as const;

export type DocumentFraud = (typeof documentFrauds)[number];
