import { describe, expect, it } from 'vitest';
import { suggestCodes } from '../../../shared/code-lists/suggest-codes.ts';
import { stateChoices } from '../../../shared/incidents/search/incident-list-query.ts';
import { languages } from '../../../shared/reference/languages.ts';
import { type ReferenceList, referenceLists } from '../../../shared/reference/reference-lists.ts';

const listOf = (name: string): ReferenceList => referenceLists[name] ?? { codes: [], rows: [], names: {} };
const codesOf = (list: string) => listOf(list).codes;

/** The codes of suggestions, without their names. */
const suggested = (typed: string, codes: readonly string[]) =>
  suggestCodes(typed, codes, 'en').map((shown) => shown.split(' ')[0]);

describe('a word in the place of a code', () => {
  it.each([
    ['substances', 'yaba', 'methamphetamine'],
    ['substances', 'Ya Ba', 'methamphetamine'],
    ['substances', 'ยาบ้า', 'methamphetamine'],
    ['substances', 'metamphetamin', 'methamphetamine'],
    ['substances', 'heroine', 'heroin'],
    ['substances', 'ເຮໂຣອີນ', 'heroin'],
    ['substances', 'ganja', 'cannabis-herb'],
    ['units', 'kg', 'kilogram'],
    ['units', 'KG.', 'kilogram'],
    ['units', 'kgs', 'kilogram'],
    ['units', 'kilograms', 'kilogram'],
    ['units', 'กก.', 'kilogram'],
    ['units', 'g', 'gram'],
    ['units', 'pcs', 'piece'],
    ['units', 'ltr', 'litre'],
    ['units', 'm³', 'cubic-metre'],
    ['units', 'viên', 'tablet'],
    ['units', 'vien', 'tablet'],
    ['crimes', 'drug', 'drugs'],
    ['crimes', 'human trafficking', 'trafficking-in-persons'],
    ['crimes', 'trafficking_in_persons', 'trafficking-in-persons'],
    ['crimes', 'ma túy', 'drugs'],
    ['countries', 'Cambodia', 'KH'],
    ['countries', 'Viet Nam', 'VN'],
    ['countries', 'vietnam', 'VN'],
    ['countries', 'กัมพูชา', 'KH'],
    ['currencies', 'baht', 'THB'],
    ['currencies', '$', 'USD'],
    ['sexes', 'M', 'male'],
    ['sexes', 'woman', 'female'],
    ['transports', 'motorbike', 'motorcycle'],
    ['handling-codes', 'Region', 'region'],
    ['species', 'pangolin', 'manis'],
    ['species', 'Sunda pangolin', 'manis-javanica'],
    ['transports', 'truck', 'lorry'],
  ])('of %s, %s: %s', (list, typed, expected) => {
    expect(suggested(typed, codesOf(list))).toContain(expected);
  });

  it('has its name in the language of the reader', () => {
    expect(suggestCodes('kg', codesOf('units'), 'km')).toEqual([
      expect.stringMatching(/^kilogram \(\p{Script=Khmer}/u),
    ]);
    expect(suggestCodes('kg', codesOf('units'), 'en')).toEqual(['kilogram']);
  });

  it.each(Object.keys(referenceLists))('finds each code of %s by its names in every language', (list) => {
    const { codes, names } = listOf(list);
    const lost = codes.flatMap((code) =>
      languages.flatMap(({ tag }) => {
        const name = names[code]?.[tag].text ?? '';
        const alike = codes.filter((other) => names[other]?.[tag].text.toLowerCase() === name.toLowerCase());
        return alike.some((other) => suggested(name, codes).includes(other)) ? [] : [`${code} ${tag}: ${name}`];
      }),
    );
    expect(lost).toEqual([]);
  });

  it('is looked for in the codes of the place alone', () => {
    expect(suggested('yaba', ['heroin', 'ketamine'])).toEqual([]);
    expect(suggested('kg', ['gram', 'kilogram'])).toEqual(['kilogram']);
  });

  it('is found by the code where a choice has no names', () => {
    expect(suggestCodes('withdrawed', stateChoices, 'en')).toEqual(['withdrawn']);
    expect(suggestCodes('CURRENT', stateChoices, 'en')).toEqual(['current']);
  });

  it.each(['', '   ', '???', 'xqzwv', 'a', '\u200b'])('is nothing that is near: %j', (typed) => {
    expect(suggestCodes(typed, codesOf('transports'), 'en')).toEqual([]);
  });

  it('gets three suggestions at most, and is answered at once whatever was typed', () => {
    const all = Object.values(referenceLists).flatMap(({ codes }) => codes);
    const begun = performance.now();
    for (let index = 0; index < 10; index += 1)
      expect(suggestCodes(`${index}${'abcde'.repeat(50_000)}`, all, 'en').length).toBeLessThanOrEqual(3);
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});
