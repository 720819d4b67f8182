/**
 * Equipment for the illicit manufacture of drugs, reportable in itself (1988 Convention, art. 13). Source: UNODC field
 * guide 02 (2018): presses, reaction vessels and heating mantles; read 2026-08-22. The other kinds are ours, 2026-11.
 */
export const manufactureEquipment = [
  'tablet-press',
  'tablet-punches-and-dies',
  'capsule-filler',
  'reaction-vessel',
  'heating-mantle',
  'hotplate-or-stirrer',
  'condenser',
  'distillation-apparatus',
  'rotary-evaporator',
  'vacuum-pump',
  'filter-press',
  'centrifuge',
  'drying-oven',
  'mixer',
  'hydraulic-press',
  'laboratory-glassware',
  'gas-cylinder',
  'cooling-unit',
  'packaging-machine',
  'weighing-scale',
  'protective-equipment',
  'other',
] as const;
export type ManufactureEquipment = (typeof manufactureEquipment)[number];
