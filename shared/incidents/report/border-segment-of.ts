import type { Report } from './report.ts';

/**
 * The stretch of border of a report: the codes of the two countries in alphabetical order, so that both sides use one name
 * (`KH-VN`). Undefined if the report names no border.
 */
export const borderSegmentOf = ({ blo, route }: Pick<Report, 'blo' | 'route'>): string | undefined =>
  route?.border === undefined ? undefined : [blo.slice(0, 2), route.border].sort().join('-');
