import type { Caller } from '../foundation/caller.ts';
import { Problem } from '../foundation/problem.ts';
import { alertProblemWords } from './alert-problem-words.ts';
import { authorityTopic } from './rules/audience-of.ts';

/**
 * The topic of where a person works: an officer's is that of their BLO. Analysts have the authority's, since they work
 * for the country too and no alert names anybody.
 * @returns nothing for anybody else, and for an officer without a BLO
 */
export const workplaceTopic = ({ roles, blo }: Caller): string | undefined => {
  if (roles.includes('officer') && blo) return blo;
  return roles.includes('authority') || roles.includes('analyst') ? authorityTopic : undefined;
};

/**
 * The topic of where a person works, for what nobody else can do.
 * @throws Problem `not-yours` when they have none
 */
export const requireWorkplaceTopic = (caller: Caller): string => {
  const topic = workplaceTopic(caller);
  if (topic === undefined) throw new Problem(alertProblemWords['no-workplace']);
  return topic;
};
