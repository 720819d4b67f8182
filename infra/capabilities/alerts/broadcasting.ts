import { FilterRule } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type * as z from 'zod';
import type { Env as BroadcastEnv } from '../../../functions/broadcast-alert/env.ts';
import type { Env as PublishEnv } from '../../../functions/publish-broadcast/env.ts';
import { alertSortKey, tableKey } from '../../../shared/aws/table-layout.ts';
import type { CountryConfig } from '../../country.ts';
import type { Foundations } from '../../parts/foundations.ts';
import { ServiceFunction } from '../../parts/service-function.ts';
import { StreamFollower } from '../../parts/stream-follower.ts';
import type { IncidentStore } from '../incidents/incident-store.ts';
import type { DeedCounts } from '../limits/deed-counts.ts';
import { type AlertDispatch, dispatchTimeout } from './alert-dispatch.ts';

export type BroadcastingProps = {
  foundations: Foundations;
  country: CountryConfig;
  incidents: IncidentStore;
  dispatch: AlertDispatch;
  deedCounts: DeedCounts;
};

/**
 * The authority tells BLOs something: one function writes it down and answers, another follows the table and sends it, and
 * with it the digests of trends.
 */
export class Broadcasting extends Construct {
  readonly broadcastAlert: ServiceFunction;

  constructor(
    scope: Construct,
    id: string,
    { foundations, country, incidents, dispatch, deedCounts }: BroadcastingProps,
  ) {
    super(scope, id);
    this.broadcastAlert = new ServiceFunction(this, 'BroadcastAlert', {
      foundations,
      name: 'broadcast-alert',
      failing: 'telling',
      environment: {
        BLOS: country.blos.join(','),
        ALERTS_TABLE: dispatch.alerts.table.tableName,
        INCIDENTS_TABLE: incidents.table.tableName,
        ALERT_RETENTION_DAYS: String(country.retention.alertsDays),
        ...deedCounts.variables,
      } satisfies z.input<typeof BroadcastEnv>,
      harm: 'The national authority cannot tell its BLOs anything, nor take back what it told them.',
    });
    deedCounts.grantCount(this.broadcastAlert);
    dispatch.alerts.grantUse(this.broadcastAlert, ['Query', 'PutItem', 'UpdateItem']);
    incidents.grantUse(this.broadcastAlert, ['Query']);
    this.follow(foundations, dispatch, this.publishBroadcast(foundations, dispatch));
  }

  private publishBroadcast(foundations: Foundations, dispatch: AlertDispatch) {
    const publishBroadcast = new ServiceFunction(this, 'PublishBroadcast', {
      foundations,
      name: 'publish-broadcast',
      failing: 'telling',
      environment: dispatch.variables satisfies z.input<typeof PublishEnv>,
      harm: 'What the authority tells stands in inboxes, and nobody gets a text message or an e-mail of it.',
      timeout: dispatchTimeout,
    });
    dispatch.grantDispatch(publishBroadcast);
    return publishBroadcast;
  }

  private follow(foundations: Foundations, { alerts }: AlertDispatch, publishBroadcast: ServiceFunction) {
    new StreamFollower(this, 'Stream', {
      foundations,
      table: alerts,
      follower: publishBroadcast,
      filters: [
        {
          eventName: FilterRule.isEqual('INSERT'),
          dynamodb: {
            Keys: { [tableKey.sort]: { S: FilterRule.isEqual(alertSortKey) } },
            NewImage: { kind: { S: FilterRule.or('broadcast', 'trends') } },
          },
        },
      ],
      batchSize: 1,
      atOnce: 10,
      givenUp: {
        name: 'broadcasts-unprocessed',
        harm: 'What the authority told was given up unsent: it stands in inboxes, and nobody was told to look.',
      },
      late: {
        name: 'broadcasts-late',
        harm: 'Officers hear of what the authority tells them a minute late or more.',
      },
    });
  }
}
