import * as z from 'zod';
import { DispatchVariables } from '../../shared/lambda/dispatch-variables.ts';
import { TellingVariables } from '../../shared/lambda/exchange/telling-variables.ts';

export const Env = z.object({ ...DispatchVariables, ...TellingVariables });

export type Env = z.infer<typeof Env>;
