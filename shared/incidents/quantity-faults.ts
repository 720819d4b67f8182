import type { Fault } from '../foundation/faults/fault.ts';
import { mostOfUnit } from '../reference/largest-seizures.ts';
import type { Report } from './report/report.ts';
import { seizuresOf } from './report/sections-of.ts';

const faultOf = (pointer: string, value: number, unit: string): Fault[] => {
  const limit = mostOfUnit[unit];
  return limit && value > limit ? [{ pointer, code: 'too-large', values: { limit } }] : [];
};

/**
 * Quantities and sums that nothing can have been. Asked of what comes, and no part of the schema: a record of before is
 * read whatever it says.
 */
export const quantityFaults = (report: Report): Fault[] =>
  seizuresOf(report).flatMap(({ pointer, seizure: { quantity, value } }) => [
    ...(quantity ? faultOf(`${pointer}/quantity/value`, quantity.value, quantity.unit) : []),
    ...(value ? faultOf(`${pointer}/value/amount`, value.amount, value.currency) : []),
  ]);
