import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { VersionedRecord } from '../../shared/foundation/records/versioned-record.ts';
import { languages } from '../../shared/reference/languages.ts';
import { referenceLists } from '../../shared/reference/reference-lists.ts';
import { keptRecords } from './kept-records.ts';
import { codesOf } from './record-shape.ts';
import type { WrittenItem } from './written-records.ts';

const folder = import.meta.dirname;

export const codesFile = join(folder, 'codes.json');
export const shapesFile = join(folder, 'shapes.json');
export const goldenFile = ({ name }: VersionedRecord, version: number): string =>
  join(folder, name, `v${version}.json`);

const jsonIn = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** Codes by their list: `crimes` of the reference, or the place in a record: `incident.report.crime`. */
export type Codes = Record<string, string[]>;

/** Codes of today: every list of the reference, and all that a schema of a kept record takes. */
export const codesOfToday = (): Codes => ({
  languages: languages.map(({ tag }) => tag),
  ...Object.fromEntries(Object.entries(referenceLists).map(([name, { codes }]) => [name, [...codes]])),
  ...Object.assign({}, ...keptRecords.map(({ record }) => codesOf(record))),
});

/** Codes that there ever were. */
export const codesEver = (): Codes =>
  existsSync(codesFile) ? z.record(z.string(), z.array(z.string())).parse(jsonIn(codesFile)) : {};

/** The hash of the shape of each version of each kind of record, the first version first. */
export const shapesEver = (): Record<string, string[]> =>
  existsSync(shapesFile) ? z.record(z.string(), z.array(z.string())).parse(jsonIn(shapesFile)) : {};

/** Versions of a record of which there are golden ones. */
export const goldenVersions = ({ name }: VersionedRecord): number[] => {
  const files = existsSync(join(folder, name)) ? readdirSync(join(folder, name)) : [];
  return files.map((file) => Number(/^v(\d+)\.json$/.exec(file)?.[1])).sort((a, b) => a - b);
};

const Golden = z.array(z.record(z.string(), z.custom<WrittenItem[string]>())).min(1);

/** Records of a version as a table held them. */
export const goldenRecords = (record: VersionedRecord, version: number): WrittenItem[] =>
  Golden.parse(jsonIn(goldenFile(record, version)));
