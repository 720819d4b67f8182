import { inLatinDigits } from '../../foundation/in-latin-digits.ts';

/** Dates and times, which are digits too: 19-06-2016, 2016-06-19 16:30. */
const dates = /\b(\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{4})\b|\b\d{1,2}:\d{2}(:\d{2})?\b/g;

/** Coordinates and other fractions with many decimal places. */
const fractions = /(?<![\d.])\d{1,3}\.\d{4,}(?![\d.])/g;

const between = '[\\s().-]{0,2}';

/**
 * Phone numbers: international, or national with the trunk prefix 0 of the five countries. Chinese mobile numbers have no
 * prefix. Source: ITU-T E.164.
 */
const international = new RegExp(`(?<![\\p{L}\\d+])(\\+|00)(${between}\\d){8,15}(?!\\d)`, 'gu');
const national = new RegExp(`(?<![\\p{L}\\d]|\\d[.,])\\(?0(${between}\\d){7,10}(?!\\d)`, 'gu');
const chineseMobile = /(?<![\d.,])1[3-9]\d{9}(?!\d)/g;
const phones = [international, national, chineseMobile];

/**
 * Passport numbers of the six countries: one to three letters and six to nine digits (N01234567, ma123456). A space may
 * follow one or two capitals (N 01234567), but `tel 012345678` is not a passport. Passports are searched before phone
 * numbers, because their digits alone look like one. Source: our own reading of public descriptions, 2026-11.
 */
const passport = /(?<![\p{L}\d])([A-Z]{1,3}\d{6,9}|[a-z]{1,3}\d{6,9}|[A-Z]{1,2} \d{6,9})(?![\p{L}\d])/gu;

/**
 * Citizen identity number of Viet Nam, without spaces: 0, two digits for the province, one of 0 to 3 for sex and century,
 * two for the year, and six more. It looks like a landline number, but not like an international number after 00.
 * Source: Viet Nam, Decree 137/2015/ND-CP, article 13, from general knowledge.
 */
const citizenNumber = /(?<![\p{L}\d+])0\d{2}[0-3]\d{8}(?!\d)/gu;

/** Words in the languages of the network that announce a document number. */
const documentWords = [
  'passport',
  'id(?: card| no| number)?',
  'cccd|cmnd|căn cước|chứng minh|hộ chiếu',
  'អត្តសញ្ញាណប័ណ្ណ|លិខិតឆ្លងដែន',
  'ບັດປະຈຳຕົວ|ໜັງສືຜ່ານແດນ|ພາສປອດ',
  'မှတ်ပုံတင်|နိုင်ငံကူးလက်မှတ်|ပတ်စ်ပို့',
  'บัตรประชาชน|บัตรประจำตัวประชาชน|หนังสือเดินทาง|พาสปอร์ต',
  '身份证|护照',
].join('|');
const worded = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${documentWords})(?:[\\s:.#№,-]|no|number|số|เลขที่|លេខ|ເລກທີ|号码|号){0,4}(?:${between}\\d){6,18}(?!\\d)`,
  'giu',
);

/** Numbers that are certainly of documents, although their digits look like phone numbers. */
const documents = [worded, passport, citizenNumber];

/**
 * Identity cards: Thailand 13 digits, often written 1-4-5-2-1; Viet Nam 12; Cambodia 9; China 17 and a check digit;
 * Myanmar 12/KaMaNa(N)123456. Source as above.
 */
const cards = [
  /(?<![\d.,])\d{9,13}(?![\d.,]\d|\d)/,
  /(?<!\d)\d[- ]\d{4}[- ]\d{5}[- ]\d{2}[- ]\d(?!\d)/,
  /(?<!\d)\d{17}[\dXx](?!\d)/,
  /(?<!\d)\d{1,2}\/[\p{L}\p{M} ]{3,20}\([\p{L}\p{M}]{1,8}\) ?\d{6}(?!\d)/u,
];

export type IdentityNumber = 'phone-number' | 'document-number';

/** Fewest digits of any form above. Most texts have fewer, and are not searched further. */
const fewestDigits = 6;

const hasDigits = (text: string): boolean => (text.match(/\d/g)?.length ?? 0) >= fewestDigits;

/**
 * Kinds of personal numbers that a text may contain, in digits of any script of the region. They are a hint to the author
 * of the text, not a proof.
 */
export const identityNumbersIn = (text: string): IdentityNumber[] => {
  const digits = inLatinDigits(text);
  if (!hasDigits(digits)) return [];
  const latin = digits.replace(dates, ' ').replace(fractions, ' ');
  const numbers = documents.reduce((left, form) => left.replaceAll(form, ' '), latin);
  const rest = phones.reduce((left, form) => left.replaceAll(form, ' '), numbers);
  return [
    ...(rest !== numbers ? ['phone-number' as const] : []),
    ...(numbers !== latin || cards.some((form) => form.test(rest)) ? ['document-number' as const] : []),
  ];
};
