import * as z from 'zod';
import { Place, Route } from '../foundation/place.ts';
import { NominalPart } from '../incidents/names/nominal.ts';
import { circumstances } from '../incidents/report/circumstances.ts';
import { CountedPeople } from '../incidents/report/counted-people.ts';
import { Money } from '../incidents/report/money.ts';
import { Section } from '../incidents/report/report.ts';
import { SubmissionBody } from '../incidents/submission-body.ts';
import { IncidentFileView, IncidentView } from '../incidents/view/incident-view.ts';
import { viewSchema } from '../incidents/view/view-schema.ts';
import { PhotoManifests } from '../photos/photo-manifest.ts';
import type { Components } from './openapi.ts';

type Schema = z.core.$ZodType;
type Named = readonly (readonly [name: string, schema: Schema])[];

/** `document-fraud` becomes `DocumentFraud`, for names in generated clients. */
const pascal = (code: string): string =>
  code
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

/** The variants of a choice between kinds of crime, with a name for each: `DrugsReport`. */
const kindsOf = (options: readonly Schema[], suffix: string) =>
  options.flatMap((option) => {
    const crime = option instanceof z.ZodObject ? option.shape['crime'] : undefined;
    if (!(crime instanceof z.ZodLiteral)) return [];
    const code = String(crime.value);
    return [{ code, name: `${pascal(code)}${suffix}`, schema: option }];
  });

const namesIn = (kinds: ReturnType<typeof kindsOf>): Named => kinds.map(({ name, schema }) => [name, schema] as const);

/** Names of people, which are sent beside a report and are no part of an incident. */
const names = { NominalPart };

/** The parts of many kinds are described once and pointed to: the document is a fifth of the size. */
const parts = {
  Place,
  Route,
  Photos: PhotoManifests,
  CountedPeople,
  Money,
  Section,
  Tags: circumstances.tags.unwrap(),
  IccsClasses: circumstances.iccs.unwrap(),
  Transport: circumstances.transport.unwrap(),
  ModusOperandi: circumstances.modusOperandi.unwrap(),
  JointOperation: circumstances.jointOperation.unwrap(),
  Agencies: circumstances.agencies.unwrap(),
  Outcome: circumstances.outcome.unwrap(),
};

/** The schema of an item of a list, which may be missing. */
const itemOf = (schema: Schema | undefined): Schema[] => {
  if (schema instanceof z.ZodOptional) return itemOf(schema.unwrap());
  return schema instanceof z.ZodArray ? [schema.element] : [];
};

const sections = kindsOf(Section.options, 'Section');

const seizures: Named = kindsOf(Section.options, 'Seizure').flatMap(({ name, schema }) =>
  itemOf(schema instanceof z.ZodObject ? schema.shape['seizures'] : undefined).map((item) => [name, item] as const),
);

/** Schemas that are known already under another name, such as a seizure of two kinds, keep their first name. */
const firstNames = (named: Named): Named => {
  const known = new Set<Schema>();
  return named.filter(([, schema]) => !known.has(schema) && known.add(schema));
};

// Not `unwrap()`, which makes the schema anew each time.
const reports = kindsOf(SubmissionBody._zod.innerType.options, 'Report');
const incidents = kindsOf(IncidentView.options, 'Incident');
const files = kindsOf(IncidentFileView.options, 'IncidentFile');

const partsOfReports: Named = [...Object.entries(parts), ...namesIn(sections), ...seizures];
const sent = firstNames([...Object.entries(names), ...partsOfReports, ...namesIn(reports)]);

/** Parts of what a reader sees. A part without free text is the part that was sent, and has its name. */
const answered = firstNames([
  ...sent,
  ...namesIn(incidents),
  ...namesIn(files),
  ...partsOfReports.map(([name, schema]) => [`${name}View`, viewSchema(schema)] as const),
]).slice(sent.length);

const address = (name: string): string => `#/components/schemas/${name}`;

const discriminatedBy = (kinds: ReturnType<typeof kindsOf>) => ({
  discriminator: {
    propertyName: 'crime',
    mapping: Object.fromEntries(kinds.map(({ code, name }) => [code, address(name)])),
  },
});

/** The parts of a report as it is sent, and of an incident as it is read: one for each kind, and one for each part. */
export const reportComponents: Components = {
  sent: Object.fromEntries(sent),
  answered: Object.fromEntries(answered),
  members: {
    Report: discriminatedBy(reports),
    Incident: discriminatedBy(incidents),
    IncidentFile: discriminatedBy(files),
  },
};
