import * as z from 'zod';
import { AlertPolicy } from '../../shared/alerts/rules/alert-policy.ts';
import type { LinkTerms } from '../../shared/cases/aws/link-ports.ts';
import { BloId } from '../../shared/foundation/caller.ts';
import { DispatchVariables } from '../../shared/lambda/dispatch-variables.ts';
import { listOf, ResourceName } from '../../shared/lambda/env.ts';
import { HearingVariables } from '../../shared/lambda/exchange/hearing-variables.ts';
import { packedJsonOf } from '../../shared/lambda/packed-json.ts';

export const Env = z.object({
  ...DispatchVariables,
  ...HearingVariables,
  BLOS: listOf(BloId),
  /** Packed, since the keys of the neighbours need the room. */
  ALERT_POLICY: packedJsonOf(AlertPolicy),
  INCIDENTS_TABLE: ResourceName,
  CASES_TABLE: ResourceName,
  COUNTS_TABLE: ResourceName,
});

export type Env = z.infer<typeof Env>;

/** Where what links are made of lies, by those variables. @param country ISO 3166-1 alpha-2 */
export const linkTermsOf = ({ BLOS: blos, CASES_TABLE, INCIDENTS_TABLE }: Env, country: string): LinkTerms => ({
  country,
  blos,
  casesTable: CASES_TABLE,
  incidentsTable: INCIDENTS_TABLE,
});
