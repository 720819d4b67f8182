import type { Report, Section } from './report.ts';
import type { DrugSeizure, Seizure } from './seizure.ts';

/** The report itself, then what else was found in the same incident. */
export const sectionsOf = (report: Report): (Report | Section)[] => [report, ...(report.also ?? [])];

const seizuresIn = (section: Report | Section): readonly Seizure[] =>
  'seizures' in section ? (section.seizures ?? []) : [];

/** Something seized, with the kind of crime that it stands under and its place in the report (RFC 6901). */
export type FoundSeizure = { crime: Report['crime']; pointer: string; seizure: Seizure };

/** Everything that was seized in an incident, of every kind. */
export const seizuresOf = (report: Report): FoundSeizure[] =>
  sectionsOf(report).flatMap((section, index) =>
    seizuresIn(section).map((seizure, at) => ({
      crime: section.crime,
      pointer: `${index === 0 ? '' : `/also/${index - 1}`}/seizures/${at}`,
      seizure,
    })),
  );

/** The drugs among it, also where the report is about something else first. */
export const drugSeizuresOf = (report: Report): DrugSeizure[] =>
  sectionsOf(report).flatMap((section) => (section.crime === 'drugs' ? section.seizures : []));
