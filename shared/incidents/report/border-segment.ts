import type { Report } from './report.ts';

/**
 * The stretch of border that a report is about: the two countries in the order of the alphabet, so that both sides call it
 * the same (`KH-VN`). Nothing where the report names no border.
 */
export const borderSegmentOf = ({ blo, route }: Pick<Report, 'blo' | 'route'>): string | undefined =>
  route?.border === undefined ? undefined : [blo.slice(0, 2), route.border].sort().join('-');
