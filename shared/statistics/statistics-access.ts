import { demand } from '../foundation/access.ts';
import type { Caller, Role } from '../foundation/caller.ts';
import { Problem } from '../foundation/problem.ts';

/** A country's figures, or the region's. */
export type StatisticsLevel = 'country' | 'region';

/** Who reads which figures. One can show this table to an officer. Source: interfaces, "Roles". */
const readers: Record<StatisticsLevel, readonly Role[]> = {
  country: ['officer', 'analyst', 'authority'],
  region: ['region-analyst'],
};

/** Who answers for the people counted, and so may see small counts of victims. */
const readersOfSmallCounts: readonly Role[] = ['authority'];

/** @throws Problem `not-yours` for a role that reads no figures, or only those of the other level */
export const demandStatistics = (caller: Caller, level: StatisticsLevel): void => {
  demand(caller, 'read statistics');
  if (!caller.roles.some((role) => readers[level].includes(role)))
    throw new Problem('not-yours', `Your role may not read the statistics of a ${level}.`);
};

export const maySeeSmallCounts = (caller: Caller): boolean =>
  caller.roles.some((role) => readersOfSmallCounts.includes(role));
