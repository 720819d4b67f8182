import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

const sources = ['infra', 'functions', 'shared']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  )
  .filter((file) => file.endsWith('.ts') && !file.startsWith('shared/reference/'));

/** Countries of the network, and those of its trials. */
const country = '(?:kh|la|mm|th|vn|cn|bd|ph)';
/** Two of them one after the other: in an array, a union, a text. */
const listed = new RegExp(String.raw`['"\x60]${country}\b['"]?\s*[,|]\s*['"]?${country}\b['"\x60,]`, 'i');
/** Two of them as keys of an object. */
const keyed = new RegExp(String.raw`\b${country}['"]?: ?[^,{}]+,\s*['"]?${country}['"]?:`, 'i');

const listsIn = (code: string): string[] => {
  const withoutComments = code.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
  return [listed, keyed].flatMap((form) => form.exec(withoutComments)?.[0] ?? []);
};

it('no code has a list of countries: infra/countries and reference data alone say which there are', () => {
  expect(sources.length).toBeGreaterThan(300);
  const found = sources.flatMap((file) => listsIn(readFileSync(join(root, file), 'utf8')).map((list) => [file, list]));
  expect(found).toEqual([]);
});

it.each([
  "z.enum(['kh', 'la', 'mm', 'th', 'vn'])",
  "const codes = { kh: 'KH', la: 'LA' } as const;",
  "const languageOf = { KH: 'km', LA: 'lo' };",
  "const usual = 'kh,vn';",
  "type Country = 'KH' | 'VN';",
  "const tripoints = [\n  ['KH', 'LA', 'TH'],\n];",
])('a list of countries in code would be seen: %j', (code) => {
  expect(listsIn(code)).not.toEqual([]);
});
