import { present } from '../../foundation/present.ts';
import type { ReportFacts } from './alert-facts.ts';

/** Direction of travel as seen from one country. */
export type Direction = NonNullable<ReportFacts['direction']>;

/**
 * Countries that goods and people come from and go to, by ISO 3166-1 alpha-2: true for a reader in any country. One of
 * them is absent where the report names no border; both are the same where nothing crossed one.
 */
export type Crossing = { from?: string; to?: string };

type Told = Pick<ReportFacts, 'blo' | 'border' | 'direction'>;

/** The way of a report: its direction is told by the country that reports. None where it says no direction. */
export const crossingOf = ({ blo, border, direction }: Told): Crossing | undefined => {
  if (!direction) return undefined;
  const country = blo.slice(0, 2);
  if (direction === 'within') return { from: country, to: country };
  const other = border === country ? undefined : border;
  return direction === 'entering'
    ? { ...(other ? { from: other } : {}), to: country }
    : { from: country, ...(other ? { to: other } : {}) };
};

/**
 * The direction of a report as seen from a country: what leaves one country enters the other. `within` stays within the
 * country that reports. None for a country that the way neither leads into nor out of.
 * @param country ISO 3166-1 alpha-2
 */
export const directionSeenFrom = (country: string, told: Told): Direction | undefined => {
  if (told.direction === 'within') return 'within';
  const { from, to } = crossingOf(told) ?? {};
  if (to === country) return 'entering';
  return from === country ? 'leaving' : undefined;
};

/** The facts of a report with the direction as a country sees it. @param country ISO 3166-1 alpha-2 */
export const seenFrom = <Facts extends Told>(country: string, facts: Facts) => {
  const { direction: _told, ...rest } = facts;
  return { ...rest, ...present({ direction: directionSeenFrom(country, facts) }) };
};
