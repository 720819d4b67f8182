/**
 * Weapons, parts, ammunition and explosives, with the ICCS v1.0 class of trafficking in each: 090121 takes firearms,
 * their parts and ammunition; 090122 other weapons and explosives. Source: UN Firearms Protocol (A/RES/55/255, 2001),
 * art. 3, for what is a firearm, a part (a silencer is one) and ammunition; the types above "Ours" are those in common
 * use for counting seizures, those below it were added for this region. UNODC's questionnaire on illicit arms flows
 * (CTOC/COP/WG.6/2018/CRP.2) was not read.
 */
export const firearmItems = [
  { code: 'pistol', iccs: '090121' },
  { code: 'revolver', iccs: '090121' },
  { code: 'rifle', iccs: '090121' },
  { code: 'shotgun', iccs: '090121' },
  { code: 'submachine-gun', iccs: '090121' },
  { code: 'machine-gun', iccs: '090121' },
  { code: 'other-firearm', iccs: '090121' },
  { code: 'parts-and-components', iccs: '090121' },
  { code: 'silencer', iccs: '090121' },
  { code: 'ammunition', iccs: '090121' },
  // Ours
  { code: 'craft-made-firearm', iccs: '090121' },
  { code: 'assault-rifle', iccs: '090121' },
  { code: 'converted-firearm', iccs: '090121' },
  { code: 'magazine', iccs: '090121' },
  { code: 'air-gun', iccs: '090122' },
  { code: 'launcher', iccs: '090122' },
  { code: 'grenade', iccs: '090122' },
  { code: 'mine', iccs: '090122' },
  { code: 'explosives', iccs: '090122' },
  { code: 'detonator', iccs: '090122' },
  { code: 'crossbow', iccs: '090122' },
  { code: 'bladed-weapon', iccs: '090122' },
  { code: 'electroshock-weapon', iccs: '090122' },
  { code: 'other', iccs: '090122' },
] as const;

export type FirearmItem = (typeof firearmItems)[number]['code'];
