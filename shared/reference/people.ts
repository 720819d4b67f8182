/** Role of a person in an incident. A smuggled migrant is not a "victim of smuggling" (UNODC field guide 04, ch. 22). */
export const personRoles = ['suspect', 'smuggled-migrant', 'victim', 'presumed-victim', 'witness'] as const;
export type PersonRole = (typeof personRoles)[number];

/** ICCS v1.0, victim and perpetrator variables: sex. */
export const sexes = ['female', 'male', 'other', 'unknown'] as const;
export type Sex = (typeof sexes)[number];

/** ICCS v1.0 age bands, with 15-29 parted at 18 so that "minor" (under 18) can be told from every record. */
export const ageGroups = ['0-14', '15-17', '18-29', '30-44', '45-59', '60+', 'minor', 'adult', 'unknown'] as const;
export type AgeGroup = (typeof ageGroups)[number];

/** Acts of trafficking in persons. Source: Palermo Protocol, art. 3(a), as in UNODC field guide 04, ch. 2. */
export const traffickingActs = ['recruitment', 'transportation', 'transfer', 'harbouring', 'receipt'] as const;
export type TraffickingAct = (typeof traffickingActs)[number];

/** Means of trafficking in persons; none is needed for a child. Source: as above. */
export const traffickingMeans = [
  'threat-or-force',
  'coercion',
  'abduction',
  'fraud',
  'deception',
  'abuse-of-power',
  'abuse-of-vulnerability',
  'payments-or-benefits',
] as const;
export type TraffickingMeans = (typeof traffickingMeans)[number];

/** Forms of exploitation. Source: IOM HTCDS 2.0, vic_TypeOfExploitation (CC BY 4.0), read 2026-08-22. */
export const exploitationForms = [
  'forced-labour',
  'sexual-exploitation',
  'child-labour',
  'forced-marriage',
  'servitude',
  'forced-military',
  'organ-removal',
  'forced-begging',
  'forced-adoption',
  'surrogacy',
  'other',
] as const;
export type ExploitationForm = (typeof exploitationForms)[number];

/**
 * With whom a minor travels: a separated child is with a relative who is not the usual caregiver, an unaccompanied one
 * with no adult responsible for it. Source: UNODC field guide 04 (2018), ch. 22; read 2026-08-22.
 */
export const accompaniments = ['accompanied', 'separated', 'unaccompanied'] as const;
export type Accompaniment = (typeof accompaniments)[number];
