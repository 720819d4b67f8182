import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { canInvoke, home, personOf } from '../deployment.ts';
import { invokeByHand } from '../invocation.ts';
import { allOf, askAs, post, receiptIn } from '../questions.ts';
import { quietStretch, type Report, reportLike } from '../reports.ts';

/** A day that nobody else is likely to have taken, at noon of the region. */
const day = quietStretch(1).from.slice(0, 10);
const noon = `${day}T12:00:00+07:00`;

/** What an officer would enter, and what the service is to make of it. */
type Case = {
  crime: string;
  entered: Record<string, unknown>;
  iccs: string[];
  comparable?: [string, number, string][];
  /** The filters by which it is found. */
  by: string[];
};

const suspects = (count: number, more: Record<string, unknown> = {}) => ({
  ...{ role: 'suspect', sex: 'male', ageGroup: 'adult', count },
  ...more,
});

/**
 * Seizures and smuggling as they have been published, or as the field guides tell them. Quantities and ways are theirs;
 * place, time and people are the suite's own.
 */
const cases: Record<string, Case> = {
  // UNODC, 21 June 2016: what the Cambodian drug authority told all its offices of.
  '1.9 kg of crystal methamphetamine from across the Lao border': {
    crime: 'drugs',
    entered: {
      route: { origin: { country: 'LA' }, destination: { country: 'KH' }, border: 'LA', direction: 'entering' },
      transport: [{ means: 'motorcycle' }],
      seizures: [
        {
          substance: 'methamphetamine',
          reportedName: 'ice',
          form: 'crystal',
          quantity: { value: 1.9, unit: 'kilogram' },
        },
      ],
      people: [suspects(2)],
    },
    iccs: ['060121'],
    comparable: [['/seizures/0', 1.9, 'kilogram']],
    by: ['crime=drugs', 'substance=methamphetamine', 'item=methamphetamine'],
  },
  // UNODC, October 2021: 55.6 million tablets and 1,537 kg of crystal in beer crates, Bokeo.
  'the largest haul of yaba, in tablets': {
    crime: 'drugs',
    entered: {
      seizures: [
        {
          ...{ substance: 'methamphetamine', reportedName: 'ຢາບ້າ', form: 'tablet' },
          ...{ quantity: { value: 55_600_000, unit: 'tablet' }, marks: 'WY' },
          packaging: { code: 'other', text: 'Beer crates' },
        },
        { substance: 'methamphetamine', form: 'crystal', quantity: { value: 1537, unit: 'kilogram' } },
      ],
      transport: [{ means: 'lorry' }],
    },
    iccs: ['060121'],
    comparable: [
      ['/seizures/0', 5004, 'kilogram'],
      ['/seizures/1', 1537, 'kilogram'],
    ],
    by: ['crime=drugs', 'substance=methamphetamine'],
  },
  'scales of pangolins in a container of timber': {
    crime: 'wildlife',
    entered: {
      seizures: [
        {
          ...{ species: 'manis-javanica', term: 'SCA', reportedName: 'vảy tê tê' },
          quantity: { value: 3200, unit: 'kilogram' },
          concealment: { codes: ['among-cargo'] },
        },
      ],
      transport: [{ means: 'container-lorry' }],
    },
    iccs: ['100312'],
    comparable: [['/seizures/0', 3200, 'kilogram']],
    by: ['crime=wildlife', 'item=manis-javanica'],
  },
  // UNODC field guide 03: Dalbergia cochinchinensis, CITES Appendix II.
  'logs of Siamese rosewood': {
    crime: 'timber',
    entered: {
      seizures: [
        {
          ...{ species: 'dalbergia-cochinchinensis', form: 'logs', reportedName: 'พะยูง' },
          ...{ quantity: { value: 11.75, unit: 'cubic-metre' }, stamps: 'none' },
        },
      ],
      permitShown: false,
    },
    iccs: ['10041', '100312'],
    comparable: [['/seizures/0', 11.75, 'cubic-metre']],
    by: ['crime=timber', 'item=dalbergia-cochinchinensis'],
  },
  // UNODC field guide 01: hidden in the cargo, in debt for the journey.
  'migrants in a lorry, who had paid': {
    crime: 'migrant-smuggling',
    entered: {
      people: [
        { role: 'smuggled-migrant', sex: 'male', ageGroup: '18-29', citizenship: 'MM', count: 31 },
        {
          role: 'smuggled-migrant',
          sex: 'female',
          ageGroup: '15-17',
          citizenship: 'MM',
          count: 4,
          accompaniment: 'separated',
        },
        suspects(2, { citizenship: 'TH' }),
      ],
      conduct: ['entry', 'false-documents'],
      feePerPerson: { amount: 17_000, currency: 'THB' },
      transport: [{ means: 'lorry', country: 'TH' }],
      documents: [{ type: 'passport', fraud: 'counterfeit', count: 3 }],
    },
    iccs: ['08051', '07023'],
    by: ['crime=migrant-smuggling'],
  },
  // UNODC, "Casinos, Money Laundering, Underground Banking …", January 2024: recruited by a job offer, kept in a compound.
  'people forced to defraud others in a scam compound': {
    crime: 'trafficking-in-persons',
    entered: {
      people: [
        {
          ...{ role: 'victim', sex: 'male', ageGroup: '18-29', citizenship: 'VN', count: 12 },
          exploitation: ['forced-labour'],
        },
        suspects(3, { citizenship: 'CN' }),
      ],
      acts: ['recruitment', 'transportation', 'harbouring'],
      means: ['deception', 'threat-or-force'],
      exploitation: ['forced-labour'],
      debtPerPerson: { amount: 3000, currency: 'USD' },
      documentsWithheld: true,
      modusOperandi: { codes: ['false-job-offer', 'online-scam-compound', 'documents-withheld'] },
      tags: { cyber: 'cyber-related', situationalContext: 'organized-crime' },
    },
    iccs: ['02042'],
    by: ['crime=trafficking-in-persons'],
  },
  'cash that nobody declared': {
    crime: 'cash',
    entered: {
      seizures: [
        { instrument: 'banknotes', declared: false, value: { amount: 3_500_000, currency: 'USD' } },
        { instrument: 'gold', value: { amount: 64_000.5, currency: 'USD' }, quantity: { value: 1, unit: 'kilogram' } },
      ],
    },
    iccs: ['08044'],
    comparable: [['/seizures/1', 1, 'kilogram']],
    by: ['crime=cash', 'item=banknotes', 'item=gold'],
  },
  'a pistol and its ammunition, found with heroin': {
    crime: 'drugs',
    entered: {
      seizures: [{ substance: 'heroin', form: 'powder', quantity: { value: 350, unit: 'gram' } }],
      also: [
        {
          crime: 'firearms',
          seizures: [
            { item: 'pistol', make: 'Norinco', calibre: '7.62 x 25 mm', quantity: { value: 1, unit: 'piece' } },
            { item: 'ammunition', calibre: '7.62 x 25 mm', quantity: { value: 24, unit: 'piece' } },
          ],
        },
      ],
      tags: { weapon: 'firearm' },
      people: [suspects(1)],
    },
    iccs: ['060121', '090121'],
    comparable: [
      ['/seizures/0', 0.35, 'kilogram'],
      ['/also/0/seizures/0', 1, 'count'],
      ['/also/0/seizures/1', 24, 'count'],
    ],
    by: ['crime=drugs', 'crime=firearms', 'item=pistol', 'substance=heroin'],
  },
};

/** What the examples of the document say of a kind that a case does not. */
const own = ['crime', 'place', 'completion'];

const entered = async ({ crime, entered: fields }: Case): Promise<Report> => {
  const like = await reportLike(crime, { occurredAt: noon });
  const kept = Object.fromEntries(
    Object.entries(like).filter(([name]) => [...own, 'id', 'blo', 'occurredAt'].includes(name)),
  );
  // The fix of the example is of the example's own day.
  const place = { ...Object(kept['place']), fixedAt: noon };
  return { ...kept, ...(kept['place'] ? { place } : {}), ...fields, id: like.id };
};

const File = z.looseObject({
  iccs: z.array(z.string()),
  comparableQuantities: z
    .array(z.looseObject({ pointer: z.string(), value: z.number(), unit: z.string(), source: z.string().min(10) }))
    .default([]),
});

const ids = new Map<string, string>();
const window = `from=${day}T00:00:00%2B07:00&to=${day}T23:59:59%2B07:00`;

describe.each(Object.entries(cases))('%s', (name, what) => {
  it('is taken as an officer enters it, read back as entered, with what is derived beside it', async () => {
    const report = await entered(what);
    const answer = await post(report);
    expect([answer.status, answer.text]).toEqual([201, answer.text]);
    // These happened long ago: a second look at their date is all that is asked.
    expect(receiptIn(answer).warnings?.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/occurredAt', 'long-past'],
    ]);
    ids.set(name, report.id);
    const { json } = await askAs('officer', `GET /v1/incidents/${report.id}`);
    expect(json).toMatchObject(report);
    const { iccs, comparableQuantities } = File.parse(json);
    expect(iccs.sort()).toEqual([...what.iccs].sort());
    const derived = comparableQuantities.map(({ pointer, value, unit }) => [pointer, value, unit]);
    expect(derived).toEqual(what.comparable ?? []);
  });

  it('is found by what was seized', async () => {
    for (const filter of what.by) {
      const found = (await allOf(`${window}&${filter}`)).map(({ id }) => id);
      expect([filter, found]).toEqual([filter, expect.arrayContaining([ids.get(name)])]);
    }
    const { blo } = personOf(home, 'officer');
    expect((await allOf(`${window}&blo=${blo}&crime=excise`)).map(({ id }) => id)).not.toContain(ids.get(name));
  });
});

// Only a local run lets a function be invoked by hand without AWS credentials.
describe.skipIf(!canInvoke)('the figures of the night', () => {
  const Rows = z.object({ rows: z.array(z.record(z.string(), z.unknown())) });
  const rows: z.infer<typeof Rows>['rows'] = [];

  beforeAll(async () => {
    await invokeByHand(home, 'nightly-statistics', {});
    for (const by of ['goods', 'substance']) {
      const answer = await askAs('analyst', `GET /v1/statistics?from=${day}&to=${day}&by=${by}`);
      expect([answer.status, answer.text]).toEqual([200, answer.text]);
      rows.push(...Rows.parse(answer.json).rows);
    }
  });

  it.each([
    ['methamphetamine', { incidents: 2, seizures: 3, kilograms: 6542.9 }],
    ['heroin', { incidents: 1, kilograms: 0.35 }],
    ['manis-javanica/SCA', { crime: 'wildlife', incidents: 1, kilograms: 3200 }],
    ['dalbergia-cochinchinensis/logs', { crime: 'timber', cubicMetres: 11.75 }],
    ['banknotes', { crime: 'cash', amounts: { USD: 3_500_000 } }],
    ['gold', { crime: 'cash', kilograms: 1, amounts: { USD: 64_000.5 } }],
    ['pistol', { crime: 'firearms', pieces: 1 }],
    ['ammunition', { crime: 'firearms', pieces: 24 }],
  ])('add up %s', (item, figures) => {
    expect(rows.filter((row) => (row['item'] ?? row['substance']) === item)).toEqual([
      expect.objectContaining(figures),
    ]);
  });
});
