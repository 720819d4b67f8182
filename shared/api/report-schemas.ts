import * as z from 'zod';
import { Place, Route } from '../foundation/place.ts';
import { NominalPart } from '../incidents/names/nominal.ts';
import { circumstances } from '../incidents/report/circumstances.ts';
import { CountedPeople } from '../incidents/report/counted-people.ts';
import { Money } from '../incidents/report/money.ts';
import { Report, Section } from '../incidents/report/report.ts';
import { PhotoManifests } from '../photos/photo-manifest.ts';
import type { Json } from './api-document.ts';

/** `document-fraud` becomes `DocumentFraud`, for names in generated clients. */
const pascal = (code: string): string =>
  code
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

const kindOf = (shape: { crime: z.ZodLiteral<string> }): string => pascal(shape.crime.value);

/** What is sent: each kind of report, with the names of its people beside it. */
const variants = Report.options.map((option) => option.extend({ nominal: NominalPart.optional() }));

const [first, ...others] = variants;
if (!first) throw new Error('There are no kinds of reports.');
const Submission = z.discriminatedUnion('crime', [first, ...others]);

/** What stands in many kinds is described once and pointed to: the document is a fifth of the size. */
const shared: Readonly<Record<string, z.core.$ZodType>> = {
  Place,
  Route,
  Photos: PhotoManifests,
  CountedPeople,
  Money,
  NominalPart,
  Section,
  Tags: circumstances.tags.unwrap(),
  IccsClasses: circumstances.iccs.unwrap(),
  Transport: circumstances.transport.unwrap(),
  ModusOperandi: circumstances.modusOperandi.unwrap(),
  JointOperation: circumstances.jointOperation.unwrap(),
  Agencies: circumstances.agencies.unwrap(),
  Outcome: circumstances.outcome.unwrap(),
};

type Schema = z.core.$ZodType;

/** What a list, which may be missing, is a list of. */
const elementOf = (schema: Schema): Schema[] => {
  if (schema instanceof z.ZodOptional) return elementOf(schema.unwrap());
  return schema instanceof z.ZodArray ? [schema.element] : [];
};

/** The schemas of everything that can be in a report, by name. */
const namedSchemas = (): Map<string, Schema> => {
  const named = new Map<string, Schema>([['Report', Submission], ...Object.entries(shared)]);
  for (const variant of variants) named.set(`${kindOf(variant.shape)}Report`, variant);
  for (const option of Section.options) {
    named.set(`${kindOf(option.shape)}Section`, option);
    for (const seizure of 'seizures' in option.shape ? elementOf(option.shape.seizures) : [])
      named.set(`${kindOf(option.shape)}Seizure`, seizure);
  }
  return named;
};

const kinds = Report.options.map(({ shape }) => shape.crime.value);

const address = (name: string): string => `#/components/schemas/${name}`;

/**
 * JSON Schemas (2020-12) of a report as it is sent, one for each kind and each part, made from the schemas that every
 * report goes through.
 * @param examples accepted reports, for the schema `Report`
 */
export const reportSchemas = (examples: readonly unknown[]): Json => {
  const registry = z.registry<{ id: string }>();
  const known = new Set<Schema>();
  for (const [id, schema] of namedSchemas()) {
    if (!known.has(schema)) registry.add(schema, { id });
    known.add(schema);
  }
  const mapping = Object.fromEntries(kinds.map((kind) => [kind, address(`${pascal(kind)}Report`)]));
  const discriminator = { propertyName: 'crime', mapping };
  const { schemas } = z.toJSONSchema(registry, { io: 'input', target: 'draft-2020-12', uri: address });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _dialect, $id: _id, ...schema }]) => [
      name,
      name === 'Report' ? { ...schema, discriminator, examples } : schema,
    ]),
  );
};
