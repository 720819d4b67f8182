/**
 * Kinds of counterfeit goods (ICCS 07022). Source: product categories of the WCO Customs and IPR Report 2011, as far as
 * its list of contents was readable on 2026-08-22; those under "ours" were added for what posts of this region report.
 */
export const counterfeitCategories = [
  // WCO
  'accessories',
  'clothing',
  'medicines',
  'audio-and-video',
  'electrical-appliances',
  'mobile-phones',
  'cosmetics',
  'watches',
  'computers',
  'toys-and-games',
  'footwear',
  'food',
  // Ours
  'bags',
  'alcohol',
  'tobacco',
  'vehicle-parts',
  'fuel-and-lubricants',
  'pesticides-and-fertilisers',
  'sports-goods',
  'labels-and-packaging',
  'banknotes',
  'other',
] as const;

export type CounterfeitCategory = (typeof counterfeitCategories)[number];
