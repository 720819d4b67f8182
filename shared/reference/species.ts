import { animals } from './animals.ts';
import { plants } from './plants.ts';

/**
 * Every species a report may name: animals, then plants, then any other, whose name the officer types.
 * Sources: animals.ts, plants.ts; `other-species` is ours, and nothing is known of its listing.
 */
export const species = [
  ...animals,
  ...plants,
  { code: 'other-species', scientificName: null, group: 'other', appendix: null, listedAt: null },
] as const;

export type Species = (typeof species)[number]['code'];
