import { bloById } from '../../foundation/blos/blos.ts';
import type { CodedIncident, CodedSeizure } from '../figures/coded-incident.ts';
import { type CooperationKind, pairOf } from '../figures/cooperation-cell.ts';

/** A group of people of an incident. */
export type CodedGroup = NonNullable<CodedIncident['people']>[number];

/** Stands for what a report does not say. */
export const notSaid = 'unknown';

const said = (code: string | undefined): readonly string[] => [code ?? notSaid];
const allSaid = (codes: readonly string[] | undefined): readonly string[] => (codes?.length ? codes : [notSaid]);

/** The stretch of border on which a BLO stands, as both sides call it: `KH-VN`. */
const segmentOf = (blo: string): string => {
  const { country, neighbour } = bloById(blo) ?? {};
  return country && neighbour ? [country, neighbour].sort().join('-') : notSaid;
};

/** A dimension of places: what a day's area is part of. */
const place = (of: (area: string) => string) => ({ about: 'place' as const, of });
const incident = (of: (incident: CodedIncident) => readonly string[]) => ({ about: 'incident' as const, of });
const seizure = (of: (seizure: CodedSeizure) => readonly string[]) => ({ about: 'seizure' as const, of });
const people = (of: (group: CodedGroup) => readonly string[]) => ({ about: 'people' as const, of });
const cooperation = (of: (kind: CooperationKind) => string) => ({ about: 'cooperation' as const, of });

/**
 * Dimensions that may part the rows besides the period: what each is about, and the codes that it reads there. An incident
 * with several codes of one dimension stands in a row of each.
 */
export const dimensions = {
  area: place((area) => area),
  province: place((area) => bloById(area)?.provinceCode ?? notSaid),
  segment: place(segmentOf),
  crime: incident(({ crime }) => [crime]),
  iccs: incident(({ iccs }) => iccs),
  completion: incident(({ completion }) => said(completion)),
  origin: incident(({ origin }) => said(origin)),
  destination: incident(({ destination }) => said(destination)),
  direction: incident(({ direction }) => said(direction)),
  transport: incident(({ transport }) => allSaid(transport)),
  detection: incident(({ detection }) => said(detection)),
  substance: seizure(({ crime, item }) => (crime === 'drugs' ? [item] : [])),
  goods: seizure(({ crime, item }) => (crime === 'drugs' ? [] : [item])),
  concealment: seizure(({ concealment }) => allSaid(concealment)),
  role: people(({ role }) => [role]),
  sex: people(({ sex }) => [sex]),
  'age-group': people(({ ageGroup }) => [ageGroup]),
  citizenship: people(({ citizenship }) => said(citizenship)),
  pair: cooperation(pairOf),
  exchange: cooperation(({ exchange }) => exchange),
} as const;

export type Dimension = keyof typeof dimensions;

export const dimensionNames = [
  'area',
  'province',
  'segment',
  'crime',
  'iccs',
  'completion',
  'origin',
  'destination',
  'direction',
  'transport',
  'detection',
  'substance',
  'goods',
  'concealment',
  'role',
  'sex',
  'age-group',
  'citizenship',
  'pair',
  'exchange',
] as const satisfies readonly Dimension[];

/** The member of a row that holds the code of a dimension. */
export const memberOf = {
  area: 'area',
  province: 'province',
  segment: 'segment',
  crime: 'crime',
  iccs: 'iccs',
  completion: 'completion',
  origin: 'origin',
  destination: 'destination',
  direction: 'direction',
  transport: 'transport',
  detection: 'detection',
  substance: 'substance',
  goods: 'item',
  concealment: 'concealment',
  role: 'role',
  sex: 'sex',
  'age-group': 'ageGroup',
  citizenship: 'citizenship',
  pair: 'pair',
  exchange: 'exchange',
} as const satisfies Record<Dimension, string>;

/** Whether a table is of instances of cooperation. */
export const isOfCooperation = (names: readonly Dimension[]): boolean =>
  names.some((name) => dimensions[name].about === 'cooperation');

/**
 * Seizures and people of an incident belong to it, and not to each other; and what is a drug is no other goods. Of an
 * instance of cooperation nothing is known but its pair, its exchange and the kind of crime.
 */
export const mayCombine = (names: readonly Dimension[]): boolean => {
  const about = new Set(names.map((name) => dimensions[name].about));
  if (isOfCooperation(names))
    return names.every((name) => name === 'crime' || dimensions[name].about === 'cooperation');
  const isBoth = names.includes('substance') && names.includes('goods');
  return !isBoth && !(about.has('seizure') && about.has('people'));
};
