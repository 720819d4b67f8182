import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultCodes } from '../../shared/foundation/faults/fault.ts';
import { warningCodes } from '../../shared/incidents/warnings/warning.ts';
import { languages } from '../../shared/reference/languages.ts';
import { allWords } from '../../web/words/all-words.ts';

const folder = join(import.meta.dirname, '../../web');
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('words/'))
  .map((name) => readFileSync(join(folder, name), 'utf8'));

/** Keys that the screens say, written out in full. */
const said = new Set(
  sources.flatMap((text) => [...text.matchAll(/'((?:[a-z]+(?:-[a-z]+)*)\.[a-z][a-z-]*)'/g)].map(([, key = '']) => key)),
);

const gapsIn = (text: string) => [...text.matchAll(/\{([\w-]+)\}/g)].map(([, name]) => name).sort();

describe('the words of the pages', () => {
  it('are there in all seven languages, each of them', () => {
    const missing = Object.entries(allWords).flatMap(([key, wording]) =>
      languages.filter(({ tag }) => !wording[tag]?.text).map(({ tag }) => `${key} ${tag}`),
    );
    expect(missing).toEqual([]);
    expect(Object.keys(allWords).length).toBeGreaterThan(300);
  });

  it('have the same gaps in every language', () => {
    const wrong = Object.entries(allWords).filter(([, wording]) =>
      languages.some(({ tag }) => gapsIn(wording[tag].text).join() !== gapsIn(wording.en.text).join()),
    );
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it('have a sentence for every fault and every warning', () => {
    const keys = [...faultCodes.map((code) => `fault.${code}`), ...warningCodes.map((code) => `warning.${code}`)];
    expect(keys.filter((key) => !(key in allWords))).toEqual([]);
  });

  it('are drafts where no speaker has reviewed them', () => {
    const own = Object.entries(allWords).filter(([key]) => !/^(fault|warning)\./.test(key));
    const unmarked = own.filter(([, wording]) =>
      languages.some(({ tag }) => tag !== 'en' && wording[tag].status !== 'draft'),
    );
    expect(unmarked.map(([key]) => key)).toEqual([]);
  });

  it('are all said somewhere: none is left over from a screen that is gone', () => {
    const areas =
      /^(screen|home|new|safety|form|report|check|names|place|map|photos|outbox|incidents|amend|alerts|cases|reference|tablet|sign-in)\./;
    const built = /^(form\.(day|month|year|time)|outbox\.(now-|others-|sign-in-again|disabled))/;
    const unsaid = Object.keys(allWords).filter((key) => areas.test(key) && !built.test(key) && !said.has(key));
    expect(unsaid).toEqual([]);
  });
});
