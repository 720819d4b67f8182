import type { Construct } from 'constructs';
import type * as z from 'zod';
import type { Env } from '../../../functions/judge-trend/env.ts';
import type { Foundations } from '../../parts/foundations.ts';
import { ServiceFunction } from '../../parts/service-function.ts';
import type { Statistics } from '../statistics/statistics.ts';

type Judging = { foundations: Foundations; scope: string; statistics: Statistics };

/** Lets posts of a country say what they think of a flag. */
export const judgingOf = (parent: Construct, { foundations, scope, statistics }: Judging): ServiceFunction => {
  const judgeTrend = new ServiceFunction(parent, 'JudgeTrend', {
    foundations,
    name: 'judge-trend',
    failing: 'answers',
    environment: {
      SCOPE: scope,
      STATISTICS_TABLE: statistics.store.table.tableName,
    } satisfies z.input<typeof Env>,
    harm: 'Officers cannot say whether a finding was useful to them; nothing else is harmed.',
  });
  statistics.store.grantUse(judgeTrend, ['GetItem', 'PutItem']);
  return judgeTrend;
};
