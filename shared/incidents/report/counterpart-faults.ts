import { seatOfBlo } from '../../foundation/blos/seat-of-blo.ts';
import type { Fault } from '../../foundation/faults/fault.ts';
import type { Report } from './report.ts';

type Addressed = Pick<Report, 'blo' | 'route' | 'handling'>;

/**
 * The countries that the handling code `counterpart` means: the one that the BLO itself faces, and none if the report
 * names another border. A BLO by the sea that stands on no border means the country that the report names.
 * @returns ISO 3166-1 alpha-2
 */
export const counterpartsOf = ({ blo, route }: Pick<Addressed, 'blo' | 'route'>): readonly string[] => {
  const { neighbour, maritime } = seatOfBlo(blo) ?? {};
  const border = route?.border;
  if (neighbour) return border === undefined || border === neighbour ? [neighbour] : [];
  return maritime && border !== undefined && border !== blo.slice(0, 2) ? [border] : [];
};

/** A report for the counterpart that means none: a slip would open it to a third country, and the counterpart would hear nothing. */
export const counterpartFaults = (report: Addressed): Fault[] => {
  if (report.handling !== 'counterpart' || counterpartsOf(report).length > 0) return [];
  const { neighbour, maritime } = seatOfBlo(report.blo) ?? {};
  if (neighbour) return [{ pointer: '/route/border', code: 'not-faced', allowed: [neighbour] }];
  return maritime && report.route?.border === undefined
    ? [{ pointer: '/route/border', code: 'required' }]
    : [{ pointer: '/handling', code: 'not-in-list', allowed: ['own-country', 'region'] }];
};
