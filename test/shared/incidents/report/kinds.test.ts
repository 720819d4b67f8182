import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { goodsOf } from '../../../../shared/alerts/rules/goods-of.ts';
import { reportExamples } from '../../../../shared/api/examples/report-examples.ts';
import { itemOf, itemsOf } from '../../../../shared/incidents/report/item-of.ts';
import { codesIn, type Kind, seizureOf } from '../../../../shared/incidents/report/kind.ts';
import { kinds } from '../../../../shared/incidents/report/kinds.ts';
import { Report, Section } from '../../../../shared/incidents/report/report.ts';
import { seizuresOf } from '../../../../shared/incidents/report/sections-of.ts';
import { crimes } from '../../../../shared/reference/crimes.ts';
import { bavet } from '../../../fixtures/incidents/reports.ts';

const codes = crimes.map(({ code }) => code);
const rows: [string, Kind][] = Object.entries(kinds);

/** The files that a source file takes with it into a bundle. */
const bundled = async (file: string): Promise<string[]> => {
  const { metafile } = await build({
    entryPoints: [join(import.meta.dirname, '../../../..', file)],
    bundle: true,
    write: false,
    metafile: true,
    packages: 'external',
    format: 'esm',
  });
  return Object.keys(metafile.inputs);
};

describe('the table of kinds', () => {
  it('reports and sections have one variant for each kind of the reference list, in its order', () => {
    expect(Object.keys(kinds)).toEqual(codes);
    expect(Report.options.map(({ shape }) => shape.crime.value)).toEqual(codes);
    expect(Section.options.map(({ shape }) => shape.crime.value)).toEqual(codes);
  });

  it.each(rows)('the row of %s names what is seized by fields that its seizures have, each with codes', (_, kind) => {
    const fields = [...(kind.namedBy ?? []), ...(kind.part ? [kind.part] : [])];
    expect(fields.filter((field) => codesIn(kind, field).length === 0)).toEqual([]);
    expect(kind.about === 'goods').toBe(fields.length > 0);
    if (kind.about === 'goods') expect(seizureOf(kind)).toBeDefined();
  });

  it('the table of kinds takes no names and no examples into the bundle that accepts reports', async () => {
    const files = await bundled('shared/incidents/report/kinds.ts');
    expect(files).toContain('shared/reference/substance-codes.ts');
    expect(files.filter((file) => /\/names\/|examples|species\.ts|substances\.ts/.test(file))).toEqual([]);
  });

  it('the type of a report of each kind has the fields of that kind alone', () => {
    type Of<Code extends Report['crime']> = Extract<Report, { crime: Code }>;
    expectTypeOf<Report['crime']>().toEqualTypeOf<(typeof codes)[number]>();
    expectTypeOf<Of<'drugs'>['seizures'][number]>().toHaveProperty('substance');
    expectTypeOf<Of<'drugs'>>().not.toHaveProperty('conduct');
    expectTypeOf<Of<'corruption'>>().not.toHaveProperty('seizures');
    expectTypeOf<undefined>().toExtend<Of<'drugs'>['people']>();
    expectTypeOf<undefined>().not.toExtend<Of<'migrant-smuggling'>['people']>();
    expectTypeOf<Extract<Section, { crime: 'timber' }>>().not.toHaveProperty('blo');
  });
});

describe('the code of what was seized', () => {
  const examples = Object.entries(reportExamples(bavet));
  const found = examples.flatMap(([, example]) => seizuresOf(Report.parse(example)));

  it.each(found.map((one) => [one.crime, itemOf(one)] as const))(
    'a seizure of %s can be searched by its item %s',
    (crime, item) => {
      expect(itemsOf(crime)).toContain(item);
    },
  );

  it('the item is the same for searches and alerts, and an alert has none if only words say what was seized', () => {
    const unnamed = ['document-fraud', 'other'];
    for (const one of found) {
      const [alerted] = goodsOf([one]);
      expect(alerted?.item, one.crime).toBe(unnamed.includes(one.crime) ? undefined : itemOf(one));
    }
    expect(new Set(found.map(({ crime }) => crime))).toContain('other');
    expect(itemOf({})).toBe('other');
  });

  it.each<[Report['crime'], number]>([
    ['migrant-smuggling', 0],
    ['corruption', 0],
    ['other', 1],
    ['document-fraud', 1],
  ])('the items of %s are %i', (crime, count) => {
    expect(itemsOf(crime)).toHaveLength(count);
  });
});
