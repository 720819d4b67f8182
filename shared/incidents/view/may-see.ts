import { may } from '../../foundation/access.ts';
import type { Caller } from '../../foundation/caller.ts';
import { present } from '../../foundation/present.ts';
import type { PhotoManifest } from '../../photos/photo-manifest.ts';
import type { Report } from '../report/report.ts';

/** A photo of a victim or a minor is for the authority and the officers of the BLO that took it; others for all who see incidents. */
export const maySee = (caller: Caller, { blo }: Pick<Report, 'blo'>, { shows }: PhotoManifest): boolean => {
  if (!shows) return may(caller, 'see photos');
  const isTheirs = caller.blo === blo && may(caller, "see protected photos of one's own BLO");
  return isTheirs || may(caller, 'see protected photos');
};

/** What is told of a photo to somebody who may not see it: that it is there, and why they do not. */
export const unseen = ({ id, sha256, bytes, type, shows }: PhotoManifest): PhotoManifest =>
  present({ id, sha256, bytes, type, shows });
