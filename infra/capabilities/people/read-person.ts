import type { Construct } from 'constructs';
import type * as z from 'zod';
import type { Env } from '../../../functions/read-person/env.ts';
import type { Foundations } from '../../parts/foundations.ts';
import { ServiceFunction } from '../../parts/service-function.ts';
import type { Identity } from '../identity.ts';

/** The function that says who stands behind an id. It may ask the user pool, and nothing else. */
export const readPerson = (
  parent: Construct,
  id: string,
  { foundations, identity }: { foundations: Foundations; identity: Identity },
): ServiceFunction => {
  const answering = new ServiceFunction(parent, id, {
    foundations,
    name: 'read-person',
    failing: 'answers',
    environment: { USER_POOL_ID: identity.pool.userPoolId } satisfies z.input<typeof Env>,
    harm: 'Pages show ids in place of names; nothing is lost.',
  });
  identity.grantListPeople(answering);
  return answering;
};
