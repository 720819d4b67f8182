import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boundsOfDay,
  dayPlus,
  daysBetween,
  LocalDay,
  localDayOf,
  TimeZone,
} from '../../../shared/foundation/local-day.ts';

const zones = ['Asia/Phnom_Penh', 'Asia/Vientiane', 'Asia/Yangon', 'Asia/Bangkok', 'Asia/Ho_Chi_Minh'];

describe('the local day', () => {
  it.each([
    ['2026-11-20T16:59:59.999Z', 'Asia/Phnom_Penh', '2026-11-20'],
    ['2026-11-20T17:00:00.000Z', 'Asia/Phnom_Penh', '2026-11-21'],
    ['2026-11-20T17:29:59.999Z', 'Asia/Yangon', '2026-11-20'],
    ['2026-11-20T17:30:00.000Z', 'Asia/Yangon', '2026-11-21'],
    ['2026-12-31T17:00:00.000Z', 'Asia/Bangkok', '2027-01-01'],
    ['2024-02-28T17:00:00.000Z', 'Asia/Ho_Chi_Minh', '2024-02-29'],
    ['1999-01-01T00:00:00.000Z', 'Asia/Vientiane', '1999-01-01'],
    ['2026-11-20T23:59:59.999Z', 'UTC', '2026-11-20'],
  ])('of %s in %s is %s, in the calendar and the digits of ISO 8601', (instant, zone, day) => {
    expect(localDayOf(Date.parse(instant), zone)).toBe(day);
  });

  it.each([
    ['2026-11-21', 'Asia/Phnom_Penh', '2026-11-20T17:00:00.000Z', '2026-11-21T17:00:00.000Z'],
    ['2026-11-21', 'Asia/Yangon', '2026-11-20T17:30:00.000Z', '2026-11-21T17:30:00.000Z'],
    ['2026-01-01', 'Asia/Bangkok', '2025-12-31T17:00:00.000Z', '2026-01-01T17:00:00.000Z'],
    ['2026-03-29', 'Europe/Vienna', '2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z'],
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z', '2018-11-05T02:00:00.000Z'],
    ['2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00.000Z', '2011-12-30T10:00:00.000Z'],
  ])('%s in %s goes from %s to %s', (day, zone, from, to) => {
    expect(boundsOfDay(day, zone)).toEqual({ from, to });
  });

  it('holds every instant in exactly one day', () => {
    const instants = fc.integer({ min: Date.parse('1999-01-01'), max: Date.parse('2060-01-01') });
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), (instant, zone) => {
        const day = localDayOf(instant, zone);
        const { from, to } = boundsOfDay(day, zone);
        expect(Date.parse(from)).toBeLessThanOrEqual(instant);
        expect(instant).toBeLessThan(Date.parse(to));
        expect(boundsOfDay(dayPlus(day, 1), zone).from).toBe(to);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2026-11-20', 0, '2026-11-20'],
  ])('%s and %i days is %s', (day, days, then) => {
    expect(dayPlus(day, days)).toBe(then);
    expect(daysBetween(day, then)).toBe(days + 1);
  });

  it.each(['2026-02-29', '2026-13-01', '20-11-2026', '2026-11-20T00:00:00Z', ''])('is not %j', (text) => {
    expect(LocalDay.safeParse(text).success).toBe(false);
  });

  it.each([
    ['Asia/Yangon', true],
    ['Asia/Nowhere', false],
    ['', false],
  ])('can be told in the zone %j: %s', (zone, known) => {
    expect(TimeZone.safeParse(zone).success).toBe(known);
  });
});
