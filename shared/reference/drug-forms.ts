/**
 * Form in which a drug is found. Source: UNODC field guide 02 (2018), ch. 18 (crystal, powder, tablet, resin, leaf, stem
 * and bud), read 2026-08-22; the other forms are ours, 2026-11, after what the region's seizure reports describe.
 */
export const drugForms = [
  'crystal',
  'powder',
  'tablet',
  'capsule',
  'liquid',
  'e-liquid',
  'blotter',
  'herb',
  'leaf',
  'seed',
  'plant',
  'resin',
  'oil',
  'paste',
  'rock',
  'brick',
  'edible',
  'ampoule',
  'patch',
  'other',
] as const;

export type DrugForm = (typeof drugForms)[number];
