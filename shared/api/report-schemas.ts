import * as z from 'zod';
import { Place, Route } from '../foundation/place.ts';
import { NominalPart } from '../incidents/names/nominal.ts';
import { circumstances } from '../incidents/report/circumstances.ts';
import { CountedPeople } from '../incidents/report/counted-people.ts';
import { seizureOf } from '../incidents/report/kind.ts';
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

type Schema = z.core.$ZodType;
type Variant = z.ZodObject<{ crime: z.ZodLiteral<string> }>;
type Variants = z.ZodType & { options: readonly Variant[] };

/** Schemas of a report and of its sections, with one variant for each kind. */
export type KindSchemas = { report: Variants; section: Variants };

/** Parts that many kinds have. Each is described once, which makes the document a fifth of the size. */
const parts = { Place, Route, Photos: PhotoManifests, CountedPeople, Money, NominalPart };

const lists = {
  Tags: circumstances.tags.unwrap(),
  IccsClasses: circumstances.iccs.unwrap(),
  Transport: circumstances.transport.unwrap(),
  ModusOperandi: circumstances.modusOperandi.unwrap(),
  JointOperation: circumstances.jointOperation.unwrap(),
  Agencies: circumstances.agencies.unwrap(),
  Outcome: circumstances.outcome.unwrap(),
};

/** The kinds of report as they are submitted: with the names of their people beside the report. */
const submissionOf = ({ options }: Variants) => {
  const [first, ...others] = options.map((option) => option.extend({ nominal: NominalPart.optional() }));
  if (!first) throw new Error('There are no kinds of reports.');
  return z.discriminatedUnion('crime', [first, ...others]);
};

const nameOf = ({ shape }: Variant): string => pascal(shape.crime.value);

/** The schemas of everything that can be in a report, by name. */
const namedSchemas = ({ report, section }: KindSchemas): Map<string, Schema> => {
  const submission = submissionOf(report);
  const named = new Map<string, Schema>(Object.entries({ Report: submission, ...parts, Section: section, ...lists }));
  for (const option of submission.options) named.set(`${nameOf(option)}Report`, option);
  for (const option of section.options) {
    const seizure = seizureOf({ fields: option.shape });
    named.set(`${nameOf(option)}Section`, option);
    if (seizure) named.set(`${nameOf(option)}Seizure`, seizure);
  }
  return named;
};

const address = (name: string): string => `#/components/schemas/${name}`;

const discriminatorOf = ({ options }: Variants): Json => ({
  propertyName: 'crime',
  mapping: Object.fromEntries(options.map((option) => [option.shape.crime.value, address(`${nameOf(option)}Report`)])),
});

/**
 * JSON Schemas (2020-12) of a submitted report: one for each kind and each part. They are made from the schemas that
 * parse every report.
 * @param examples accepted reports, for the schema `Report`
 * @param schemas those of another table of kinds
 */
export const reportSchemas = (
  examples: readonly unknown[],
  schemas: KindSchemas = { report: Report, section: Section },
): Json => {
  const registry = z.registry<{ id: string }>();
  // A schema that has two names is described under the first.
  for (const [id, schema] of namedSchemas(schemas)) if (!registry.has(schema)) registry.add(schema, { id });
  const json = z.toJSONSchema(registry, { io: 'input', target: 'draft-2020-12', uri: address });
  const discriminator = discriminatorOf(schemas.report);
  return Object.fromEntries(
    Object.entries(json.schemas).map(([name, { $schema: _dialect, $id: _id, ...schema }]) => [
      name,
      name === 'Report' ? { ...schema, discriminator, examples } : schema,
    ]),
  );
};
