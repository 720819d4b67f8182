import { Duration } from 'aws-cdk-lib';
import { EventSourceMapping, FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type * as z from 'zod';
import type { Env as BroadcastEnv } from '../../../functions/broadcast-alert/env.ts';
import type { Env as PublishEnv } from '../../../functions/publish-broadcast/env.ts';
import { alertSortKey, tableKey } from '../../../shared/aws/table-layout.ts';
import type { CountryConfig } from '../../country.ts';
import { DeadLetters } from '../../parts/dead-letters.ts';
import type { Foundations } from '../../parts/foundations.ts';
import { ServiceFunction } from '../../parts/service-function.ts';
import type { IncidentStore } from '../incidents/incident-store.ts';
import { type AlertDispatch, dispatchTimeout } from './alert-dispatch.ts';

export type BroadcastingProps = {
  foundations: Foundations;
  country: CountryConfig;
  incidents: IncidentStore;
  dispatch: AlertDispatch;
};

/** The authority tells BLOs something: one function writes it down and answers, another follows the table and sends it. */
export class Broadcasting extends Construct {
  readonly broadcastAlert: ServiceFunction;

  constructor(scope: Construct, id: string, { foundations, country, incidents, dispatch }: BroadcastingProps) {
    super(scope, id);
    this.broadcastAlert = new ServiceFunction(this, 'BroadcastAlert', {
      foundations,
      name: 'broadcast-alert',
      environment: {
        BLOS: country.blos.join(','),
        ALERTS_TABLE: dispatch.alerts.table.tableName,
        INCIDENTS_TABLE: incidents.table.tableName,
        ALERT_RETENTION_DAYS: String(country.retention.alertsDays),
      } satisfies z.input<typeof BroadcastEnv>,
      harm: 'The national authority cannot tell its BLOs anything, nor take back what it told them.',
    });
    dispatch.alerts.grantUse(this.broadcastAlert, ['Query', 'PutItem', 'UpdateItem']);
    incidents.grantUse(this.broadcastAlert, ['Query']);
    this.follow(foundations, dispatch, this.publishBroadcast(foundations, dispatch));
  }

  private publishBroadcast(foundations: Foundations, dispatch: AlertDispatch) {
    const publishBroadcast = new ServiceFunction(this, 'PublishBroadcast', {
      foundations,
      name: 'publish-broadcast',
      environment: dispatch.variables satisfies z.input<typeof PublishEnv>,
      harm: 'What the authority tells stands in inboxes, and nobody gets a text message or an e-mail of it.',
      timeout: dispatchTimeout,
    });
    dispatch.grantDispatch(publishBroadcast);
    dispatch.alerts.grantFollow(publishBroadcast);
    return publishBroadcast;
  }

  /** As for incidents, see Alerting: bounded by age, so that it outlasts a dead claim and a spell of SNS being away. */
  private follow(foundations: Foundations, { alerts }: AlertDispatch, publishBroadcast: ServiceFunction) {
    const given = new DeadLetters(this, 'Unprocessed', {
      foundations,
      name: 'broadcasts-unprocessed',
      harm: 'What the authority told was given up unsent: it stands in inboxes, and nobody was told to look.',
    });
    given.grantSend(publishBroadcast);
    new EventSourceMapping(this, 'Stream', {
      target: publishBroadcast.lambda,
      eventSourceArn: alerts.streamArn,
      startingPosition: StartingPosition.TRIM_HORIZON,
      filters: [
        FilterCriteria.filter({
          eventName: FilterRule.isEqual('INSERT'),
          dynamodb: {
            Keys: { [tableKey.sort]: { S: FilterRule.isEqual(alertSortKey) } },
            NewImage: { kind: { S: FilterRule.isEqual('broadcast') } },
          },
        }),
      ],
      batchSize: 1,
      parallelizationFactor: 10,
      bisectBatchOnError: true,
      reportBatchItemFailures: true,
      retryAttempts: 10_000,
      maxRecordAge: Duration.hours(2),
      onFailure: { bind: () => ({ destination: given.queue.queueArn }) },
    }).node.addDependency(publishBroadcast);
    foundations.alarms.ring(this, {
      name: 'broadcasts-late',
      metric: publishBroadcast.lambda.metric('IteratorAge', { period: Duration.minutes(1), statistic: 'Maximum' }),
      threshold: Duration.minutes(1).toMilliseconds(),
      periods: 2,
      harm: 'Officers hear of what the authority tells them a minute late or more.',
    });
  }
}
