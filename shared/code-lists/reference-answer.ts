import * as z from 'zod';
import { LanguageTag } from '../foundation/language-tag.ts';

const NameStatus = z.enum(['reviewed', 'draft']);

/**
 * One code, its name in the language that was asked for, and the facts that its list has about it. `status` and
 * `readTwice` are there where they are not what the answer gives for all names of the list.
 */
const Code = z.strictObject({
  code: z.string(),
  name: z.string(),
  status: NameStatus.optional(),
  readTwice: z.boolean().optional(),
  /** Of a substance: names that an officer hears. */
  streetNames: z.array(z.string()).optional(),
  /** Of a kind of crime or of goods: the class of ICCS v1.0. Of a tag: its number there. */
  iccs: z.union([z.string(), z.number()]).optional(),
  /** Of a kind of crime: the title of that class, as printed. */
  iccsName: z.string().optional(),
  /** Of a substance: the group in UNODC's annex. Of a species: the group of animals or plants. */
  group: z.string().optional(),
  /** Of a precursor: the table of the 1988 Convention; null for a chemical that is not scheduled. */
  table: z.string().nullable().optional(),
  /** Of a precursor: CAS registry numbers. */
  cas: z.array(z.string()).optional(),
  /** Of a precursor: the code of the Harmonized System. */
  hs: z.string().nullable().optional(),
  /** Of a precursor: codes of the substances that are made of it. */
  use: z.array(z.string()).optional(),
  /** Of a species: its name in Latin, and its listing in CITES with the day that it holds from. */
  scientificName: z.string().nullable().optional(),
  appendix: z.string().nullable().optional(),
  listedAt: z.string().nullable().optional(),
  annotation: z.string().optional(),
  /** Of a unit of CITES: the unit of ours that `factor` converts it to. */
  to: z.string().nullable().optional(),
  factor: z.number().nullable().optional(),
  /** Of a form of timber: the term of CITES. */
  cites: z.string().optional(),
  /** Of a kind of waste: the entry of the Basel Convention. */
  basel: z.string().nullable().optional(),
  /** Of a country: ISO 3166-1 alpha-3, and the countries that it has a land border with. */
  a3: z.string().optional(),
  neighbours: z.array(z.string()).optional(),
  /** Of an administrative area: its country, and the last day that its code was valid. */
  country: z.string().optional(),
  validUntil: z.string().optional(),
});

/**
 * A post; `localName` is in the language of its own country, a draft. Coordinates in decimal degrees, WGS 84. `source`
 * comes with `list=blos` alone: it is a fifth of all the bytes.
 */
const Post = z.strictObject({
  id: z.string(),
  country: z.string(),
  name: z.string(),
  localName: z.string().optional(),
  province: z.string(),
  provinceCode: z.string(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  lowPrecision: z.literal(true).optional(),
  maritime: z.literal(true).optional(),
  /** None where a BLO stands by the sea alone. */
  neighbour: z.string().nullable(),
  counterpart: z.string().nullable(),
  confirmed: z.boolean(),
  source: z.string().optional(),
});

/** The worth of one unit in the unit that figures are added up in, for one kind or one item where those are named. */
const Conversion = z.strictObject({
  unit: z.string(),
  kind: z.string().optional(),
  item: z.string().optional(),
  to: z.string(),
  factor: z.number(),
  source: z.string(),
  date: z.string(),
});

/**
 * The answer to `GET /v1/reference`; with `list` it holds that part alone. `status` is that of the names: a draft until
 * a speaker has confirmed it. `readTwice` is there for drafts: somebody other than their writer has read them, but for
 * the lists that `readOnce` names.
 */
export const ReferenceAnswer = z.strictObject({
  version: z.string(),
  language: LanguageTag,
  status: NameStatus,
  readTwice: z.literal(true).optional(),
  readOnce: z.array(z.string()).optional(),
  lists: z.record(z.string(), z.array(Code)).optional(),
  blos: z.array(Post).optional(),
  conversions: z.array(Conversion).optional(),
  languages: z.array(z.strictObject({ tag: LanguageTag, autonym: z.string() })).optional(),
});

export type ReferenceAnswer = z.infer<typeof ReferenceAnswer>;
