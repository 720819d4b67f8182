import * as z from 'zod';
import { CountryId } from '../../shared/foundation/country-id.ts';
import { ResourceName } from '../../shared/lambda/env.ts';

export const Env = z.object({ SCOPE: CountryId, STATISTICS_TABLE: ResourceName });

export type Env = z.infer<typeof Env>;
