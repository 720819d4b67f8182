import { seatOfBlo } from '../../foundation/blos/seat-of-blo.ts';
import { metresBetween } from '../../foundation/metres-between.ts';
import { hasCoast, metresFromCoast, metresOffCoast, metresOutside } from '../../foundation/metres-outside.ts';
import { landNeighbours } from '../../reference/land-borders.ts';
import { identityNumbersIn } from '../report/identity-numbers-in.ts';
import { Report } from '../report/report.ts';
import { textPlaces } from '../report/text-places.ts';
import { type PlacedText, textsIn } from '../report/texts-in.ts';
import { largestEverIn } from './largest-ever-in.ts';
import { otherFlagsIn } from './other-flags-in.ts';

/**
 * What an officer should look at twice. A warning never keeps a report out: the officer may be right, and what is not kept
 * cannot warn the next post. Each has words in every language in shared/incidents/warnings/warning-words.ts.
 */
export const warningCodes = [
  'outside-country',
  'far-from-blo',
  'at-sea',
  'other-country-area',
  'no-such-border',
  'zawgyi',
  'phone-number',
  'document-number',
  'other-flag',
  'long-past',
  'other-offset',
  'doubtful-reading',
  'largest-ever',
] as const;

export type WarningCode = (typeof warningCodes)[number];

/** One thing to look at: where (RFC 6901 JSON pointer), which, and the numbers its message needs. */
export type Warning = { pointer: string; code: WarningCode; values?: Readonly<Record<string, number>> };

/** What warnings need and the domain has not: whether a text is Burmese in Zawgyi. */
export type TextReading = { isZawgyi(text: string): boolean };

/** A country's outline here is coarse, and posts stand on the line. */
const outlineToleranceMetres = 5_000;

/** Further from its BLO than this, an incident is another BLO's or its place is wrong. */
const farFromBloMetres = 50_000;

/** The territorial sea, 12 nautical miles from the coast, is the country's as its land is (UNCLOS, articles 2 and 3). */
const territorialMetres = 22_224;

/** How far off its coast a country has a say: the exclusive economic zone, 200 nautical miles (UNCLOS, article 57). */
const seaMetres = 370_400;

const countryOf = (blo: string): string => blo.slice(0, 2);

const kilometres = (metres: number) => ({ kilometres: Math.round(metres / 1000) });

/** Whether a BLO stands so near the coast that the sea off it is its own too. */
const isNearCoast = (blo: string): boolean => {
  const { point } = seatOfBlo(blo) ?? {};
  return point !== undefined && (metresFromCoast(point, countryOf(blo)) ?? seaMetres) <= farFromBloMetres;
};

/** How far a report may be from the country and from its BLO, by what its place is: land, near the coast, or the sea. */
const mostMetres = ({ blo, place }: Report) => {
  const bySea = seatOfBlo(blo)?.maritime === true;
  const offCoast = metresOffCoast(place, countryOf(blo)) ?? Number.POSITIVE_INFINITY;
  const isOffshore = offCoast > territorialMetres && offCoast <= seaMetres;
  return {
    outside: bySea || offCoast <= seaMetres ? seaMetres : outlineToleranceMetres,
    away: bySea || (isOffshore && isNearCoast(blo)) ? seaMetres : farFromBloMetres,
    isDoubtful: !bySea && isOffshore,
  };
};

const placeWarnings = (report: Report): Warning[] => {
  const { blo, place } = report;
  const outside = metresOutside(place, countryOf(blo)) ?? 0;
  const { point } = seatOfBlo(blo) ?? {};
  const away = point ? metresBetween(point, place) : 0;
  const most = mostMetres(report);
  const slack = Math.max(0, place.accuracyMetres);
  const area = place.adminArea;
  return [
    ...(outside > most.outside + slack
      ? [{ pointer: '/place', code: 'outside-country' as const, values: kilometres(outside) }]
      : []),
    ...(most.isDoubtful ? [{ pointer: '/place', code: 'at-sea' as const, values: kilometres(outside) }] : []),
    ...(away > most.away + slack
      ? [{ pointer: '/place', code: 'far-from-blo' as const, values: kilometres(away) }]
      : []),
    ...(area !== undefined && area.split('-')[0] !== countryOf(blo)
      ? [{ pointer: '/place/adminArea', code: 'other-country-area' as const }]
      : []),
  ];
};

const neighboursOf = (country: string): readonly string[] => landNeighbours[country] ?? [];

/** Across the sea any country may be the neighbour: of a BLO by the sea, of a place at sea, and where a vessel came. */
const isBySea = ({ blo, place, transport = [] }: Report): boolean =>
  seatOfBlo(blo)?.maritime === true ||
  metresOffCoast(place, countryOf(blo)) !== undefined ||
  (hasCoast(countryOf(blo)) && transport.some(({ means, vessel }) => means === 'ship' || vessel));

const borderWarnings = (report: Report): Warning[] => {
  const border = report.route?.border;
  if (border === undefined || neighboursOf(countryOf(report.blo)).includes(border) || isBySea(report)) return [];
  return [{ pointer: '/route/border', code: 'no-such-border' }];
};

/** Fields that are there for a number of a thing: in them only an international phone number is out of place. */
const numbersOfThings = /\/(registration|serial|batch|model|calibre|vessel\/name)$/;

const textWarnings = ({ pointer, text }: PlacedText, { isZawgyi }: TextReading): Warning[] => [
  ...(isZawgyi(text) ? [{ pointer, code: 'zawgyi' as const }] : []),
  ...identityNumbersIn(text)
    .filter(() => !numbersOfThings.test(pointer) || text.includes('+'))
    .map((code) => ({ pointer, code })),
];

/** Found when the first report comes: going through the schema costs more than reading a report. */
let placesOfText: ReturnType<typeof textPlaces>;

/**
 * Places of a report to look at twice: a place outside the country or more than 50 km from the BLO (at sea: beyond 200
 * nautical miles), a place at sea of a BLO that is not by the sea, a land border that the country has not, a vessel's MMSI
 * of another flag, more than was ever seized, texts in Zawgyi, and texts in which there may be somebody's number. Zawgyi is a warning and not a fault, since the officer cannot mend the tablet's font at the post; the text is kept as it came, and never guessed at.
 */
export const warningsOf = (report: Report, reading: TextReading): Warning[] => {
  placesOfText ??= textPlaces(Report);
  return [
    ...placeWarnings(report),
    ...borderWarnings(report),
    ...otherFlagsIn(report).map((pointer) => ({ pointer, code: 'other-flag' as const })),
    ...largestEverIn(report).map((pointer) => ({ pointer, code: 'largest-ever' as const })),
    ...textsIn(report, placesOfText).flatMap((text) => textWarnings(text, reading)),
  ];
};
