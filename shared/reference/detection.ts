/**
 * How an incident came to be detected. Codes alone and no free text: a report must hold nothing that may reveal who
 * an informant is (UNODC field guides 01 to 04, Bangkok 2018, read 2026-08-22), so whatever anybody told is `tip-
 * off`, whoever told it and however. The list is ours, 2026-11.
 */
export const detectionMethods = [
  'routine-check',
  'risk-profile',
  'tip-off',
  'document-check',
  'canine',
  'scanner',
  'field-test',
  'camera-or-sensor',
  'patrol',
  'checkpoint',
  'surveillance',
  'investigation',
  'controlled-delivery',
  'partner-blo',
  'other-agency',
  'joint-operation',
  'parcel-inspection',
  'online-monitoring',
  'goods-found',
  'traffic-accident',
  'other',
  'unknown',
] as const;

export type DetectionMethod = (typeof detectionMethods)[number];
