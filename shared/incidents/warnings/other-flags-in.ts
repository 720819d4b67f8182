import { identificationDigits } from '../../reference/maritime-identification-digits.ts';
import type { Report } from '../report/report.ts';

/** Where the digits of the flag stand: first for a ship, behind 98 for its boat, behind 8 for a handheld (ITU-R M.585). */
const digitsOf = (mmsi: string): string | undefined => /^(?:98|8)?([2-7]\d\d)/.exec(mmsi)?.[1];

/** JSON pointers of the MMSIs of a report that are of another flag than the vessel flies, or of no vessel at all. */
export const otherFlagsIn = ({ transport = [] }: Report): string[] =>
  transport.flatMap(({ vessel }, index) => {
    const { mmsi, flag = '' } = vessel ?? {};
    const known = identificationDigits[flag];
    if (!mmsi || !known || known.some((digits) => digits === digitsOf(mmsi))) return [];
    return [`/transport/${index}/vessel/mmsi`];
  });
