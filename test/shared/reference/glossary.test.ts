import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wordPlaces } from '../../../infra/country.ts';
import { authorityName } from '../../../shared/alerts/messages/wording/authority-name.ts';
import { mailLines } from '../../../shared/alerts/messages/wording/mail-lines.ts';
import { severityWords } from '../../../shared/alerts/messages/wording/severity-words.ts';
import { discardedWords } from '../../../shared/reference/discarded-words.ts';
import { type Language, languages, type Wording } from '../../../shared/reference/languages.ts';
import { glossary, type Term } from '../../../shared/reference/names/glossary.ts';
import { modusOperandiNames } from '../../../shared/reference/names/modus-operandi.ts';
import { personRoleNames } from '../../../shared/reference/names/people.ts';

const root = resolve(import.meta.dirname, '../../..');
const tags = languages.map(({ tag }) => tag);

const filesIn = (place: string): string[] =>
  statSync(join(root, place)).isFile()
    ? [place]
    : readdirSync(join(root, place), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => `${place}/${name}`);

const isWording = (value: object): value is Wording =>
  tags.every((tag) => tag in value && typeof Object(Object(value)[tag]).text === 'string');

const wordingsIn = (value: unknown, name: string): [name: string, wording: Wording][] => {
  if (typeof value !== 'object' || value === null) return [];
  if (isWording(value)) return [[name, value]];
  return Object.entries(value).flatMap(([key, inside]) => wordingsIn(inside, `${name} ${key}`));
};

const held = await Promise.all(
  wordPlaces.flatMap(filesIn).map(async (file) => wordingsIn({ ...(await import(join(root, file))) }, file)),
);
const wordings = held.flat();

describe('the words of the network', () => {
  it('are all looked at', () => {
    expect(wordings.length).toBeGreaterThan(1_700);
    for (const place of wordPlaces) expect(wordings.filter(([name]) => name.startsWith(place))).not.toEqual([]);
  });

  it.each(tags)('are written one way: no text in %s has a word that a term displaced', (language) => {
    const found = wordings.flatMap(([name, wording]) => {
      const text = wording[language].text.toLowerCase();
      const words = Object.keys(discardedWords[language]).filter((word) => text.includes(word.toLowerCase()));
      return words.map((word) => `${name}: ${word}, instead of ${discardedWords[language][word]}`);
    });
    expect(found).toEqual([]);
  });

  it.each(tags)('displace in %s by words that are not displaced themselves, in NFC', (language) => {
    const pairs = Object.entries(discardedWords[language]);
    expect(pairs.length).toBeGreaterThan(5);
    for (const [word, instead] of pairs) {
      expect([word, instead]).toEqual([word.normalize('NFC'), instead.normalize('NFC')]);
      expect(Object.keys(discardedWords[language]).filter((other) => instead.includes(other))).toEqual([]);
    }
  });

  it.each(['my', 'km', 'lo', 'th'] as const)('have Latin digits in %s, as all numbers do', (language) => {
    const native = { my: /[၀-၉]/, km: /[០-៩]/, lo: /[໐-໙]/, th: /[๐-๙]/ }[language];
    expect(wordings.filter(([, wording]) => native.test(wording[language].text)).map(([name]) => name)).toEqual([]);
  });
});

/** Texts that are a term, or have it in them. */
const uses: [Term, Wording][] = [
  ['place', mailLines.place],
  ['quantity', mailLines.quantity],
  ['direction', mailLines.direction],
  ['reference', mailLines.reference],
  ['valid-until', mailLines.expires],
  ['extreme', severityWords.Extreme],
  ['severe', severityWords.Severe],
  ['moderate', severityWords.Moderate],
  ['minor-severity', severityWords.Minor],
  ['suspect', personRoleNames.suspect],
  ['victim', personRoleNames.victim],
  ['presumed-victim', personRoleNames['presumed-victim']],
  ['smuggled-migrant', personRoleNames['smuggled-migrant']],
  ['witness', personRoleNames.witness],
  ['not-known', modusOperandiNames.unknown],
];

/** Where the service's own list has a longer name than a label has room for. */
const longer: readonly string[] = ['vi quantity'];

describe('the glossary', () => {
  it('has its terms in all seven languages, drafts but for English, and tells them apart', () => {
    const terms = Object.keys(glossary);
    expect(terms.length).toBe(82);
    for (const tag of tags) {
      expect(wordingsIn(glossary, '').filter(([, wording]) => wording[tag].text === '')).toEqual([]);
      const statuses = new Set(wordingsIn(glossary, '').map(([, wording]) => wording[tag].status));
      expect([...statuses]).toEqual([tag === 'en' ? 'reviewed' : 'draft']);
    }
  });

  it.each(uses.map(([term, wording]) => [term, wording] as const))(
    'has the word that texts use for %s',
    (term, wording) => {
      const differs = (tag: Language) => wording[tag].text.toLowerCase() !== glossary[term][tag].text.toLowerCase();
      expect(
        tags
          .filter(differs)
          .map((tag) => `${tag} ${term}`)
          .filter((each) => !longer.includes(each)),
      ).toEqual([]);
    },
  );

  it('has the authority that text messages name', () => {
    for (const tag of ['th', 'zh', 'km'] as const)
      expect(authorityName[tag].text).toBe(glossary['national-authority'][tag].text);
    expect(glossary['national-authority'].vi.text).toContain(authorityName.vi.text);
  });
});
