/**
 * Kinds of waste that are moved across a border. Source: Basel Convention (1989), entries of Annexes I (Y1 to Y36), II
 * (Y46 to Y49) and VIII (A1160), read 2026-11-22; `basel` is null where no single entry covers the kind. Y48 (since
 * 2021) and Y49 (since 2025) are for plastic and electronic waste that is not presumed hazardous; hazardous ones are
 * A3210 and A1181. The grouping is ours, after UNODC field guide 08 (2018).
 */
export const wasteTypes = [
  { code: 'chemical', basel: null },
  { code: 'medical', basel: 'Y1' },
  { code: 'pharmaceutical', basel: 'Y3' },
  { code: 'pesticide', basel: 'Y4' },
  { code: 'solvent', basel: 'Y6' },
  { code: 'oil', basel: 'Y8' },
  { code: 'pcb', basel: 'Y10' },
  { code: 'mercury', basel: 'Y29' },
  { code: 'asbestos', basel: 'Y36' },
  { code: 'household', basel: 'Y46' },
  { code: 'incineration-ash', basel: 'Y47' },
  { code: 'plastic', basel: 'Y48' },
  { code: 'electronic', basel: 'Y49' },
  { code: 'lead-acid-battery', basel: 'A1160' },
  { code: 'other-battery', basel: null },
  { code: 'scrap-metal', basel: null },
  { code: 'paper', basel: null },
  { code: 'textile', basel: null },
  { code: 'tyre', basel: null },
  { code: 'vehicle', basel: null },
  { code: 'slag', basel: null },
  { code: 'contaminated-soil', basel: null },
  { code: 'radioactive', basel: null },
  { code: 'animal', basel: null },
  { code: 'other', basel: null },
  { code: 'unknown', basel: null },
] as const;

export type WasteType = (typeof wasteTypes)[number]['code'];
