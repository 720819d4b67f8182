import * as z from 'zod';
import { dayPlus } from '../foundation/local-day.ts';
import { daysOfMonth } from '../statistics/disclosure/month-of.ts';
import { Month } from '../statistics/disclosure/people-release.ts';
import { periodOf } from '../statistics/period-of.ts';

/** A month or a week of a report: its name, and its first and last local day. */
export type ReportEdition = { name: string; period: 'month' | 'week'; from: string; to: string };

const daysOfWeek = 7;

/** 4 January is in the first week of its year (ISO 8601), so that week's Monday is found from it. */
const mondayOfWeek = (year: string, week: number): string => {
  const fourth = `${year}-01-04`;
  const weekday = new Date(Date.parse(fourth)).getUTCDay() || daysOfWeek;
  return dayPlus(fourth, 1 - weekday + (week - 1) * daysOfWeek);
};

const weekNamed = (name: string): ReportEdition | undefined => {
  const [year = '', week = ''] = name.split('-W');
  const from = mondayOfWeek(year, Number(week));
  // The years that have no week 53 call its days the first week of the next.
  return periodOf(from, 'week') === name
    ? { name, period: 'week', from, to: dayPlus(from, daysOfWeek - 1) }
    : undefined;
};

/** The month or the week in which a local day lies. */
export const editionOf = (day: string, period: ReportEdition['period']): ReportEdition => {
  const name = periodOf(day, period);
  const week = period === 'week' ? weekNamed(name) : undefined;
  return week ?? { name, period: 'month', ...daysOfMonth(name) };
};

/** The edition before another. */
export const editionBefore = ({ from, period }: ReportEdition): ReportEdition => editionOf(dayPlus(from, -1), period);

/** Four digits of a year that has days before and after it. */
const isWritable = (name: string): boolean => name >= '1000' && name < '9999';

const Name = z
  .union([Month, z.string().regex(/^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/)])
  .refine(isWritable, 'no year of this calendar');

/** The name of an edition: a month (`2026-11`) or an ISO week (`2026-W47`). */
export const EditionName = Name.transform((name, context): ReportEdition => {
  const edition = name.includes('W') ? weekNamed(name) : editionOf(`${name}-01`, 'month');
  if (edition) return edition;
  context.addIssue({ code: 'custom', message: 'no week of this year' });
  return z.NEVER;
});
