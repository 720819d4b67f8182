import * as z from 'zod';
import { AlertPolicy } from '../../shared/alerts/rules/alert-policy.ts';
import { BloId } from '../../shared/foundation/caller.ts';
import { DispatchVariables } from '../../shared/lambda/dispatch-variables.ts';
import { jsonOf, listOf } from '../../shared/lambda/env.ts';

export const Env = z.object({ ...DispatchVariables, BLOS: listOf(BloId), ALERT_POLICY: jsonOf(AlertPolicy) });

export type Env = z.infer<typeof Env>;
