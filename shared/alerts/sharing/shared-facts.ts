import * as z from 'zod';
import { crimeCodes } from '../../incidents/report/crime-codes.ts';
import { itemsOf } from '../../incidents/report/item-of.ts';
import { mostSections } from '../../incidents/report/report-schema.ts';
import { mostSeizures } from '../../incidents/report/seizure.ts';
import { comparableUnits } from '../../reference/comparable-factors.ts';
import { ReportFacts } from '../rules/alert-facts.ts';
import { Goods } from '../rules/goods-of.ts';
import { unitsOf } from './units-of.ts';

/** Above any sum of a report: fifty amounts of a trillion, or fifty times a billion tonnes in kilograms. */
const mostOfGoods = 1e15;
const amount = z.number().positive().max(mostOfGoods);

/** A report counts at most 100 groups of 10,000 people. */
const people = z.int().min(0).max(1_000_000);

const Comparable = z.object({ value: amount, in: z.string() });
type Members = z.infer<typeof Goods>;

/** In what goods of a kind are compared: money in its currency, anything else in a plain dimension. */
const dimensionsOf = ({ crime, unit }: Members): readonly string[] =>
  crime === 'cash' ? [unit] : [...comparableUnits];

/** Members of goods that are no code of the lists of their kind. */
const notInList = (goods: Members): (readonly string[])[] => {
  const { crime, item, unit, comparable } = goods;
  const checks = [
    { path: ['item'], is: item === undefined || itemsOf(crime).includes(item) },
    { path: ['unit'], is: unitsOf(crime).includes(unit) },
    { path: ['comparable', 'in'], is: comparable === undefined || dimensionsOf(goods).includes(comparable.in) },
  ];
  return checks.flatMap(({ path, is }) => (is ? [] : [path]));
};

/** Members of goods as they cross a border, with amounts that a report can have. */
export const sharedGoodsFields = { ...Goods.shape, value: amount, comparable: Comparable.optional() };

/** Says of goods which codes are not of the lists of their kind. */
export const checkGoods = (goods: Members, context: z.core.$RefinementCtx): void => {
  for (const path of notInList(goods))
    context.addIssue({ code: 'custom', path: [...path], params: { code: 'not-in-list' } });
};

/** Goods as they cross a border: codes of the lists of their kind, and amounts that a report can have. */
const SharedGoods = z.object(sharedGoodsFields).superRefine(checkGoods);

/**
 * Facts of a report that cross a border, as this country believes them of another: each text is a code of a reference list, each
 * number one that a report can have. Officers read these words under our own name. The reference is none of it: a reader
 * makes it from the incident's id.
 */
export const SharedFacts = ReportFacts.omit({ reference: true }).extend({
  also: z.array(z.enum(crimeCodes)).max(mostSections).optional(),
  point: z.object({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) }),
  goods: z.array(SharedGoods).max(mostSeizures * (1 + mostSections)),
  people: z.object({ atRisk: people, minors: people }),
});

export type SharedFacts = z.infer<typeof SharedFacts>;
