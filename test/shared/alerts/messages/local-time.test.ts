import { describe, expect, it } from 'vitest';
import { localTime } from '../../../../shared/alerts/messages/local-time.ts';

describe('moments in a text', () => {
  it.each([
    ['Asia/Phnom_Penh', '2018-01-31 07:05 (UTC+07:00)'],
    ['Asia/Yangon', '2018-01-31 06:35 (UTC+06:30)'],
    ['Asia/Bangkok', '2018-01-31 07:05 (UTC+07:00)'],
  ])('are those of a clock in %s, by the Gregorian calendar', (zone, written) => {
    expect(localTime('2018-01-31T00:05:00Z', zone)).toBe(written);
  });
});
