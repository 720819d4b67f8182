import * as z from 'zod';
import { kilogramsOf } from '../../incidents/report/comparable-quantity.ts';
import { crimeCodes } from '../../incidents/report/crime-codes.ts';
import { codesOf } from '../../incidents/report/one-of.ts';
import type { CountedPeople, DrugSeizure, Report, Section } from '../../incidents/report/report.ts';
import { seizuresIn } from '../../incidents/report/sections-of.ts';
import type { Crime } from '../../reference/crimes.ts';
import { personRoles } from '../../reference/people.ts';
import { substances } from '../../reference/substances.ts';
import { units } from '../../reference/units.ts';
import { GoodsFigures, goodsTally, type ItemFigures, seizuresOfGoods } from './goods-figures.ts';
import { differenceOfTallies, sumOfTallies, type Tally } from './sum-of-tallies.ts';

const Count = z.int().min(0);

/** What could not be made kilograms, by the unit in which it was reported. Thousandths, as a value may be 2.5. */
const Unconverted = z.partialRecord(z.enum(units), z.strictObject({ seizures: Count, thousandths: Count }));

/**
 * Seizures of one substance. Weight is summed in whole milligrams: sums of fractions depend on their order, and figures
 * must not. Each seizure is rounded to its milligram once, before it is added.
 */
const SubstanceFigures = z.strictObject({
  incidents: Count,
  seizures: Count,
  milligrams: Count,
  unconverted: Unconverted,
});

/** `alsoIn` counts incidents of another kind in which this was found too: they are counted as incidents there, once. */
const CrimeFigures = z.strictObject({
  incidents: Count,
  attempted: Count,
  completed: Count,
  alsoIn: Count.optional(),
  substances: z.partialRecord(z.enum(codesOf(substances)), SubstanceFigures),
  goods: GoodsFigures.optional(),
  people: z.partialRecord(z.enum(personRoles), Count),
});

/**
 * Figures of some incidents, by crime. Codes and counts only: no id, no place, no text of an officer, and neither sex
 * nor age, so that they may leave the country as they are.
 */
export const Figures = z.partialRecord(z.enum(crimeCodes), CrimeFigures);

type SubstanceFigures = z.infer<typeof SubstanceFigures>;
type CrimeFigures = z.infer<typeof CrimeFigures>;
export type Figures = z.infer<typeof Figures>;

const milligramsInKilogram = 1_000_000;

/** The name that an officer typed for a substance `other` is free text, and stays with the report. */
const seizureTally = (seizure: DrugSeizure, isFirstOfItsSubstance: boolean): Tally => {
  const comparable = kilogramsOf(seizure);
  const { value, unit } = seizure.quantity;
  return {
    [seizure.substance]: {
      incidents: isFirstOfItsSubstance ? 1 : 0,
      seizures: 1,
      milligrams: comparable ? Math.round(comparable.kilograms * milligramsInKilogram) : 0,
      unconverted: comparable ? {} : { [unit]: { seizures: 1, thousandths: Math.round(value * 1000) } },
    },
  };
};

const substancesTally = (seizures: readonly DrugSeizure[]): Tally =>
  sumOfTallies(
    seizures.map((seizure, index) =>
      seizureTally(seizure, seizures.findIndex(({ substance }) => substance === seizure.substance) === index),
    ),
  );

const peopleTally = (people: readonly CountedPeople[]): Tally =>
  sumOfTallies(people.map(({ role, count }) => ({ [role]: count })));

/** What was seized, as far as this kind of crime seizes anything. */
const seizedTally = (section: Report | Section): { readonly [name: string]: Tally } => {
  if (section.crime === 'drugs') return { substances: substancesTally(section.seizures) };
  const seizures = seizuresIn(section);
  return { substances: {}, ...(seizures.length > 0 ? { goods: goodsTally(seizures) } : {}) };
};

const nothing = { incidents: 0, attempted: 0, completed: 0, people: {} };

/** The figures of one report: its incident under the kind that it is about, its goods each under their own. */
export const figuresOf = (report: Report): Figures => {
  const { crime, completion, people = [], also = [] } = report;
  const incident = {
    incidents: 1,
    attempted: completion === 'attempted' ? 1 : 0,
    completed: completion === 'completed' ? 1 : 0,
    people: peopleTally(people),
  };
  return Figures.parse(
    sumOfTallies([
      { [crime]: { ...incident, ...seizedTally(report) } },
      ...also.map((section) => ({ [section.crime]: { ...nothing, alsoIn: 1, ...seizedTally(section) } })),
    ]),
  );
};

/** No incidents at all. */
export const empty: Figures = {};

/** Puts figures together, in any order and any grouping; `empty` adds nothing. */
export const merge = (figures: readonly Figures[]): Figures => Figures.parse(sumOfTallies(figures));

/** Figures with one more report. */
export const add = (figures: Figures, report: Report): Figures => merge([figures, figuresOf(report)]);

/** What was seized, to be shown. `kilograms` has the exact milligrams behind the point. */
export type SeizedReport = { seizures: number; kilograms: number; notInKilograms: number };

/** Reports some substances' seizures: how many, what they weigh, and how many of them have no published weight. */
export const seizedReport = (seized: readonly SubstanceFigures[]): SeizedReport => {
  const total = (of: (figures: SubstanceFigures) => number) =>
    Math.min(
      seized.reduce((sum, figures) => sum + of(figures), 0),
      Number.MAX_SAFE_INTEGER,
    );
  return {
    seizures: total(({ seizures }) => seizures),
    kilograms: total(({ milligrams }) => milligrams) / milligramsInKilogram,
    notInKilograms: total(({ unconverted }) =>
      Object.values(unconverted).reduce((sum, { seizures }) => sum + seizures, 0),
    ),
  };
};

/** Figures by substance, whatever the crime. */
export const bySubstance = (figures: Figures): [string, SubstanceFigures][] =>
  Object.entries(
    z
      .record(z.string(), SubstanceFigures)
      .parse(sumOfTallies(Object.values(figures).map(({ substances: seized }) => seized))),
  );

/** Goods of every kind but drugs, by kind of crime and item. */
export const byGoods = (figures: Figures): { crime: Crime; item: string; goods: ItemFigures }[] =>
  crimeCodes.flatMap((crime) =>
    Object.entries(figures[crime]?.goods ?? {}).map(([item, goods]) => ({ crime, item, goods })),
  );

/** People by role, whatever the crime. */
export const byRole = (figures: Figures): CrimeFigures['people'] =>
  CrimeFigures.shape.people.parse(sumOfTallies(Object.values(figures).map(({ people }) => people)));

const withSeizures = <Of extends { seizures: number }>(by: Readonly<Record<string, Of>>): Record<string, Of> =>
  Object.fromEntries(Object.entries(by).filter(([, { seizures }]) => seizures > 0));

/** Figures without those of some of their incidents; what is left of nothing is gone. */
export const withoutFigures = (figures: Figures, less: Figures): Figures => {
  const left = Figures.parse(differenceOfTallies(figures, less));
  const kept = Object.entries(left).map(([crime, { goods, ...of }]) => {
    const substancesLeft = Object.entries(withSeizures(of.substances)).map(([substance, seized]) => [
      substance,
      { ...seized, unconverted: withSeizures(seized.unconverted) },
    ]);
    const own = { ...of, substances: Object.fromEntries(substancesLeft) };
    return [crime, { ...own, ...(goods ? { goods: withSeizures(goods) } : {}) }] as const;
  });
  const isThere = ([, { incidents, alsoIn = 0 }]: (typeof kept)[number]) => incidents + alsoIn > 0;
  return Figures.parse(Object.fromEntries(kept.filter(isThere)));
};

/** Figures that count nobody: for readers and for a region that get people by release alone. */
export const withoutPeople = (figures: Figures): Figures =>
  Figures.parse(Object.fromEntries(Object.entries(figures).map(([crime, of]) => [crime, { ...of, people: {} }])));

export type FiguresReport = { incidents: number; attempted: number; completed: number } & SeizedReport & {
    otherSeizures: number;
    people: CrimeFigures['people'];
  };

/**
 * The figures as one reads them: all crimes together. Seizures and kilograms are those of drugs, as UNODC adds them up;
 * of other goods there is a number here and no sum, since kilograms of scales and of cigarettes make nothing together.
 */
export const report = (figures: Figures): FiguresReport => {
  const crimes = Object.values(figures);
  const total = (name: 'incidents' | 'attempted' | 'completed') => crimes.reduce((sum, of) => sum + of[name], 0);
  return {
    incidents: total('incidents'),
    attempted: total('attempted'),
    completed: total('completed'),
    ...seizedReport(crimes.flatMap(({ substances: seized }) => Object.values(seized))),
    otherSeizures: crimes.reduce((sum, { goods }) => sum + seizuresOfGoods(goods), 0),
    people: byRole(figures),
  };
};
