import type { Construct } from 'constructs';
import type { Foundations } from './foundations.ts';
import { ServiceFunction } from './service-function.ts';

export type DescriptionProps = {
  foundations: Foundations;
  /** A country's code, or `region`. */
  scope: string;
  /** The first is the BLO of the examples. */
  blos: readonly string[];
  languages: readonly string[];
};

/** The function that says that the service is alive, and how to speak to it. */
export const describeApi = (
  parent: Construct,
  id: string,
  { foundations, scope, blos, languages }: DescriptionProps,
): ServiceFunction =>
  new ServiceFunction(parent, id, {
    foundations,
    name: 'describe-api',
    environment: { SCOPE: scope, BLO: blos[0] ?? '', LANGUAGES: languages.join(',') },
    harm: 'Nobody can look up how to speak to the service, and it counts as dead to whoever asks for its health.',
  });
