import type * as z from 'zod';
import type { KindTable } from './kind.ts';

/** The parts of a report that its checks compare. */
type Checked = {
  crime: string;
  also?: readonly { crime: string }[] | undefined;
  people?: readonly unknown[] | undefined;
  occurredAt: string;
  occurredUntil?: string | undefined;
};

type Check = (report: Checked, context: z.core.$RefinementCtx) => void;

/** Each kind has one section at most: two seizures of drugs stand in one section. */
const kindsOnce: Check = ({ crime, also = [] }, context) => {
  const kinds = [crime, ...also.map((other) => other.crime)];
  also.forEach((other, index) => {
    if (kinds.indexOf(other.crime) !== index + 1)
      context.addIssue({ code: 'custom', path: ['also', index, 'crime'], params: { code: 'repeated' } });
  });
};

/** A report with a section about people counts people, also if the report itself is about something else. */
const peopleCounted =
  (kinds: KindTable): Check =>
  ({ people = [], also = [] }, context) => {
    if (people.length === 0 && also.some(({ crime }) => kinds[crime]?.about === 'people'))
      context.addIssue({ code: 'custom', path: ['people'], params: { code: 'required' } });
  };

/**
 * The end must not be before the beginning. Zod also runs this check when one of the two is not a moment: `Date.parse`
 * then gives NaN, and no comparison with NaN is true.
 */
const timesInOrder: Check = ({ occurredAt, occurredUntil }, context) => {
  if (occurredUntil !== undefined && Date.parse(occurredUntil) < Date.parse(occurredAt))
    context.addIssue({
      code: 'custom',
      path: ['occurredUntil'],
      params: { code: 'too-small', values: { limit: occurredAt } },
    });
};

/** Checks that compare several fields of a report. */
export const reportChecks = (kinds: KindTable): Check => {
  const checks = [kindsOnce, peopleCounted(kinds), timesInOrder];
  return (report, context) => {
    for (const check of checks) check(report, context);
  };
};
