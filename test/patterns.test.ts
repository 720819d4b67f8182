import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

/** A literal of a pattern, where an expression may begin; comments are left out before. */
const literal =
  /(?<=[=(,:!?[]\s*|=> |^\s*|return )\/(?![/*])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/([dgimsuvy]*)/gm;

type Found = { file: string; pattern: RegExp };

const patternsOf = (file: string): Found[] =>
  [
    ...readFileSync(join(root, file), 'utf8')
      .replace(/^\s*\*.*$/gm, '')
      .matchAll(literal),
  ].map(([, source = '', flags]) => ({ file, pattern: new RegExp(source, flags) }));

const found = ['shared', 'functions']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  )
  .filter((file) => file.endsWith('.ts'))
  .flatMap(patternsOf);

/** Patterns that are asked of our own texts alone, which are short: numbers that we write, names of the reference. */
const ofOurTexts = [
  'shared/foundation/number-in.ts',
  'shared/alerts/messages/goods-names.ts',
  'shared/alerts/messages/place-name.ts',
];

const asked = found.filter(({ file }) => !ofOurTexts.includes(file));

/** 64 KiB of each letter that a pattern may be kept busy with, and an end that it does not expect. */
const letters = [
  '1',
  '0',
  'a',
  'f',
  '-',
  '.',
  ',',
  "'",
  '"',
  ' ',
  '\t',
  '\n',
  '=',
  '+',
  '/',
  ':',
  '%',
  'ក',
  '၀',
  '(',
  '[',
  '{',
  '\0',
];
const longTexts = [...letters, '1,', 'a.', 'a ', '1 '].map((one) => `${one.repeat(65_536 / one.length)}\u{1f3f4}x`);

/** A pattern whose time grows with the square of a text takes seconds here; another, a few milliseconds. */
const mostMilliseconds = 500;

const timeOn = (pattern: RegExp): number => {
  const started = performance.now();
  for (const text of longTexts) text.replace(pattern, '');
  return performance.now() - started;
};

describe('the patterns of what is deployed', () => {
  it('are found', () => {
    expect(found.length).toBeGreaterThan(80);
    expect(found.map(({ file }) => file)).toEqual(expect.arrayContaining(ofOurTexts));
  });

  it.each(asked.map(({ file, pattern }) => [String(pattern), file, pattern] as const))(
    'take a time that grows with the text and not with its square: %s of %s',
    (_text, _file, pattern) => {
      const looked = checkSync(pattern.source, pattern.flags, { timeout: 10_000 });
      expect(looked.status === 'vulnerable' ? looked.complexity.summary : 'linear').toBe('linear');
      expect(timeOn(pattern)).toBeLessThan(mostMilliseconds);
    },
  );

  it('would be told from one that grows with the square', () => {
    const square = /^-?[\d.,'\s]*\d,\d[\d.,'\s]*$/;
    expect(checkSync(square.source, '').status).toBe('vulnerable');
    expect(timeOn(square)).toBeGreaterThan(mostMilliseconds);
  });
});
