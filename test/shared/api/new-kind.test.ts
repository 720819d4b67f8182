import { describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod';
import { goodsWords } from '../../../shared/alerts/messages/goods-names.ts';
import { assess } from '../../../shared/alerts/rules/default-rules.ts';
import { goodsOf } from '../../../shared/alerts/rules/goods-of.ts';
import { commonOf } from '../../../shared/api/examples/example-setting.ts';
import { openApi } from '../../../shared/api/openapi.ts';
import { componentsOf, reportComponents } from '../../../shared/api/report-components.ts';
import { faultsOf } from '../../../shared/foundation/faults/faults-of.ts';
import { freeText } from '../../../shared/foundation/free-text.ts';
import { NominalPart } from '../../../shared/incidents/names/nominal-part.ts';
import { itemCodes, itemCodesOf, itemOf } from '../../../shared/incidents/report/item-of.ts';
import { goods } from '../../../shared/incidents/report/kind.ts';
import { kinds } from '../../../shared/incidents/report/kinds.ts';
import type { Report } from '../../../shared/incidents/report/report.ts';
import { reportChecks } from '../../../shared/incidents/report/report-checks.ts';
import { reportSchema, sectionSchema } from '../../../shared/incidents/report/report-schema.ts';
import { seizuresOf } from '../../../shared/incidents/report/sections-of.ts';
import { goodsFields } from '../../../shared/incidents/report/seizure.ts';
import { textPlaces, withoutText } from '../../../shared/incidents/report/text-places.ts';
import { kindsWith } from '../../../shared/incidents/view/kinds-with.ts';
import { viewSchema } from '../../../shared/incidents/view/view-schema.ts';
import { languages } from '../../../shared/reference/languages.ts';
import { drafted } from '../../../shared/reference/names/wording.ts';
import { GoodsFigures, goodsFigures, goodsTally } from '../../../shared/statistics/figures/goods-figures.ts';
import { bavet } from '../../fixtures/incidents/reports.ts';

// A seventeenth kind, stolen cultural property: its list of codes, its row, its names and its example.

const artefacts = ['statue', 'manuscript', 'old-coins'] as const;

const ArtefactSeizure = z.strictObject({
  artefact: z.enum(artefacts),
  period: freeText(100).optional(),
  ...goodsFields,
});

const table = {
  ...kinds,
  artefacts: goods(ArtefactSeizure, { namedBy: ['artefact'] }, { exportLicence: z.boolean().optional() }),
};

const names = {
  kinds: { artefacts: drafted`Stolen cultural property | = | = | = | = | = | =` },
  items: {
    artefacts: {
      statue: drafted`Statue | រូបចម្លាក់ | ຮູບປັ້ນ | ရုပ်တု | รูปปั้น | Tượng | 雕像`,
      manuscript: drafted`Manuscript | = | = | = | = | = | =`,
      'old-coins': drafted`Old coins | = | = | = | = | = | =`,
    },
  },
};

const Section = sectionSchema(table);
const TrialReport = reportSchema(table, Section).superRefine(reportChecks(table));
type TrialReport = z.infer<typeof TrialReport>;

const example: Extract<TrialReport, { crime: 'artefacts' }> = {
  crime: 'artefacts',
  ...commonOf(bavet, '70'),
  seizures: [
    { artefact: 'statue', period: 'Angkor', quantity: { value: 2, unit: 'piece' } },
    { artefact: 'statue', quantity: { value: 1, unit: 'piece' } },
    { artefact: 'old-coins', reportedName: 'old silver', quantity: { value: 3, unit: 'kilogram' } },
  ],
  exportLicence: false,
};

const faults = (value: unknown) => {
  const { error } = TrialReport.safeParse(value, { reportInput: true });
  return error ? faultsOf(error).map(({ pointer, code }) => `${pointer} ${code}`) : [];
};

/** A report of the trial's table, for functions whose type knows the sixteen kinds. */
const parsed = (value: unknown): Report => Object(TrialReport.parse(value));

const found = seizuresOf(parsed(example), table);

describe('a seventeenth kind of crime, as one row with its names and an example', () => {
  it('a new kind is reported: its example is accepted', () => {
    expect(faults(example)).toEqual([]);
    expect(TrialReport.parse(example)).toEqual(example);
    expectTypeOf<(typeof example)['seizures'][number]['artefact']>().toEqualTypeOf<
      'statue' | 'manuscript' | 'old-coins'
    >();
  });

  it.each([
    [
      'a code of no list',
      { seizures: [{ artefact: 'car', quantity: { value: 1, unit: 'piece' } }] },
      ['/seizures/0/artefact not-in-list'],
    ],
    ['nothing seized', { seizures: [] }, ['/seizures too-few']],
    ['a field of another kind', { laboratoryFound: true }, ['/laboratoryFound unknown-field']],
  ])('a report of a new kind is refused with %s, with a pointer to the fault', (_, change, expected) => {
    expect(faults({ ...example, ...change })).toEqual(expected);
  });

  it('a new kind stands once at most in a report about something else', () => {
    const { seizures } = example;
    const cash = {
      crime: 'cash',
      ...commonOf(bavet, '71'),
      seizures: [{ instrument: 'banknotes', value: { amount: 1, currency: 'USD' } }],
      also: [{ crime: 'artefacts', seizures }],
    };
    expect(faults(cash)).toEqual([]);
    expect(seizuresOf(parsed(cash), table).map(({ pointer, item }) => `${pointer} ${item}`)).toEqual([
      '/seizures/0 banknotes',
      '/also/0/seizures/0 statue',
      '/also/0/seizures/1 statue',
      '/also/0/seizures/2 old-coins',
    ]);
    expect(faults({ ...cash, also: [...cash.also, ...cash.also] })).toEqual(['/also/1/crime repeated']);
  });

  it('a new kind is listed by its items, and the items of the other kinds stay as they are', () => {
    expect(found.map(itemOf)).toEqual(['statue', 'statue', 'old-coins']);
    expect(itemCodesOf(table)).toEqual([...itemCodes, ...artefacts]);
  });

  it('a new kind is alerted by a threshold for its item', () => {
    const quantities = [{ crime: 'artefacts', item: 'statue', in: 'count', severe: 3, extreme: 50 }];
    const policy = { thresholds: { quantities, people: { severe: 5, extreme: 20 } } };
    const facts = { crime: 'artefacts', goods: goodsOf(found), people: { atRisk: 0, minors: 0 } };
    expect(assess(Object(facts), Object(policy))).toEqual({ severity: 'Severe', reasons: ['quantity-severe'] });
  });

  it.each(languages)('a new kind is alerted in $autonym by the name of the item, never as typed', ({ tag }) => {
    const words = goodsOf(found).map((one) => goodsWords(names)(tag, one));
    expect(words).toHaveLength(2);
    expect(words[0]).toContain(names.items.artefacts.statue[tag].text);
    expect(words.join()).not.toMatch(/Angkor|old silver/);
  });

  it('goods of a new kind without a code are called by the kind in an alert', () => {
    const [one] = goodsOf(found.slice(2));
    const { item: _, ...unnamed } = one ?? {};
    expect(goodsWords(names)('en', Object(unnamed))).toBe('Stolen cultural property 3 kg');
  });

  it('a new kind is counted by item, and its items are refused in figures of the sixteen kinds', () => {
    const figures = goodsTally(found);
    const statue = { incidents: 1, seizures: 2, millionths: { count: 3e6 }, unconverted: {} };
    const oldCoins = { incidents: 1, seizures: 1, millionths: { kilogram: 3e6 }, unconverted: {} };
    expect(goodsFigures(table).parse(figures)).toEqual({ statue, 'old-coins': oldCoins });
    expect(GoodsFigures.safeParse(figures).success).toBe(false);
  });

  it('the free text of a new kind is hidden from those who may not read narratives', () => {
    const seen = JSON.stringify(withoutText(example, textPlaces(TrialReport)));
    expect(seen).toContain('statue');
    expect(seen).not.toMatch(/Angkor|old silver/);
  });

  it('a new kind is described in the document, and changes no description of another kind', () => {
    const schemasOf = (components: typeof reportComponents) =>
      Object(openApi({ title: '', endpoints: [], schemas: {}, examples: {}, components }).components.schemas);
    const view = viewSchema(TrialReport);
    const submission = kindsWith(TrialReport, { nominal: NominalPart.optional() });
    const trial = { submission, section: Section, incident: view, file: view };
    const before = schemasOf(reportComponents);
    const described = schemasOf(componentsOf(trial));
    const added = Object.keys(described).filter((name) => !(name in before));
    expect(added).toEqual([
      'ArtefactsReport',
      'ArtefactsSection',
      'ArtefactsSeizure',
      'ArtefactsIncident',
      'ArtefactsSectionView',
      'ArtefactsSeizureView',
    ]);
    expect(described.ArtefactsSeizure.properties.artefact.enum).toEqual(artefacts);
    expect(described.ArtefactsIncident.properties.seizures.items).toEqual({
      $ref: '#/components/schemas/ArtefactsSeizureView',
    });
    expect(componentsOf(trial).members['Report']).toMatchObject({
      discriminator: { mapping: { artefacts: '#/components/schemas/ArtefactsReport' } },
    });
    // Here an incident is its report alone.
    const changed = /(Incident|IncidentFile)$|^Section(View)?$/;
    const others = Object.entries(before).filter(([name]) => !changed.test(name));
    expect(described).toMatchObject(Object.fromEntries(others));
  });
});
