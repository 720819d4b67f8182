import * as z from 'zod';
import { LanguageTag } from '../language.ts';

/**
 * One code, its name in the language that was asked for, and what else its list says of it (a group, a CAS number, an
 * appendix of CITES …). `draft` stands where no speaker has reviewed the name yet.
 */
const Code = z.looseObject({
  code: z.string(),
  name: z.string(),
  draft: z.literal(true).optional(),
  streetNames: z.array(z.string()).optional(),
});

/** A post; `localName` is in the language of its own country, a draft. Coordinates in decimal degrees, WGS 84. */
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
  neighbour: z.string(),
  counterpart: z.string().nullable(),
  confirmed: z.boolean(),
  source: z.string(),
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

/** What `GET /v1/reference` answers; with `list` only that part is there. */
export const ReferenceAnswer = z.object({
  version: z.string(),
  language: LanguageTag,
  lists: z.record(z.string(), z.array(Code)).optional(),
  blos: z.array(Post).optional(),
  conversions: z.array(Conversion).optional(),
  languages: z.array(z.object({ tag: LanguageTag, autonym: z.string() })).optional(),
});

export type ReferenceAnswer = z.infer<typeof ReferenceAnswer>;
