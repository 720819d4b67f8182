import * as z from 'zod';
import { type Figures, merge } from './figures.ts';
import { GoodsFigures } from './goods-figures.ts';
import { sumOfTallies, type Tally } from './sum-of-tallies.ts';

/** UTF-16 code units of JSON. With the incidents beside them they fit into an item (400 KB), alone into a message (192 KiB). */
const mostText = 150_000;

const goodsIn = (goods: readonly Tally[]): GoodsFigures => GoodsFigures.parse(sumOfTallies(goods));

/** Goods by item alone: scales and meat of a pangolin are one line. */
const withoutParts = (goods: GoodsFigures): GoodsFigures =>
  goodsIn(Object.entries(goods).map(([name, of]) => ({ [name.split('/')[0] ?? name]: of })));

/** Goods as one line, which has numbers and no quantity. */
const asOneLine = (goods: GoodsFigures): GoodsFigures =>
  goodsIn(
    Object.values(goods).map(({ incidents, seizures }) => ({
      other: { incidents, seizures, millionths: {}, unconverted: {} },
    })),
  );

const withGoods = (figures: Figures, shorter: (goods: GoodsFigures) => GoodsFigures): Figures =>
  merge(
    Object.entries(figures).map(([crime, of]) => ({
      [crime]: { ...of, ...(of.goods ? { goods: shorter(of.goods) } : {}) },
    })),
  );

/** The number of seizures that are in no weight stays; of what they were, and in which unit, goes. */
const withoutUnits = (figures: Figures): Figures =>
  merge(
    Object.entries(figures).map(([crime, of]) => ({
      [crime]: {
        ...of,
        substances: Object.fromEntries(
          Object.entries(of.substances).map(([substance, { unconverted, ...seized }]) => {
            const seizures = Object.values(unconverted).reduce((sum, one) => sum + one.seizures, 0);
            return [
              substance,
              { ...seized, unconverted: seizures > 0 ? { package: { seizures, thousandths: 0 } } : {} },
            ];
          }),
        ),
      },
    })),
  );

/** Ways to make figures shorter, the one that loses least first. */
const ways: readonly ((figures: Figures) => Figures)[] = [
  (figures) => withGoods(figures, withoutParts),
  (figures) => withoutUnits(withGoods(figures, asOneLine)),
];

const fits = (figures: Figures): boolean => JSON.stringify(figures).length <= mostText;

/** Whether figures lost details to fit where they are kept and sent. */
export const Shortened = z.literal(true).optional();

/**
 * Figures that fit where they are kept and sent. A day on which thousands of kinds of goods were reported keeps all of its
 * numbers of incidents, drugs and people, and loses details of goods: one full day must not stop the night of a country.
 */
export const fittedFigures = (figures: Figures): { figures: Figures; shortened?: true } => {
  if (fits(figures)) return { figures };
  const shorter = ways.map((way) => way(figures));
  return { figures: shorter.find(fits) ?? shorter.at(-1) ?? figures, shortened: true };
};
