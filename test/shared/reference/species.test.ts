import { describe, expect, it } from 'vitest';
import { speciesNames } from '../../../shared/reference/names/species.ts';
import { species } from '../../../shared/reference/species.ts';

const known = species.filter((row) => row.scientificName !== null);
const appendices = ['I', 'II', 'III', 'I/II', null];
const genusOf = (name: string) => name.split(' ')[0] ?? '';

describe('species', () => {
  it.each(known)('$code has a scientific name of a species, a genus or a family, and a code made of it', (row) => {
    expect(row.scientificName).toMatch(/^[A-Z][a-z]+( [a-z]+)?$/);
    expect(row.code).toBe(row.scientificName.toLowerCase().replace(' ', '-'));
  });

  it.each(known)('$code stands in an appendix, or in none, on a day that is told', (row) => {
    expect(appendices).toContain(row.appendix);
    expect(row.listedAt).toBe('2017-04-21');
  });

  it('are named once', () => {
    expect(new Set(species.map(({ code }) => code)).size).toBe(species.length);
  });

  it.each([
    ['elephas-maximus', 'I'],
    ['loxodonta-africana', 'I/II'],
    ['panthera-leo', 'I/II'],
    ['manis-javanica', 'I'],
    ['rhinoplax-vigil', 'I'],
    ['ophiophagus-hannah', 'II'],
    ['geochelone-elegans', 'II'],
    ['arctictis-binturong', 'III'],
    ['gekko-gecko', null],
    ['physignathus-cocincinus', null],
    ['dalbergia-cochinchinensis', 'II'],
    ['aquilaria-crassna', 'II'],
    ['paphiopedilum', 'I'],
    ['pterocarpus-macrocarpus', null],
    ['tectona-grandis', null],
  ])('%s stood in appendix %s of CITES after its 17th conference', (code, appendix) => {
    expect(species.find((row) => row.code === code)?.appendix).toBe(appendix);
  });

  it('of a genus that is listed are listed too', () => {
    const listed = known.filter((row) => row.appendix !== null && !row.scientificName.includes(' '));
    const genera = listed.map((row) => row.scientificName);
    const members = known.filter((row) => row.scientificName.includes(' '));
    const unlisted = members.filter((row) => row.appendix === null);
    expect(
      members.filter((row) => genera.some((genus) => genus === genusOf(row.scientificName))).length,
    ).toBeGreaterThan(10);
    expect(unlisted.filter((row) => genera.some((genus) => genus === genusOf(row.scientificName)))).toEqual([]);
  });

  it('carry an annotation as the Species+ index has it: a number for plants, populations for animals', () => {
    const annotated = known.flatMap((row) => ('annotation' in row ? [[row.group, row.annotation]] : []));
    expect(annotated.length).toBeGreaterThan(10);
    for (const [group, annotation] of annotated) {
      expect(annotation).toMatch(group === 'mammal' ? /^(I except|as its species)/ : /^#\d+$/);
    }
  });

  it('that are not in the list can still be reported, and nothing is claimed of them', () => {
    const other = species.find(({ code }) => code === 'other-species');
    expect(other).toMatchObject({ scientificName: null, appendix: null, listedAt: null });
  });

  it('say in English that the species is not known where the name is that of a genus or a family', () => {
    const coarse = known.filter((row) => !row.scientificName.includes(' ') && row.code !== 'gyrinops');
    for (const { code } of coarse) expect(speciesNames[code].en.text).toMatch(/, species not known$/);
  });
});
