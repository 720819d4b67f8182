/**
 * How reliable the source of a report is, from its history. Source: the "Admiralty" code, as in the matrix of FM 2-22.3
 * (US Department of the Army, September 2006), appendix B, read through a public summary on 2026-11-22. Officers of the
 * region know the two questions from UNODC's field guides (2018): reliability of the source, accuracy of what it said.
 */
export const sourceReliabilities = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

export type SourceReliability = (typeof sourceReliabilities)[number];

/** How accurate the information is, whoever gave it. Source: as above. */
export const informationAccuracies = ['1', '2', '3', '4', '5', '6'] as const;

export type InformationAccuracy = (typeof informationAccuracies)[number];
