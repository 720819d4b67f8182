import { may } from '../../foundation/access.ts';
import type { Caller } from '../../foundation/caller.ts';
import type { Incident } from '../incident.ts';
import { isForAuthority } from '../is-for-authority.ts';

/**
 * Whether a caller may know that an incident is there. One for the authority alone is known to it, and to the person who
 * reported it: everybody else is told that there is none. Its handling code as it is now decides, of earlier revisions too.
 */
export const mayRead = (caller: Caller, { report, reportedBy }: Pick<Incident, 'report' | 'reportedBy'>): boolean =>
  !isForAuthority(report) || caller.person === reportedBy || may(caller, 'read incidents for the authority alone');
