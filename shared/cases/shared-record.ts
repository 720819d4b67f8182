import * as z from 'zod';
import { severities } from '../alerts/severity.ts';
import { mostRevisions } from '../alerts/sharing/most-revisions.ts';
import { checkGoods, sharedGoodsFields } from '../alerts/sharing/shared-facts.ts';
import { BloId } from '../foundation/caller.ts';
import { freeText, Uuid } from '../foundation/free-text.ts';
import { MachineMoment, Moment } from '../foundation/moment.ts';
import { CountryCode } from '../foundation/place.ts';
import { crimeCodes } from '../incidents/report/crime-codes.ts';
import { oneOf, someOf } from '../incidents/report/one-of.ts';
import { mostSections } from '../incidents/report/report-schema.ts';
import { mostSeizures } from '../incidents/report/seizure.ts';
import { mostPhotos } from '../photos/photo-manifest.ts';
import { concealments } from '../reference/concealment.ts';
import { informationAccuracies, sourceReliabilities } from '../reference/grading.ts';
import { modusOperandi } from '../reference/modus-operandi.ts';
import { outcomes } from '../reference/outcomes.ts';
import { packagings } from '../reference/packaging.ts';
import { personRoles } from '../reference/people.ts';
import { transports } from '../reference/transports.ts';

const mostGoods = mostSeizures * (1 + mostSections);
/** Goods that were seized, in codes; `comparable` is what alerts compare. */
const SharedGoods = z
  .strictObject({
    ...sharedGoodsFields,
    comparable: z.strictObject(sharedGoodsFields.comparable.unwrap().shape).optional(),
  })
  .superRefine(checkGoods);

const countries = z.array(CountryCode).max(10);

/** Countries of a way, without the places that somebody typed. */
const SharedRoute = z.strictObject({
  origin: CountryCode.optional(),
  departure: CountryCode.optional(),
  transits: countries.optional(),
  destination: CountryCode.optional(),
  market: CountryCode.optional(),
});

const SharedVehicle = z.strictObject({
  means: oneOf(transports),
  country: CountryCode.optional(),
  /** As it was copied from the plate or the hull, where the conditions let it cross. */
  registration: freeText(40).optional(),
});

/** How many people of a role: never their sex, age or citizenship, which of a victim or a minor may lead to the person. */
const SharedPeople = z.strictObject({ role: z.enum(personRoles), count: z.int().min(1).max(1_000_000) });

/** A photo whose viewing copy the other country may fetch: without caption, and never one that shows a victim or a minor. */
export const SharedPhoto = z.strictObject({
  id: Uuid,
  /** Of the original, so that a court can tell that the copy is of it. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  takenAt: MachineMoment.optional(),
});

export type SharedPhoto = z.infer<typeof SharedPhoto>;

/**
 * What one country shows another of a report: the only type that crosses. It has no member for a name, for a person's
 * particulars, for a photo of somebody to be protected, for how the incident was detected (which may lead to an informant),
 * nor for internal notes. What each country's conditions do not let cross is absent.
 */
export const SharedRecord = z.strictObject({
  /** Of this shape. */
  version: z.literal(1),
  crime: z.enum(crimeCodes),
  also: z.array(z.enum(crimeCodes)).max(mostSections).optional(),
  severity: z.enum(severities),
  blo: BloId,
  border: CountryCode.optional(),
  direction: z.enum(['entering', 'leaving', 'within']).optional(),
  occurredAt: Moment,
  occurredUntil: Moment.optional(),
  /** `withinMetres` is 0 for a place as exact as it was fixed; else it is somewhere in a circle of about that radius. */
  place: z.strictObject({
    latitude: z.number().min(-90).max(90),
    longitude: z.number().min(-180).max(180),
    withinMetres: z.number().min(0).max(100_000),
  }),
  /** Grade of the source (A to F) and of the information (1 to 6), where the officer gave it. */
  grading: z.strictObject({ source: oneOf(sourceReliabilities), information: oneOf(informationAccuracies) }).optional(),
  goods: z.array(SharedGoods).max(mostGoods).optional(),
  people: z.array(SharedPeople).max(personRoles.length).optional(),
  route: SharedRoute.optional(),
  transport: z.array(SharedVehicle).max(5).optional(),
  packaging: z.array(oneOf(packagings)).max(packagings.length).optional(),
  concealment: z.array(oneOf(concealments)).max(concealments.length).optional(),
  /** Marks and stamps on packages, as typed. */
  marks: z
    .array(freeText(200))
    .max(2 * mostGoods)
    .optional(),
  modusOperandi: someOf(modusOperandi).optional(),
  outcome: someOf(outcomes).optional(),
  narrative: freeText(4000).optional(),
  photos: z.array(SharedPhoto).max(mostPhotos).optional(),
});

export type SharedRecord = z.infer<typeof SharedRecord>;

/** A share of a record with one country: which revision, and until when the other may keep it. ISO 8601 in UTC. */
export const RecordShare = z.strictObject({
  revision: z.int().min(1).max(mostRevisions),
  sharedAt: z.iso.datetime({ precision: 3 }),
  expiresAt: z.iso.datetime({ precision: 3 }),
  /** Who there may see it: the handling code of the report. */
  handling: z.enum(['counterpart', 'region']),
});

export type RecordShare = z.infer<typeof RecordShare>;
