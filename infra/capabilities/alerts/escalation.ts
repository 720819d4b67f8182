import { Construct } from 'constructs';
import type * as z from 'zod';
import type { Env } from '../../../functions/escalate-alerts/env.ts';
import type { CountryConfig } from '../../country.ts';
import type { Foundations } from '../../parts/foundations.ts';
import { ServiceFunction } from '../../parts/service-function.ts';
import { casesTableName } from '../cases/cases-table-name.ts';
import { procedures } from '../cases/procedures.ts';
import type { CountryExchange } from '../exchange/country-exchange.ts';
import { type AlertDispatch, dispatchTimeout } from './alert-dispatch.ts';

export type EscalationProps = {
  foundations: Foundations;
  country: CountryConfig;
  exchange: CountryExchange;
  dispatch: AlertDispatch;
};

/**
 * Looks again at alerts that nobody has acknowledged and at steps of cases, sums up what a storm held back, and answers countries whose alerts
 * were seen here.
 */
export class Escalation extends Construct {
  readonly escalateAlerts: ServiceFunction;

  constructor(scope: Construct, id: string, { foundations, country, exchange, dispatch }: EscalationProps) {
    super(scope, id);
    this.escalateAlerts = new ServiceFunction(this, 'EscalateAlerts', {
      foundations,
      name: 'escalate-alerts',
      failing: 'telling',
      environment: {
        ...dispatch.variables,
        ...exchange.tellingVariables,
        ...procedures([country]),
        CASES_TABLE: casesTableName(foundations),
      } satisfies z.input<typeof Env>,
      harm: 'Grave alerts that nobody has seen are not told again, and the authority does not hear of it, nor of late steps of cases.',
      timeout: dispatchTimeout,
    });
    dispatch.grantDispatch(this.escalateAlerts);
    exchange.grantTell(this.escalateAlerts);
    // Few at a time: in a storm the first telling of new alerts goes before telling old ones again.
    dispatch.followUps.feed(this.escalateAlerts, { atOnce: 5 });
  }
}
