/**
 * Kinds of crime that a report may be about, with their class in the International Classification of Crime for
 * Statistical Purposes (ICCS) v1.0, UNODC, March 2015. Codes are strings: they begin with a zero.
 * Read from the English web edition of 2016 on 2026-08-22.
 */
export const crimes = [
  { code: 'drugs', iccs: '060121', iccsName: 'Unlawful trafficking of controlled drugs not for personal consumption' },
  { code: 'migrant-smuggling', iccs: '08051', iccsName: 'Smuggling of migrants offences' },
  { code: 'trafficking-in-persons', iccs: '0204', iccsName: 'Trafficking in persons (TIP)' },
] as const;

export type Crime = (typeof crimes)[number]['code'];
