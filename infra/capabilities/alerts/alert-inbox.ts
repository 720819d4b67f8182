import { Construct } from 'constructs';
import type * as z from 'zod';
import type { Env as AcknowledgeEnv } from '../../../functions/acknowledge-alert/env.ts';
import type { Env as ReadEnv } from '../../../functions/read-alerts/env.ts';
import { byTopic, byUnread } from '../../../shared/aws/table-layout.ts';
import type { CountryConfig } from '../../country.ts';
import type { Foundations } from '../../parts/foundations.ts';
import { ServiceFunction } from '../../parts/service-function.ts';
import { postVariablesOf } from '../posts/post-variables-of.ts';
import type { AlertDispatch } from './alert-dispatch.ts';

export type AlertInboxProps = { foundations: Foundations; country: CountryConfig; dispatch: AlertDispatch };

/** What a post sees of its alerts, and how it says that it has seen one. */
export class AlertInbox extends Construct {
  readonly readAlerts: ServiceFunction;
  readonly acknowledgeAlert: ServiceFunction;

  constructor(scope: Construct, id: string, { foundations, country, dispatch }: AlertInboxProps) {
    super(scope, id);
    const { alerts, followUps } = dispatch;
    const ALERTS_TABLE = alerts.table.tableName;
    this.readAlerts = new ServiceFunction(this, 'ReadAlerts', {
      foundations,
      name: 'read-alerts',
      failing: 'answers',
      environment: {
        COUNTRY: country.country,
        TIME_ZONE: country.timeZone,
        LANGUAGES: country.languages.join(','),
        BLOS: country.blos.join(','),
        ALERTS_TABLE,
        ...postVariablesOf({ foundations, country }),
      } satisfies z.input<typeof ReadEnv>,
      harm: 'Officers cannot open their alerts: a text message tells them that there is one, and no more.',
    });
    alerts.grantUse(this.readAlerts, ['Query', 'BatchGetItem'], [byTopic.name, byUnread.name]);
    this.acknowledgeAlert = new ServiceFunction(this, 'AcknowledgeAlert', {
      foundations,
      name: 'acknowledge-alert',
      failing: 'answers',
      environment: { ALERTS_TABLE, FOLLOW_UPS_QUEUE: followUps.queue.queueUrl } satisfies z.input<
        typeof AcknowledgeEnv
      >,
      harm: 'Officers cannot say that they have seen an alert: it is told again and goes to the authority.',
    });
    alerts.grantUse(this.acknowledgeAlert, ['Query', 'UpdateItem']);
    followUps.grantSend(this.acknowledgeAlert);
  }
}
