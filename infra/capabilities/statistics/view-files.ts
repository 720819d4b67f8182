import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const views = join(import.meta.dirname, 'views');

/** The views by which UNODC's questions are answered: a file each, in SQL that Athena and DuckDB both know. */
export const viewFiles = (): { name: string; sql: string }[] =>
  readdirSync(views).map((file) => ({ name: basename(file, '.sql'), sql: readFileSync(join(views, file), 'utf8') }));
