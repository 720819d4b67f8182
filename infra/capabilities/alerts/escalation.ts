import { Construct } from 'constructs';
import type * as z from 'zod';
import type { Env } from '../../../functions/escalate-alerts/env.ts';
import type { Foundations } from '../../parts/foundations.ts';
import { ServiceFunction } from '../../parts/service-function.ts';
import type { CountryExchange } from '../exchange/country-exchange.ts';
import { type AlertDispatch, dispatchTimeout } from './alert-dispatch.ts';

export type EscalationProps = { foundations: Foundations; exchange: CountryExchange; dispatch: AlertDispatch };

/**
 * Looks again at alerts that nobody has acknowledged, sums up what a storm held back, and answers countries whose alerts
 * were seen here.
 */
export class Escalation extends Construct {
  constructor(scope: Construct, id: string, { foundations, exchange, dispatch }: EscalationProps) {
    super(scope, id);
    const escalateAlerts = new ServiceFunction(this, 'EscalateAlerts', {
      foundations,
      name: 'escalate-alerts',
      failing: 'telling',
      environment: { ...dispatch.variables, ...exchange.tellingVariables } satisfies z.input<typeof Env>,
      harm: 'Grave alerts that nobody has seen are not told again, and the authority does not hear of it.',
      timeout: dispatchTimeout,
    });
    dispatch.grantDispatch(escalateAlerts);
    exchange.grantTell(escalateAlerts);
    // Few at a time: in a storm the first telling of new alerts goes before telling old ones again.
    dispatch.followUps.feed(escalateAlerts, { atOnce: 5 });
  }
}
