import type { Construct } from 'constructs';
import type * as z from 'zod';
import type { Env } from '../../../functions/manage-posts/env.ts';
import type { CountryConfig } from '../../country.ts';
import type { Foundations } from '../../parts/foundations.ts';
import { ServiceFunction } from '../../parts/service-function.ts';
import type { Cases } from '../cases/cases.ts';
import type { DeedCounts } from '../limits/deed-counts.ts';
import { postVariablesOf } from './post-variables-of.ts';

export type ManagePostsProps = {
  foundations: Foundations;
  country: CountryConfig;
  cases: Cases;
  deedCounts: DeedCounts;
};

/** The function that keeps and shows the directory of posts. Others are told of it by the stream of the cases table. */
export const managePosts = (
  parent: Construct,
  id: string,
  { foundations, country, cases, deedCounts }: ManagePostsProps,
): ServiceFunction => {
  const answering = new ServiceFunction(parent, id, {
    foundations,
    name: 'manage-posts',
    failing: 'answers',
    environment: {
      COUNTRY: country.country,
      TIME_ZONE: country.timeZone,
      BLOS: country.blos.join(','),
      POST_NAMES: country.posts.names ? 'true' : 'false',
      ...postVariablesOf({ foundations, country }),
      ...deedCounts.variables,
    } satisfies z.input<typeof Env>,
    harm: 'Nobody can look up whom to ring but on tablets that have the directory, and no entry can be changed.',
  });
  cases.table.grantUse(answering, ['Query', 'PutItem']);
  deedCounts.grantCount(answering);
  return answering;
};
