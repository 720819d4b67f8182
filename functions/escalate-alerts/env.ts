import * as z from 'zod';
import { DispatchVariables } from '../../shared/lambda/dispatch-variables.ts';
import { ResourceName } from '../../shared/lambda/env.ts';
import { ProcedureVariables } from '../../shared/lambda/exchange/procedure-variables.ts';
import { TellingVariables } from '../../shared/lambda/exchange/telling-variables.ts';

export const Env = z.object({
  ...DispatchVariables,
  ...TellingVariables,
  ...ProcedureVariables,
  CASES_TABLE: ResourceName,
});

export type Env = z.infer<typeof Env>;
