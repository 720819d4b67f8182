import { demand, may } from '../foundation/access.ts';
import type { Caller } from '../foundation/caller.ts';
import { Problem } from '../foundation/problem.ts';
import { authorityTopic } from './rules/audience.ts';

/**
 * The topic whose inbox is somebody's: an officer's that of their BLO. Analysts read the authority's, since they work for
 * the country too.
 * @throws Problem `not-yours` for a role that has none, or an officer without a BLO
 */
export const inboxOf = (caller: Caller): string => {
  demand(caller, 'read alerts');
  if (caller.roles.includes('officer') && caller.blo) return caller.blo;
  if (caller.roles.includes('authority') || caller.roles.includes('analyst')) return authorityTopic;
  throw new Problem('not-yours', 'An officer without a BLO has no inbox.');
};

/**
 * The topic for which somebody acknowledges.
 * @throws Problem `not-yours` for a role that acknowledges nothing
 */
export const acknowledgerFor = (caller: Caller): string => {
  demand(caller, 'acknowledge an alert');
  return inboxOf(caller);
};

/** Whether somebody is told of every BLO what became of an alert there, and by whom it was acknowledged. */
export const seesAllAddressees = (caller: Caller): boolean => may(caller, 'follow up alerts');
