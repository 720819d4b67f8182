/**
 * Forms in which timber is found, with the CITES term each is reported under. Sources: UNODC field guide 03 (2018),
 * ch. 10 (logs, sawn timber, veneer, furniture); CITES Trade Database guide, version 8, October 2013; read 2026-08-22.
 * The others, and the choice of term where CITES has none of that name, are ours.
 */
export const timberForms = [
  { code: 'logs', cites: 'LOG' },
  { code: 'sawn-timber', cites: 'SAW' },
  { code: 'veneer', cites: 'VEN' },
  { code: 'plywood', cites: 'PLY' },
  { code: 'furniture', cites: 'FRN' },
  { code: 'carvings', cites: 'TIC' },
  { code: 'pieces', cites: 'TIP' },
  { code: 'chips', cites: 'CHP' },
  { code: 'powder', cites: 'POW' },
  { code: 'bark', cites: 'BAR' },
  { code: 'roots', cites: 'ROO' },
  { code: 'resin', cites: 'EXT' },
  { code: 'oil', cites: 'OIL' },
  { code: 'wood-products', cites: 'WOO' },
  { code: 'charcoal', cites: 'OTH' },
  { code: 'other', cites: 'OTH' },
] as const;

export type TimberForm = (typeof timberForms)[number]['code'];
