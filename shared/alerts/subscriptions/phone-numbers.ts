import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

const codes = { kh: 'KH', la: 'LA', mm: 'MM', th: 'TH', vn: 'VN' } as const;

/**
 * Reads phone numbers as somebody in the country dials them, or in international form from anywhere: officers at a
 * border carry the neighbour's cards too.
 * @returns a reader that gives E.164, or nothing for what is no number, or one with an extension (no phone that takes a
 * text message has one)
 */
export const phoneNumbersOf =
  (country: keyof typeof codes) =>
  (text: string): string | undefined => {
    const number = parsePhoneNumberFromString(text, { defaultCountry: codes[country], extract: false });
    return number?.isValid() && !number.ext ? number.number : undefined;
  };
