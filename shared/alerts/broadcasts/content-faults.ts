import type { Fault } from '../../foundation/faults/fault.ts';
import type { IncidentFile } from '../../incidents/incident-repository.ts';

const day = 86_400_000;
const buddhistEra = { first: 2400, last: 2600, ahead: 543 };

/**
 * The faults of an expiry.
 * @param now milliseconds since the epoch
 * @param retentionDays for how long alerts are stored: no broadcast can be valid for longer
 */
export const contentFaults = ({ expires }: { expires: string }, now: number, retentionDays: number): Fault[] => {
  const pointer = '/expires';
  const year = Number(expires.slice(0, 4));
  if (year >= buddhistEra.first && year <= buddhistEra.last)
    return [{ pointer, code: 'buddhist-year', values: { year, meant: year - buddhistEra.ahead } }];
  const at = Date.parse(expires);
  if (Number.isNaN(at)) return [{ pointer, code: 'impossible-date' }];
  if (at <= now) return [{ pointer, code: 'past-date' }];
  return at > now + retentionDays * day ? [{ pointer, code: 'too-far-ahead', values: { days: retentionDays } }] : [];
};

/** The fault of the incident or the photo that a broadcast names: one that is not there, or a photo that is protected. */
export const photoFault = (file: IncidentFile | undefined, photoId: string | undefined): Fault | undefined => {
  if (!file) return { pointer: '/incidentId', code: 'not-there' };
  if (photoId === undefined) return undefined;
  const photo = file.incident.report.photos?.find(({ id }) => id === photoId);
  if (!photo) return { pointer: '/photoId', code: 'not-there' };
  return photo.shows ? { pointer: '/photoId', code: 'protected-photo' } : undefined;
};
