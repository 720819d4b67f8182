import type { PlannedSchedule } from '../assembly/plan.ts';
import { LocalFault } from '../local-fault.ts';

const unitMilliseconds: Readonly<Record<string, number>> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };

const readRate = (argument: string) => {
  const [, count = '', unit = ''] = /^(\d+) (minute|hour|day)s?$/.exec(argument) ?? [];
  const milliseconds = Number(count) * (unitMilliseconds[unit] ?? 0);
  if (!milliseconds) throw new LocalFault(`The rate ${argument} is not known`);
  return { everyMilliseconds: milliseconds };
};

/**
 * The Scheduler counts days of the week from 1, Sunday; cron from 0. It has a year and no second. `?` is "whichever", as
 * in croner.
 */
const readCron = (argument: string) => {
  const fields = argument.trim().split(/\s+/);
  const [minute, hour, day, month, weekday, year] = fields;
  if (fields.length !== 6 || !weekday) throw new LocalFault(`The cron expression ${argument} has not six fields`);
  const [names = '', nth] = weekday.split('#');
  const fromZero = names.replace(/\d+/g, (number) => String(Number(number) - 1));
  const star = (field: string | undefined) => (field === '?' ? '*' : field);
  const weekdays = nth ? `${fromZero}#${nth}` : fromZero;
  return { cron: `0 ${minute} ${hour} ${star(day)} ${month} ${star(weekdays)} ${year}` };
};

/**
 * Reads the Scheduler's `cron(...)` and `rate(...)`.
 * @throws LocalFault for `at(...)` and anything else
 */
export const readScheduleExpression = (expression: string): PlannedSchedule['when'] => {
  const [, kind, argument = ''] = /^(cron|rate)\((.*)\)$/.exec(expression.trim()) ?? [];
  if (kind === 'cron') return readCron(argument);
  if (kind === 'rate') return readRate(argument);
  throw new LocalFault(`The schedule ${expression} is not known`);
};
