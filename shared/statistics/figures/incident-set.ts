import * as z from 'zod';
import { JsonText } from '../../foundation/free-text.ts';
import type { Report } from '../../incidents/report/report.ts';
import { CodedIncident, codedIncidentOf } from './coded-incident.ts';

/**
 * Coded incidents, and how many there are of each: a set in which the same may be several times. The key is the incident's
 * own canonical text, and the keys are in the order of the alphabet: equal sets are equal texts, byte for byte.
 */
export type IncidentSet = ReadonlyMap<string, number>;

/** No incidents at all. */
export const emptySet: IncidentSet = new Map();

/** One text for one incident: members that are there in the order of the schema, lists as the schema of a report gives them. */
const keyOf = (report: Report): string => JSON.stringify(codedIncidentOf(report));

const ordered = (counts: ReadonlyMap<string, number>): IncidentSet =>
  new Map([...counts].filter(([, count]) => count !== 0).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Puts sets together, in any order and any grouping; `emptySet` adds nothing. */
export const mergeSets = (sets: readonly IncidentSet[]): IncidentSet => {
  const counts = new Map<string, number>();
  for (const set of sets) for (const [key, count] of set) counts.set(key, (counts.get(key) ?? 0) + count);
  return ordered(counts);
};

/** The set of some reports; any order gives the same. */
export const setOf = (reports: readonly Report[]): IncidentSet =>
  mergeSets(reports.map((report) => new Map([[keyOf(report), 1]])));

/** A set with one more report. */
export const addTo = (set: IncidentSet, report: Report): IncidentSet => mergeSets([set, setOf([report])]);

/**
 * A set without one report that is in it: what adding it did is undone, whatever was added between.
 * @throws Error when no such incident is in the set
 */
export const removeFrom = (set: IncidentSet, report: Report): IncidentSet => {
  const key = keyOf(report);
  if (!set.has(key)) throw new Error('There is no such incident to remove.');
  return mergeSets([set, new Map([[key, -1]])]);
};

/** The incidents of a set, each with how often it is there. */
export const incidentsIn = (set: IncidentSet): { incident: CodedIncident; times: number }[] =>
  [...set].map(([key, times]) => ({ incident: CodedIncident.parse(JSON.parse(key)), times }));

const Entries = z.array(z.tuple([CodedIncident, z.int().min(1)]));

/** A set as the text that is kept. */
export const textOfSet = (set: IncidentSet): string =>
  `[${[...set].map(([key, times]) => `[${key},${times}]`).join(',')}]`;

/** Reads such a text. @throws ZodError when it is none */
export const readSet = (text: string): IncidentSet =>
  ordered(
    new Map(
      JsonText.pipe(Entries)
        .parse(text)
        .map(([incident, times]) => [JSON.stringify(incident), times]),
    ),
  );

/** UTF-16 code units: with the figures of its day a set fits into an item of DynamoDB (400 KB). */
const mostText = 200_000;

/** Whether a set is short enough to be kept. */
export const isKeepable = (set: IncidentSet): boolean => textOfSet(set).length <= mostText;
