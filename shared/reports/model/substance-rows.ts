import type { DayFigures } from '../../statistics/daily-statistics-repository.ts';
import { byGoods, bySubstance, type Figures, merge, seizedReport } from '../../statistics/figures/figures.ts';
import { goodsReport } from '../../statistics/figures/goods-figures.ts';
import type { GoodsRow, NumberedFlag, SubstanceRow, UnconvertedRow } from '../report-model.ts';
import { flagsAbout } from './flags-of.ts';

const figuresOf = (days: readonly DayFigures[]): Figures => merge(days.map(({ figures }) => figures));

/** Substances by weight, the heaviest first, beside the weight of the period before. */
export const substanceRows = (
  days: readonly DayFigures[],
  before: readonly DayFigures[],
  flags: readonly NumberedFlag[],
): SubstanceRow[] => {
  const earlier = new Map(bySubstance(figuresOf(before)));
  return bySubstance(figuresOf(days))
    .map(([substance, seized]) => {
      const known = earlier.get(substance);
      const kilogramsBefore = before.length > 0 ? seizedReport(known ? [known] : []).kilograms : undefined;
      return { substance, ...seizedReport([seized]), kilogramsBefore, flags: flagsAbout(flags, substance) };
    })
    .toSorted((a, b) => b.kilograms - a.kilograms || b.seizures - a.seizures);
};

/** Goods of other kinds, the most often seized first. */
export const goodsRows = (days: readonly DayFigures[], period: string): GoodsRow[] =>
  byGoods(figuresOf(days))
    .map(({ crime, item, goods }) => ({ period, crime, item, ...goodsReport(goods) }))
    .toSorted((a, b) => b.seizures - a.seizures);

/** Amounts that no published factor makes comparable: they stay as they were reported, and are in no sum. */
export const unconvertedRows = (days: readonly DayFigures[]): UnconvertedRow[] => {
  const figures = figuresOf(days);
  const drugs = bySubstance(figures).map(([item, { unconverted }]) => ({ crime: 'drugs', item, unconverted }));
  const goods = byGoods(figures).map(({ crime, item, goods: { unconverted } }) => ({ crime, item, unconverted }));
  return [...drugs, ...goods].flatMap(({ crime, item, unconverted }) =>
    Object.entries(unconverted)
      .filter(([, { thousandths }]) => thousandths > 0)
      .map(([unit, { thousandths }]) => ({ crime, item, unit, value: thousandths / 1000 })),
  );
};
