import { fewPeople } from './disclosure/shown-count.ts';
import { byGoods, bySubstance, type Figures } from './figures/figures.ts';
import type { StatisticsRow } from './rows-of.ts';

/** A unit of which there are several; CITES's codes have no plural. */
const several = (unit: string): string =>
  /^[A-Z]+$|head$/.test(unit) ? unit : `${unit}${unit.endsWith('x') ? 'es' : 's'}`;

/** `1 tablet`, `12 tablets`, `2.5 packages`, `3 boxes`. */
const amount = (thousandths: number, unit: string): string =>
  `${thousandths / 1000} ${thousandths === 1000 ? unit : several(unit)}`;

const stays = (thousandths: number) =>
  thousandths === 1000 ? 'has no published factor and stays' : 'have no published factor and stay';

/** Goods that are in no sum: they stay as they were reported, and here they are. */
const goodsNotes = (figures: Figures): string[] =>
  byGoods(figures).flatMap(({ item, goods: { unconverted } }) =>
    Object.entries(unconverted).map(
      ([unit, { thousandths }]) => `${amount(thousandths, unit)} of ${item} ${stays(thousandths)} as reported.`,
    ),
  );

/** What is in no weight, so that a total is not taken for all that was seized. */
const conversionNotes = (figures: Figures): string[] =>
  bySubstance(figures).flatMap(([substance, { unconverted }]) =>
    Object.entries(unconverted).map(
      ([unit, { thousandths }]) =>
        `${amount(thousandths, unit)} of ${substance} ${thousandths === 1000 ? 'has' : 'have'} no published weight and ${thousandths === 1000 ? 'is' : 'are'} not in kilograms.`,
    ),
  );

const disclosureNotes = (rows: readonly StatisticsRow[]): string[] =>
  rows.some(({ count, people = {} }) => count === fewPeople || Object.values(people).includes(fewPeople))
    ? [`Counts of one or two victims are shown as ${fewPeople}, so that nobody is recognised.`]
    : [];

/**
 * What a reader has to know beside the numbers.
 * @param figures of everything the rows are about
 */
export const notesOn = (rows: readonly StatisticsRow[], figures: Figures): string[] => [
  ...conversionNotes(figures),
  ...goodsNotes(figures),
  ...disclosureNotes(rows),
];
