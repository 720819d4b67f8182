import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { reportFonts } from '../../../shared/reports/report-fonts.ts';
import type { FilesBeside } from '../../parts/function-code.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** `noto-sans-khmer-khmer-400-normal.woff2` is in the package `@fontsource/noto-sans-khmer`. */
const placeOf = (file: string): string => {
  const [name = ''] = /^noto-sans-[a-z]+/.exec(file) ?? [];
  return join(root, 'node_modules', '@fontsource', name, 'files', file);
};

/** The fonts that reports bring, laid beside the function that makes them. Source: Noto Sans (SIL Open Font License 1.1). */
export const fontsBeside = (): FilesBeside => {
  const files = Object.values(reportFonts);
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(placeOf(file)));
  const digest = hash.digest('hex');
  const directory = join(root, '.local', 'report-fonts', digest);
  mkdirSync(directory, { recursive: true });
  for (const file of files) copyFileSync(placeOf(file), join(directory, file));
  return { name: 'fonts', directory, hash: digest };
};
