import * as z from 'zod';
import { Place, Route } from '../foundation/place.ts';
import { NominalPart } from '../incidents/names/nominal-part.ts';
import { circumstances } from '../incidents/report/circumstances.ts';
import { CountedPeople } from '../incidents/report/counted-people.ts';
import { seizureOf } from '../incidents/report/kind.ts';
import { Money } from '../incidents/report/money.ts';
import { Section } from '../incidents/report/report.ts';
import { SubmissionBody } from '../incidents/submission-body.ts';
import { IncidentFileView, IncidentView } from '../incidents/view/incident-view.ts';
import { viewSchema } from '../incidents/view/view-schema.ts';
import { PhotoManifests } from '../photos/photo-manifest.ts';
import type { Components } from './openapi.ts';

type Schema = z.core.$ZodType;
type Named = readonly (readonly [name: string, schema: Schema])[];

/** A choice between kinds of crime. */
type Choice = { options: readonly Schema[] };

/** Schemas with one variant for each kind: a report with its names, a section of it, and an incident, alone and with all about it. */
export type KindSchemas = { submission: Choice; section: Choice; incident: Choice; file: Choice };

/** Parts that many kinds have. Each is described once, which makes the document a fifth of the size. */
const parts = {
  Place,
  Route,
  Photos: PhotoManifests,
  CountedPeople,
  Money,
  Tags: circumstances.tags.unwrap(),
  IccsClasses: circumstances.iccs.unwrap(),
  Transport: circumstances.transport.unwrap(),
  ModusOperandi: circumstances.modusOperandi.unwrap(),
  JointOperation: circumstances.jointOperation.unwrap(),
  Agencies: circumstances.agencies.unwrap(),
  Outcome: circumstances.outcome.unwrap(),
};

/** `document-fraud` becomes `DocumentFraud`, for names in generated clients. */
const pascal = (code: string): string =>
  code
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

type Variant = { code: string; name: string; schema: z.ZodObject };

/** The variants of a choice, with a name for each: `DrugsReport`. */
const variantsOf = ({ options }: Choice, suffix: string): Variant[] =>
  options.flatMap((schema) => {
    const crime = schema instanceof z.ZodObject ? schema.shape['crime'] : undefined;
    if (!(schema instanceof z.ZodObject && crime instanceof z.ZodLiteral)) return [];
    const code = String(crime.value);
    return [{ code, name: `${pascal(code)}${suffix}`, schema }];
  });

const named = (variants: readonly Variant[]): Named => variants.map(({ name, schema }) => [name, schema] as const);

const seizuresOf = (section: Choice): Named =>
  variantsOf(section, 'Seizure').flatMap(({ name, schema }) => {
    const seizure = seizureOf({ fields: schema.shape });
    return seizure ? [[name, seizure] as const] : [];
  });

/** A schema that has two names is described under the first. */
const firstNames = (all: Named): Named => {
  const known = new Set<Schema>();
  return all.filter(([, schema]) => !known.has(schema) && known.add(schema));
};

const discriminatedBy = (variants: readonly Variant[]) => ({
  discriminator: {
    propertyName: 'crime',
    mapping: Object.fromEntries(variants.map(({ code, name }) => [code, `#/components/schemas/${name}`])),
  },
});

/**
 * The parts of a report as it is sent, and of an incident as it is read: one for each kind, and one for each part. A part
 * without free text is the same in both, and has one name.
 */
export const componentsOf = ({
  submission,
  section,
  incident,
  file,
}: KindSchemas & { section: Schema }): Components => {
  const reports = variantsOf(submission, 'Report');
  const incidents = variantsOf(incident, 'Incident');
  const files = variantsOf(file, 'IncidentFile');
  const sections: Named = [['Section', section], ...named(variantsOf(section, 'Section')), ...seizuresOf(section)];
  const inReports: Named = [...Object.entries(parts), ...sections];
  const sent = firstNames([...named(reports), ['NominalPart', NominalPart], ...inReports]);
  const views = inReports.map(([name, schema]) => [`${name}View`, viewSchema(schema)] as const);
  const answered = firstNames([...sent, ...named(incidents), ...named(files), ...views]).slice(sent.length);
  const members = {
    Report: discriminatedBy(reports),
    Incident: discriminatedBy(incidents),
    IncidentFile: discriminatedBy(files),
  };
  return { sent: Object.fromEntries(sent), answered: Object.fromEntries(answered), members };
};

/** The same for the kinds of the contract. */
export const reportComponents = componentsOf({
  // Not `unwrap()`, which makes the schema anew each time.
  submission: SubmissionBody._zod.innerType,
  section: Section,
  incident: IncidentView,
  file: IncidentFileView,
});
