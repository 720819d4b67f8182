import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const copies = fileURLToPath(new URL('../../.local/lean-zod', import.meta.url));
const zod = dirname(createRequire(import.meta.url).resolve('zod/package.json'));

/**
 * Modules of zod that make JSON schemas, and all that the rest of it asks them for. One function makes the OpenAPI document
 * with them; a page and the other functions make none, and cannot shake them off, because every schema of zod refers to
 * them.
 */
const emptied: Readonly<Record<string, string>> = {
  'v4/core/json-schema-processors.js': 'export const toJSONSchema = undefined;',
  'v4/core/json-schema-generator.js': 'export const JSONSchemaGenerator = undefined;',
  'v4/core/to-json-schema.js':
    'const none = () => undefined; export { none as createToJSONSchemaMethod, none as createStandardJSONSchemaMethod };',
};

const versionOf = (folder: string): string => {
  const { version }: { version: string } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return version;
};

/** Another zod, or another way of emptying it, is another copy. */
const nameOfCopy = (): string =>
  `${versionOf(zod)}-${createHash('sha256').update(JSON.stringify(emptied)).digest('hex').slice(0, 8)}`;

/** @returns the first module of a zod that checks as zod does and makes no JSON schemas: 6 KB less of what a tablet fetches, 20 KB less of a function */
export const leanZod = (): string => {
  const copy = join(copies, nameOfCopy());
  const entry = join(copy, 'index.js');
  if (existsSync(entry)) return entry;
  mkdirSync(copies, { recursive: true });
  const making = mkdtempSync(join(copies, 'making-'));
  const isWanted = (path: string) => !/\.(cjs|cts|ts|map)$/.test(path);
  for (const part of ['index.js', 'v4'])
    cpSync(join(zod, part), join(making, part), { recursive: true, filter: isWanted });
  for (const [path, content] of Object.entries(emptied)) writeFileSync(join(making, path), content);
  // Two builds at once make the same copy: whichever comes second has nothing to add.
  try {
    renameSync(making, copy);
  } catch {
    rmSync(making, { recursive: true, force: true });
  }
  return entry;
};
