import type { Construct } from 'constructs';
import type * as z from 'zod';
import type { Env } from '../../../functions/describe-api/env.ts';
import type { Foundations } from '../../parts/foundations.ts';
import { ServiceFunction } from '../../parts/service-function.ts';

type Environment = z.input<typeof Env>;

export type DescriptionProps = {
  foundations: Foundations;
  scope: Environment['SCOPE'];
  /** The BLO of the examples; the region has none. */
  blo?: string | undefined;
  languages: readonly string[];
};

/** The function that says that the service is alive, and how to speak to it. */
export const describeApi = (parent: Construct, id: string, props: DescriptionProps): ServiceFunction => {
  const { foundations, scope, blo, languages } = props;
  const example = blo ? { BLO: blo } : {};
  return new ServiceFunction(parent, id, {
    foundations,
    name: 'describe-api',
    failing: 'answers',
    environment: { SCOPE: scope, LANGUAGES: languages.join(','), ...example } satisfies Environment,
    harm: 'Nobody can look up how to speak to the service, and it counts as dead to whoever asks for its health.',
  });
};
