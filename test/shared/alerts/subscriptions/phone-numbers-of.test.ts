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
    ['kh', '097 123 4567', '+855971234567'],
    ['vn', '039 345 6789', '+84393456789'],
    ['la', '020 5777 7777', '+8562057777777'],
    ['th', '+86 138 0013 8000', '+8613800138000'],
    ['th', '+1 202 555 0123', '+12025550123'],
    // A trunk zero behind the country's code.
    ['kh', '+855 012 345 678', '+85512345678'],
    ['la', '+856 020 5555 1234', '+8562055551234'],
    ['mm', '+95 09 250 123 456', '+959250123456'],
    ['th', '+66 081 234 5678', '+66812345678'],
    ['kh', '+84 (0)912 345 678', '+84912345678'],
    // Digits of other scripts, and full width.
    ['kh', '០១២ ៣៤៥ ៦៧៨', '+85512345678'],
    ['la', '໐໒໐ ໕໕໕໕ ໑໒໓໔', '+8562055551234'],
    ['mm', '၀၉ ၂၅၀ ၁၂၃ ၄၅၆', '+959250123456'],
    ['th', '๐๘๑ ๒๓๔ ๕๖๗๘', '+66812345678'],
    ['kh', '＋８５５１２３４５６７８', '+85512345678'],
    // Marks that come along with a contact.
    ['kh', '\u202a012 345 678\u202c', '+85512345678'],
    ['vn', '\u2068+84\u00a0912\u200b345 678\u2069', '+84912345678'],
  ] as const)('of %s is read as dialled: %s', (country, dialled, e164) => {
    expect(phoneNumbersOf(country)(dialled)).toEqual({ number: e164 });
  });

  it.each(['', '12', '+1', 'sokha', 'a@example.org', 'tel:+85512345678', 'call 012 345 678', '+855 12 345 678 ext 3'])(
    'is not %j',
    (text) => {
      expect(phoneNumbersOf('kh')(text)).toEqual({ fault: 'bad-format' });
    },
  );

  it.each([
    ['vn', '0169 345 6789', 'of the eleven digits that ended in 2018'],
    ['kh', '+84 169 345 6789', 'of the eleven digits that ended in 2018, from abroad'],
    ['kh', '023 123 456', 'of a landline in Phnom Penh'],
    ['th', '02 123 4567', 'of a landline in Bangkok'],
    ['vn', '024 3825 2525', 'of a landline in Ha Noi'],
    ['th', '+855 23 123 456', 'of a landline, from abroad'],
    ['vn', '1900 1234', 'of a service'],
    ['kh', '+800 1234 5678', 'of a service of no country'],
    ['kh', '+855 00 000 000', 'of no range'],
  ] as const)('of %s takes no text message: %s, %s', (country, dialled, _) => {
    expect(phoneNumbersOf(country)(dialled)).toEqual({ fault: 'no-texts' });
  });
});
