import * as z from 'zod';
import { SharingRules } from '../../shared/alerts/sharing/shared-with-of.ts';
import { ResourceName } from '../../shared/lambda/env.ts';
import { TellingVariables } from '../../shared/lambda/exchange/telling-variables.ts';
import { packedJsonOf } from '../../shared/lambda/packed-json.ts';

export const Env = z.object({
  ...TellingVariables,
  SHARING_RULES: packedJsonOf(SharingRules),
  INCIDENTS_TABLE: ResourceName,
  CASES_TABLE: ResourceName,
});

export type Env = z.infer<typeof Env>;
