import type { Caller, Role } from '../foundation/caller.ts';
import { Problem } from '../foundation/problem.ts';
import { problemWords } from '../foundation/problems/problem-words.ts';

/** A country's figures, or the region's. */
export type StatisticsLevel = 'country' | 'region';

/** Who reads which figures. One can show this table to an officer. Source: the network's roles, README. */
const readers: Record<StatisticsLevel, readonly Role[]> = {
  country: ['officer', 'analyst', 'authority'],
  region: ['region-analyst'],
};

/** @throws Problem `not-yours` for a role that reads no figures of this level */
export const requireStatisticsOf = (caller: Caller, level: StatisticsLevel): void => {
  if (!caller.roles.some((role) => readers[level].includes(role))) throw new Problem(problemWords['other-role']);
};
