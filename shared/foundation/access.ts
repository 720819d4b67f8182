import type { Caller, Role } from './caller.ts';
import { Problem } from './problem.ts';
import { problemWords } from './problems/problem-words.ts';

/** What each role may do. One can show this table to an officer. Source: the network's roles, README. */
export const access = {
  'report an incident': ['officer'],
  'amend an incident': ['authority'],
  "amend an incident of one's own BLO": ['officer'],
  'read incidents': ['officer', 'analyst', 'authority'],
  'read incidents for the authority alone': ['authority'],
  'read a receipt': ['officer'],
  'read narratives': ['officer', 'authority'],
  'read people of incidents': ['officer', 'authority'],
  'see who amended': ['officer', 'authority'],
  'see photos': ['officer', 'analyst', 'authority'],
  'see protected photos': ['authority'],
  "see protected photos of one's own BLO": ['officer'],
  'export an original': ['authority'],
  'read names': ['authority'],
  "read names of one's own BLO": ['officer'],
  'read the custody ledger': ['authority'],
  'look up people': ['authority', 'administrator'],
  "look up people of one's own BLO": ['officer'],
  'set own subscription': ['officer', 'analyst', 'authority'],
  'set subscriptions of others': ['administrator'],
  'read alerts': ['officer', 'analyst', 'authority'],
  'acknowledge an alert': ['officer', 'authority'],
  'follow up alerts': ['authority'],
  'read all alerts': ['analyst', 'authority'],
  'broadcast an alert': ['authority'],
  'work on cases': ['officer', 'authority'],
  'read the directory of posts': ['officer', 'analyst', 'authority', 'administrator'],
  'keep the directory of posts': ['authority', 'administrator'],
  'share incidents': ['authority'],
  "share incidents of one's own BLO": ['officer'],
  'read reference data': ['officer', 'analyst', 'authority', 'administrator', 'region-analyst'],
  'read statistics': ['officer', 'analyst', 'authority', 'region-analyst'],
  'judge a trend': ['officer', 'authority'],
  'read exact figures of people': ['authority'],
  'read reports of every BLO': ['analyst', 'authority'],
} as const satisfies Record<string, readonly Role[]>;

export type Deed = keyof typeof access;

export const may = (caller: Caller, deed: Deed): boolean => {
  const allowed: readonly Role[] = access[deed];
  return caller.roles.some((role) => allowed.includes(role));
};

/** @throws Problem `not-yours` when none of the caller's roles may do the deed. */
export const demand = (caller: Caller, deed: Deed): void => requireAnyOf(caller, [deed]);

/** @throws Problem `not-yours` when none of the caller's roles may do any of the deeds. */
export const requireAnyOf = (caller: Caller, deeds: readonly [Deed, ...Deed[]]): void => {
  if (!deeds.some((deed) => may(caller, deed))) throw new Problem(problemWords['other-role']);
};

/**
 * An officer acts for their own BLO only.
 * @throws Problem `not-yours` when the BLO is another one, or the officer has none.
 */
export const demandOwnBlo = (caller: Caller, blo: string): void => {
  if (caller.blo !== blo) throw new Problem(problemWords['other-blo']);
};
