import * as z from 'zod';
import { seatOfBlo } from '../../foundation/blos/seat-of-blo.ts';
import { CountryCode } from '../../foundation/place.ts';
import { crimeCodes } from '../../incidents/report/crime-codes.ts';
import type { ReportFacts } from '../rules/alert-facts.ts';
import { crimesOf } from '../rules/default-rules.ts';
import { isAtLeast, type Severity, severities } from '../severity.ts';

/**
 * What of a report another country may see, beyond its kind, post and time. `registrations`, `marks` and `narrative` are
 * texts as officers typed them, in which names may stand; everything else is codes and counts.
 */
export const sharedFields = [
  'quantities',
  'people',
  'route',
  'vehicles',
  'registrations',
  'packaging',
  'marks',
  'methods',
  'outcome',
  'narrative',
  'photos',
] as const;

export type SharedField = (typeof sharedFields)[number];

/** How exactly a place is told: as it was fixed, in a square of about that side, or as the post that reported. */
export const sharedPlaces = ['exact', '1-km', '10-km', 'post'] as const;

export type SharedPlace = (typeof sharedPlaces)[number];

/** One row of a country's conditions: which reports may go to whom, after whose word, and how much of them. */
export const SharingCondition = z.strictObject({
  /** The country that the post faces, any country of the network, or a named one (ISO 3166-1 alpha-2). */
  to: z.union([z.enum(['counterpart', 'region']), CountryCode]),
  /** Any kind unless named: one of the report's kinds has to be among them. */
  crimes: z.array(z.enum(crimeCodes)).min(1).optional(),
  /** Least severity by this country's own rules. */
  least: z.enum(severities).optional(),
  /** At once, or after the authority has released the incident to that country. */
  release: z.enum(['automatic', 'authority']),
  place: z.enum(sharedPlaces),
  fields: z.array(z.enum(sharedFields)).max(sharedFields.length),
  /** Days after which the other country's copy goes. */
  days: z.int().min(1).max(3650),
});

export type SharingCondition = z.infer<typeof SharingCondition>;

/** A country's conditions: the first row that fits decides, and what no row fits is shared with nobody. */
export const SharingConditions = z.array(SharingCondition).max(50);

export type SharingConditions = z.infer<typeof SharingConditions>;

/** A report that may be shared, as far as a row asks. @param counterparts countries that its post faces */
export type Sharable = { facts: ReportFacts; severity: Severity; counterparts: readonly string[] };

const isTo = ({ to }: SharingCondition, country: string, counterparts: readonly string[]): boolean =>
  to === 'region' || to === country || (to === 'counterpart' && counterparts.includes(country));

/** The row that decides on what a country is told of a report; none: it is told nothing. */
export const conditionFor = (
  country: string,
  { facts, severity, counterparts }: Sharable,
  conditions: SharingConditions,
): SharingCondition | undefined =>
  conditions.find((row) => {
    const { crimes, least = 'Minor' } = row;
    const isOfKind = !crimes || crimesOf(facts).some((crime) => crimes.includes(crime));
    return isTo(row, country, counterparts) && isOfKind && isAtLeast(severity, least);
  });

/** Decimals of a degree that make a square of about that side: a hundredth of a degree of latitude is 1.1 km. */
const decimals = { '1-km': 2, '10-km': 1 } as const;

/** Metres within which the place lies, for the reader: half the diagonal of such a square at the equator. */
const halfDiagonal = { '1-km': 790, '10-km': 7_900 } as const;

/** BLO coordinates may be wrong by 10 to 20 km. Source: shared/reference/blos.json. */
const aboutPost = 20_000;

/** A point as a row tells it, and how many metres around it the place lies; 0 for as exactly as it was fixed. */
export type SharedPoint = { latitude: number; longitude: number; withinMetres: number };

const rounded = (degrees: number, places: number): number => Number(degrees.toFixed(places));

/** The place of a report as a row tells it. A post whose position is not known is told to a tenth of a degree. */
export const sharedPointOf = ({ blo, point }: Pick<ReportFacts, 'blo' | 'point'>, place: SharedPlace): SharedPoint => {
  if (place === 'exact') return { ...point, withinMetres: 0 };
  const seat = place === 'post' ? seatOfBlo(blo)?.point : undefined;
  if (seat) return { ...seat, withinMetres: aboutPost };
  const square = place === 'post' ? '10-km' : place;
  return {
    latitude: rounded(point.latitude, decimals[square]),
    longitude: rounded(point.longitude, decimals[square]),
    withinMetres: halfDiagonal[square],
  };
};

/** The facts of a report as a row lets them cross: no more in an alert than in the case that it leads to. */
export const narrowedFacts = <Facts extends ReportFacts>(facts: Facts, { place, fields }: SharingCondition): Facts => {
  const { latitude, longitude } = sharedPointOf(facts, place);
  return {
    ...facts,
    point: { latitude, longitude },
    goods: fields.includes('quantities') ? facts.goods : [],
    people: fields.includes('people') ? facts.people : { atRisk: 0, minors: 0 },
  };
};
