import { Cron } from 'croner';
import { describe, expect, it } from 'vitest';
import { readScheduleExpression } from '../../../../infra/local/mappings/schedule-expression.ts';

const nextOf = (expression: string, timezone: string): string | undefined => {
  const when = readScheduleExpression(expression);
  return 'cron' in when
    ? new Cron(when.cron, { timezone, paused: true }).nextRun(new Date('2026-11-20T00:00:00Z'))?.toISOString()
    : undefined;
};

describe('schedules', () => {
  it.each([
    ['cron(30 1 * * ? *)', 'Asia/Phnom_Penh', '2026-11-20T18:30:00.000Z'],
    ['cron(30 1 * * ? *)', 'Asia/Yangon', '2026-11-20T19:00:00.000Z'],
    ['cron(0 6 ? * 1 *)', 'UTC', '2026-11-22T06:00:00.000Z'],
    ['cron(0 6 ? * SUN *)', 'UTC', '2026-11-22T06:00:00.000Z'],
    ['cron(0 6 ? * 2-6 *)', 'UTC', '2026-11-20T06:00:00.000Z'],
    ['cron(0 0 1 * ? *)', 'Asia/Bangkok', '2026-11-30T17:00:00.000Z'],
    ['cron(0 0 1 1 ? 2028)', 'UTC', '2028-01-01T00:00:00.000Z'],
  ])('%s in %s is next due at %s', (expression, zone, due) => expect(nextOf(expression, zone)).toBe(due));

  it.each([
    ['rate(5 minutes)', 300_000],
    ['rate(1 hour)', 3_600_000],
    ['rate(2 days)', 172_800_000],
  ])('%s', (expression, everyMilliseconds) =>
    expect(readScheduleExpression(expression)).toEqual({ everyMilliseconds }),
  );

  it.each(['at(2026-11-20T01:30:00)', 'rate(5 fortnights)', 'cron(30 1 * * *)', 'now'])('refuses %s', (expression) =>
    expect(() => readScheduleExpression(expression)).toThrow(),
  );
});
