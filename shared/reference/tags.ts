/**
 * Tags of an event in ICCS v1.0 (UNODC, March 2015), Table II "Disaggregating variable categories", with the number that
 * each value has there (`iccs`; the situational contexts have no 3 in the source). Read from the English web edition of
 * 2016 on 2026-11-22. `unknown` is the source's "Not known", `not-applicable` its "Not applicable".
 */

/** At: attempted or completed. */
export const completions = [
  { code: 'attempted', iccs: 1 },
  { code: 'completed', iccs: 2 },
  { code: 'not-applicable', iccs: 3 },
  { code: 'unknown', iccs: 4 },
] as const;

/** SiC: situational context. An offence through an organized group keeps its own class; the link to the group is here. */
export const situationalContexts = [
  { code: 'organized-crime', iccs: 1 },
  { code: 'gang', iccs: 2 },
  { code: 'corporate-crime', iccs: 4 },
  { code: 'intimate-partner-or-family', iccs: 5 },
  { code: 'terrorism', iccs: 6 },
  { code: 'civil-unrest', iccs: 7 },
  { code: 'other', iccs: 8 },
  { code: 'not-applicable', iccs: 9 },
  { code: 'unknown', iccs: 10 },
] as const;

/** Lo: type of location. */
export const placeTypes = [
  { code: 'private-residence', iccs: 1 },
  { code: 'open-area-or-public-transport', iccs: 2 },
  { code: 'educational-institution', iccs: 3 },
  { code: 'penal-institution', iccs: 4 },
  { code: 'care-institution', iccs: 5 },
  { code: 'other-premises', iccs: 6 },
  { code: 'other', iccs: 7 },
  { code: 'unknown', iccs: 8 },
] as const;

/** We: type of weapon used. */
export const weapons = [
  { code: 'firearm', iccs: 1 },
  { code: 'knife-or-sharp-object', iccs: 2 },
  { code: 'other-means', iccs: 3 },
  { code: 'unknown-means', iccs: 4 },
  { code: 'not-applicable', iccs: 5 },
  { code: 'unknown', iccs: 6 },
] as const;

/** Mot: motive. */
export const motives = [
  { code: 'illicit-gain', iccs: 1 },
  { code: 'hate', iccs: 2 },
  { code: 'gender-based', iccs: 3 },
  { code: 'interpersonal-conflict', iccs: 4 },
  { code: 'political-agenda', iccs: 5 },
  { code: 'other', iccs: 6 },
  { code: 'not-applicable', iccs: 7 },
  { code: 'unknown', iccs: 8 },
] as const;

/** Cy: whether computer data or systems were an integral part of how it was done. */
export const cyberRelations = [
  { code: 'cyber-related', iccs: 1 },
  { code: 'not-cyber-related', iccs: 2 },
  { code: 'not-applicable', iccs: 3 },
  { code: 'unknown', iccs: 4 },
] as const;

export type Completion = (typeof completions)[number]['code'];
export type SituationalContext = (typeof situationalContexts)[number]['code'];
export type PlaceType = (typeof placeTypes)[number]['code'];
export type Weapon = (typeof weapons)[number]['code'];
export type Motive = (typeof motives)[number]['code'];
export type CyberRelation = (typeof cyberRelations)[number]['code'];
