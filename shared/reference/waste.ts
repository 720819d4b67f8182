/**
 * Kinds of waste that are moved across a border; `basel` is the entry of the Basel Convention (1989) that covers the kind,
 * null where no single one does. Source: each entry was compared with a text on 2026-11-22:
 * - Y1 to Y36 (Annex I), Y46 and Y47 (Annex II) and A1160 (Annex VIII) with the treaty as the Netherlands publish it
 *   (Verdragenbank BWBV0002081);
 * - Y48 with a lesson of the Secretariat on decision BC-14/12 (2019, effective 1 January 2021), and Y49 with the notice of
 *   entry into force (UNEP/CHW, 21 January 2025) of the regional centre in Montevideo: summaries, not the annex itself.
 * Y48 and Y49 are for plastic and electronic waste that is not presumed hazardous; what is hazardous is A3210 and A1181.
 * The grouping, and which kinds have no entry, is ours, after UNODC field guide 08 (2018).
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
