import { describe, expect, it } from 'vitest';
import { phoneNumbersOf } from '../../../../shared/alerts/subscriptions/phone-numbers-of.ts';

describe('a phone number', () => {
  it.each([
    ['kh', '012 345 678', '+85512345678'],
    ['kh', '+855 12-345-678', '+85512345678'],
    ['la', '020 5555 1234', '+8562055551234'],
    ['mm', '09 250 123 456', '+959250123456'],
    ['th', '081 234 5678', '+66812345678'],
    ['vn', '0912 345 678', '+84912345678'],
    ['kh', '+84 912 345 678', '+84912345678'],
  ] as const)('of %s is read as dialled: %s', (country, dialled, e164) => {
    expect(phoneNumbersOf(country)(dialled)).toBe(e164);
  });

  it.each(['', '12', '+1', 'sokha', 'a@example.org', 'tel:+85512345678', 'call 012 345 678', '+855 12 345 678 ext 3'])(
    'is not %j',
    (text) => {
      expect(phoneNumbersOf('kh')(text)).toBeUndefined();
    },
  );
});
