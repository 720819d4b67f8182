import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { computedFile } from '../../shared/trends/series-file/computed-file.ts';
import { SeriesFile } from '../../shared/trends/series-file/series-file.ts';

/**
 * `npm run trends -- --series FILE`: computes every method of the series in a file, each with its own control values, and
 * prints the file with what came out. Ends with 1 where the file cannot be read as such.
 */
const usage = 'Usage: npm run trends -- --series FILE';

const read = (file: string): SeriesFile => {
  const found = SeriesFile.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!found.success) throw new Error(`${file} is no file of series:\n${z.prettifyError(found.error)}`);
  return found.data;
};

try {
  const { series } = parseArgs({ options: { series: { type: 'string' } } }).values;
  if (!series) throw new Error(usage);
  process.stdout.write(`${JSON.stringify(computedFile(read(series)))}\n`);
} catch (failure) {
  process.stderr.write(`${failure instanceof Error ? failure.message : String(failure)}\n`);
  process.exitCode = 1;
}
