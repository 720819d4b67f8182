import type { CodedIncident } from '../figures/coded-incident.ts';

/** Which incidents are counted. */
export type Filters = { crime?: string | undefined; substance?: string | undefined };

/** An incident as one of its kinds: the one that it is about, or one that was found beside it. */
export type KindOfIncident = { incident: CodedIncident; isBeside: boolean };

const asKind = (incident: CodedIncident, crime: CodedIncident['crime']): KindOfIncident => {
  const isBeside = crime !== incident.crime;
  const seizures = (incident.seizures ?? []).filter((seizure) => seizure.crime === crime);
  return { incident: { ...incident, crime, seizures, people: isBeside ? [] : (incident.people ?? []) }, isBeside };
};

const kindsIn = (incident: CodedIncident): KindOfIncident[] =>
  [...new Set([incident.crime, ...(incident.also ?? [])])].map((crime) => asKind(incident, crime));

const withSubstance = ({ incident, isBeside }: KindOfIncident, substance: string): KindOfIncident[] => {
  const seizures = (incident.seizures ?? []).filter(({ crime, item }) => crime === 'drugs' && item === substance);
  return seizures.length > 0 ? [{ incident: { ...incident, seizures }, isBeside }] : [];
};

/**
 * The part of an incident that counts: the whole of it; or, where rows are parted by kind of crime or one kind is asked for, each of
 * its kinds with its own seizures. People belong to the kind that the incident is about.
 */
export const kindsOfIncident = (incident: CodedIncident, byCrime: boolean, { crime, substance }: Filters) => {
  const kinds = byCrime || crime ? kindsIn(incident) : [{ incident, isBeside: false }];
  const asked = kinds.filter((kind) => crime === undefined || kind.incident.crime === crime);
  return substance === undefined ? asked : asked.flatMap((kind) => withSubstance(kind, substance));
};
