import * as z from 'zod';
import { DispatchVariables } from '../../shared/lambda/dispatch-variables.ts';

export const Env = z.object(DispatchVariables);

export type Env = z.infer<typeof Env>;
