/**
 * How people or goods travelled. Source: our own list, 2026-11, for the roads, rivers and posts of the region; the
 * codes of the network's first reports are among them.
 */
export const transports = [
  'on-foot',
  'bicycle',
  'motorcycle',
  'tuk-tuk',
  'car',
  'taxi',
  'pickup',
  'van',
  'bus',
  'lorry',
  'container-lorry',
  'farm-vehicle',
  'train',
  'boat',
  'ferry',
  'ship',
  'aircraft',
  'drone',
  'pack-animal',
  'mail',
  'courier-service',
  'pipeline',
  'other',
  'unknown',
] as const;

export type Transport = (typeof transports)[number];
