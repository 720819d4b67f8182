/**
 * Currencies met at the borders of the region: those of the six countries, then those of travellers and neighbours.
 * Source: ISO 4217 codes, from the list of CLDR 48 (ICU 78.3), read 2026-11-22; the choice is ours.
 */
export const currencies = [
  { code: 'KHR', name: 'Cambodian riel' },
  { code: 'LAK', name: 'Lao kip' },
  { code: 'MMK', name: 'Myanmar kyat' },
  { code: 'THB', name: 'Thai baht' },
  { code: 'VND', name: 'Vietnamese dong' },
  { code: 'CNY', name: 'Chinese yuan renminbi' },
  { code: 'USD', name: 'US dollar' },
  { code: 'EUR', name: 'Euro' },
  { code: 'AUD', name: 'Australian dollar' },
  { code: 'BDT', name: 'Bangladeshi taka' },
  { code: 'BND', name: 'Brunei dollar' },
  { code: 'GBP', name: 'Pound sterling' },
  { code: 'HKD', name: 'Hong Kong dollar' },
  { code: 'IDR', name: 'Indonesian rupiah' },
  { code: 'INR', name: 'Indian rupee' },
  { code: 'JPY', name: 'Japanese yen' },
  { code: 'KRW', name: 'Korean won' },
  { code: 'MOP', name: 'Macanese pataca' },
  { code: 'MYR', name: 'Malaysian ringgit' },
  { code: 'PHP', name: 'Philippine peso' },
  { code: 'SGD', name: 'Singapore dollar' },
  { code: 'TWD', name: 'New Taiwan dollar' },
] as const;

export type Currency = (typeof currencies)[number]['code'];
