import * as z from 'zod';
import { freeText } from '../../foundation/free-text.ts';
import { CountryCode } from '../../foundation/place.ts';
import type { Transport } from '../../reference/transports.ts';

/** Means of transport that a vessel may be. */
export const vesselMeans: readonly Transport[] = ['boat', 'ferry', 'ship'];

/** The last digit is that of the sum of the first six, weighed by 7 to 2. Source: IMO resolution A.1117(30). */
const hasCheckDigit = (number: string): boolean => {
  const sum = [...number.slice(0, 6)].reduce((total, digit, index) => total + Number(digit) * (7 - index), 0);
  return sum % 10 === Number(number.at(-1));
};

/**
 * Marks that tell a vessel from others: its flag (ISO 3166-1), its name as it is painted, its IMO number (seven digits, without
 * the letters) and its MMSI (nine digits, ITU-R M.585). Each as far as it is known: a fishing boat may have none.
 */
export const Vessel = z.strictObject({
  flag: CountryCode.optional(),
  name: freeText(100).optional(),
  imo: z
    .string()
    .regex(/^\d{7}$/, { abort: true })
    .refine(hasCheckDigit, { params: { code: 'check-digit' } })
    .optional(),
  mmsi: z
    .string()
    .regex(/^\d{9}$/)
    .optional(),
});

export type Vessel = z.infer<typeof Vessel>;
