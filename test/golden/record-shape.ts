import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { VersionedRecord } from '../../shared/foundation/records/versioned-record.ts';

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

const isObject = (json: Json): json is { [name: string]: Json } =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

/** What the reader of a record takes, as JSON Schema; what JSON cannot say (a set, another record) is left open. */
const schemaOf = ({ schema }: VersionedRecord): Json =>
  JSON.parse(JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })));

const textOf = (json: Json): string => JSON.stringify(json);

/** Codes have a test of their own: one more is no other shape. */
const leftOut = ['enum', 'description', 'title'];

/** The same text for the same shape: neither the order of members nor that of variants is one. */
const canonical = (json: Json): Json => {
  if (Array.isArray(json)) return json.map(canonical).sort((a, b) => (textOf(a) < textOf(b) ? -1 : 1));
  if (!isObject(json)) return json;
  const members = Object.entries(json).filter(([name, value]) => !(leftOut.includes(name) && !isObject(value)));
  return Object.fromEntries(members.sort().map(([name, value]) => [name, canonical(value)]));
};

/** A hash of the shape of a record. */
export const shapeOf = (record: VersionedRecord): string =>
  createHash('sha256')
    .update(textOf(canonical(schemaOf(record))))
    .digest('hex');

const merged = (found: readonly [string, string][]): Record<string, string[]> => {
  const byPlace = Map.groupBy(found, ([place]) => place);
  const lists = [...byPlace].map(([place, codes]) => [place, [...new Set(codes.map(([, code]) => code))].sort()]);
  return Object.fromEntries(lists);
};

/** Keywords whose schemas are about the same place as the schema that has them. */
const samePlace = ['anyOf', 'oneOf', 'allOf', 'items', 'propertyNames', 'additionalProperties'];

const codesBelow = (json: Json, place: string): [string, string][] => {
  if (Array.isArray(json)) return json.flatMap((one) => codesBelow(one, place));
  if (!isObject(json)) return [];
  const own = [json['enum'] ?? [], json['const'] ?? []].flat().filter((code) => typeof code === 'string');
  const members = Object.entries(json['properties'] ?? {});
  return [
    ...own.map((code): [string, string] => [place, code]),
    ...samePlace.flatMap((keyword) => codesBelow(json[keyword] ?? null, place)),
    ...members.flatMap(([name, member]) => codesBelow(member, `${place}.${name}`)),
  ];
};

/** Every code that the schema of a record takes, by the place where it takes it. */
export const codesOf = (record: VersionedRecord): Record<string, string[]> =>
  merged(codesBelow(schemaOf(record), record.name));
