import { expect, it } from 'vitest';
import { type Language, languages } from '../../../shared/reference/languages.ts';
import { referenceLists } from '../../../shared/reference/reference-lists.ts';

const cases = Object.entries(referenceLists).flatMap(([name, list]) =>
  languages.map(({ tag }) => [name, tag, list] as const),
);

const twice = (texts: readonly string[]) => texts.filter((text, index) => texts.indexOf(text) !== index);

it.each(cases)('an officer can tell the codes of %s apart by their names in %s', (_name, tag: Language, { names }) => {
  expect(twice(Object.values(names).map((wording) => wording[tag].text.toLowerCase()))).toEqual([]);
});
