import * as z from 'zod';
import { LanguageTag } from '../foundation/language.ts';

const NameStatus = z.enum(['reviewed', 'draft']);

/**
 * One code, its name in the language that was asked for, and what else its list says of it (a group, a CAS number, an
 * appendix of CITES …). `status` stands where the name's is not the one that the answer gives for all.
 */
const Code = z.looseObject({
  code: z.string(),
  name: z.string(),
  status: NameStatus.optional(),
  streetNames: z.array(z.string()).optional(),
});

/**
 * A post; `localName` is in the language of its own country, a draft. Coordinates in decimal degrees, WGS 84. `source`
 * comes with `list=blos` alone: it is a fifth of all the bytes.
 */
const Post = z.object({
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

/** What one of a unit is worth in a unit that figures are added up in, narrowed to a kind or an item where they stand. */
const Conversion = z.object({
  unit: z.string(),
  kind: z.string().optional(),
  item: z.string().optional(),
  to: z.string(),
  factor: z.number(),
  source: z.string(),
  date: z.string(),
});

/**
 * What `GET /v1/reference` answers; with `list` only that part is there. `status` is that of the names: a draft until a
 * speaker has reviewed it.
 */
export const ReferenceAnswer = z.object({
  version: z.string(),
  language: LanguageTag,
  status: NameStatus,
  lists: z.record(z.string(), z.array(Code)).optional(),
  blos: z.array(Post).optional(),
  conversions: z.array(Conversion).optional(),
  languages: z.array(z.object({ tag: LanguageTag, autonym: z.string() })).optional(),
});

export type ReferenceAnswer = z.infer<typeof ReferenceAnswer>;
