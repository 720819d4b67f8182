import * as z from 'zod';
import { CountryVariable } from '../../shared/lambda/env.ts';

export const Env = z.object({ COUNTRY: CountryVariable, INCIDENTS_TABLE: z.string().min(3) });

export type Env = z.infer<typeof Env>;
