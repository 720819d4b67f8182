import { present } from '../../foundation/present.ts';
import type { KindTable } from './kind.ts';
import { kinds } from './kinds.ts';
import type { Report, Section, Seizure } from './report.ts';

/** The report itself, then its sections: the further kinds found in the same incident. */
export const sectionsOf = (report: Report): (Report | Section)[] => [report, ...(report.also ?? [])];

/** One thing seized, with the kind of crime it belongs to and its place in the report. */
export type FoundSeizure = {
  crime: Report['crime'];
  /** JSON pointer (RFC 6901). */
  pointer: string;
  /** Code of what was seized. Missing if only the officer's words say it. */
  item?: string;
  /** Code of which part or form of it was seized, for kinds that tell these apart. */
  part?: string;
  seizure: Seizure;
};

/** The code in the first of some fields that has one. */
const codeIn = (seizure: Seizure, fields: readonly string[]): string | undefined => {
  const values = new Map<string, unknown>(Object.entries(seizure));
  return fields.map((field) => values.get(field)).find((value) => typeof value === 'string');
};

/**
 * Everything seized in one section.
 * @param below JSON pointer of the section
 */
export const seizuresIn = (section: Report | Section, below = '', table: KindTable = kinds): FoundSeizure[] => {
  const { namedBy = [], part } = table[section.crime] ?? {};
  const seizures: readonly Seizure[] = 'seizures' in section ? (section.seizures ?? []) : [];
  return seizures.map((seizure, index) => ({
    crime: section.crime,
    pointer: `${below}/seizures/${index}`,
    ...present({ item: codeIn(seizure, namedBy), part: part && codeIn(seizure, [part]) }),
    seizure,
  }));
};

/** Everything seized in an incident, of every kind. */
export const seizuresOf = (report: Report, table: KindTable = kinds): FoundSeizure[] =>
  sectionsOf(report).flatMap((section, index) => seizuresIn(section, index === 0 ? '' : `/also/${index - 1}`, table));
