import { dayPlus } from '../foundation/local-day.ts';

/** Lengths of a row, shortest first. */
export const periods = ['day', 'week', 'month', 'quarter', 'year'] as const;

export type Period = (typeof periods)[number];

/** Monday is 1, Sunday 7 (ISO 8601). */
const weekdayOf = (day: string): number => new Date(Date.parse(day)).getUTCDay() || 7;

const millisecondsOfWeek = 7 * 24 * 60 * 60 * 1000;

/** A week belongs to the year that its Thursday is in (ISO 8601), so 2027-01-01, a Friday, is in 2026-W53. */
const weekOf = (day: string): string => {
  const thursday = dayPlus(day, 4 - weekdayOf(day));
  const year = thursday.slice(0, 4);
  const week = 1 + Math.floor((Date.parse(thursday) - Date.parse(`${year}-01-01`)) / millisecondsOfWeek);
  return `${year}-W${String(week).padStart(2, '0')}`;
};

const quarterOf = (day: string): string => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

const names: Record<Period, (day: string) => string> = {
  day: (day) => day,
  week: weekOf,
  month: (day) => day.slice(0, 7),
  quarter: quarterOf,
  year: (day) => day.slice(0, 4),
};

/**
 * The name of the period in which a local day lies: `2026-11-20`, `2026-W47`, `2026-11`, `2026-Q4`, `2026`. Names of one
 * length sort as text. Weeks begin on Monday wherever the country begins its own, so that countries compare.
 */
export const periodOf = (day: string, period: Period): string => names[period](day);
