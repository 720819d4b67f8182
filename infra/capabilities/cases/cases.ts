import { ProjectionType, StreamViewType } from 'aws-cdk-lib/aws-dynamodb';
import { FilterRule } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type * as z from 'zod';
import type { Env as ManageEnv } from '../../../functions/manage-cases/env.ts';
import type { Env as TellEnv } from '../../../functions/tell-cases/env.ts';
import { byPost, caseMessagePrefix, caseSharePrefix, postEntryPrefix } from '../../../shared/aws/case-table-layout.ts';
import { tableKey } from '../../../shared/aws/table-layout.ts';
import type { CountryConfig } from '../../country.ts';
import type { Foundations } from '../../parts/foundations.ts';
import { RecordTable } from '../../parts/record-table.ts';
import { ServiceFunction } from '../../parts/service-function.ts';
import { StreamFollower } from '../../parts/stream-follower.ts';
import type { AlertDispatch } from '../alerts/alert-dispatch.ts';
import type { Alerting } from '../alerts/alerting.ts';
import type { CountryExchange } from '../exchange/country-exchange.ts';
import type { IncidentStore } from '../incidents/incident-store.ts';
import { sharingRules } from '../incidents/sharing-rules.ts';
import type { DeedCounts } from '../limits/deed-counts.ts';
import type { PhotoStore } from '../photos/photo-store.ts';
import { postVariablesOf } from '../posts/post-variables-of.ts';
import { procedures } from './procedures.ts';
import { SharedPhotoBucket } from './shared-photo-bucket.ts';

export type CasesProps = {
  foundations: Foundations;
  country: CountryConfig;
  /** All countries of the network. */
  countries: readonly CountryConfig[];
  incidents: IncidentStore;
  dispatch: AlertDispatch;
  exchange: CountryExchange;
  photos: PhotoStore;
  deedCounts: DeedCounts;
};

/** Cases that two countries work on: what was shared, the thread, and who is told of what is new in it. */
export class Cases extends Construct {
  readonly table: RecordTable;
  readonly photos: SharedPhotoBucket;
  readonly manageCases: ServiceFunction;

  constructor(scope: Construct, id: string, props: CasesProps) {
    super(scope, id);
    const { foundations } = props;
    this.table = new RecordTable(this, 'Table', { foundations, name: 'cases', stream: StreamViewType.NEW_IMAGE });
    this.table.addIndex(
      { indexName: byPost.name, projectionType: ProjectionType.INCLUDE, nonKeyAttributes: [...byPost.project] },
      byPost.partition,
      byPost.sort,
    );
    const { country, exchange, photos } = props;
    this.photos = new SharedPhotoBucket(this, 'Photos', {
      foundations,
      accessLogs: photos.accessLogs,
      country,
      neighbours: exchange.neighbours,
    });
    this.manageCases = this.management(props);
    this.tell(props);
  }

  /** Lets alerts show whom to ring, and look at steps that this side owes. */
  grantAlerting({ inbox, escalation }: Alerting): void {
    this.table.grantUse(inbox.readAlerts, ['Query']);
    this.grantFollowUp(escalation.escalateAlerts);
  }

  /** Lets a function look whether what this side owes on a case is done, and keep that somebody was told. */
  private grantFollowUp(grantee: ServiceFunction): void {
    this.table.grantUse(grantee, ['Query', 'UpdateItem']);
  }

  /** Lets a function keep shares and messages of cases. */
  grantKeep(grantee: ServiceFunction): void {
    this.table.grantUse(grantee, ['Query', 'PutItem', 'UpdateItem']);
  }

  /** Lets the night read cases and note beside them what it found. */
  grantNote(grantee: ServiceFunction): void {
    this.table.grantUse(grantee, ['Query', 'PutItem'], [byPost.name]);
  }

  private management({ foundations, country, countries, incidents, deedCounts }: CasesProps) {
    const manageCases = new ServiceFunction(this, 'ManageCases', {
      foundations,
      name: 'manage-cases',
      failing: 'answers',
      environment: {
        COUNTRY: country.country,
        ...postVariablesOf({ foundations, country }),
        INCIDENTS_TABLE: incidents.table.tableName,
        ...procedures(countries),
        POSTS_RELEASE: country.sharing.postsRelease ? 'true' : 'false',
        SHARED_PHOTO_BUCKETS: this.photos.buckets,
        ...deedCounts.variables,
        ...sharingRules(country, countries),
      } satisfies z.input<typeof ManageEnv>,
      harm: 'Officers cannot read or answer what posts across the border write; what came is kept.',
    });
    this.table.grantUse(manageCases, ['Query', 'BatchGetItem', 'PutItem', 'UpdateItem'], [byPost.name]);
    incidents.grantUse(manageCases, ['Query', 'PutItem', 'ConditionCheckItem']);
    this.photos.grantShow(manageCases);
    deedCounts.grantCount(manageCases);
    return manageCases;
  }

  private tell({ foundations, country, dispatch, exchange }: CasesProps) {
    const tellCases = new ServiceFunction(this, 'TellCases', {
      foundations,
      name: 'tell-cases',
      failing: 'telling',
      environment: {
        ...exchange.tellingVariables,
        NEIGHBOURS: exchange.neighbours.map((neighbour) => neighbour.country).join(','),
        LANGUAGES: country.languages.join(','),
        ...procedures([country]),
        CASES_TABLE: this.table.table.tableName,
        FOLLOW_UPS_QUEUE: dispatch.followUps.queue.queueUrl,
        ALERT_TOPIC_PREFIX: dispatch.topics.arnPrefix,
      } satisfies z.input<typeof TellEnv>,
      harm: 'What officers here write to posts across the border waits, and nobody here is told of what came.',
    });
    exchange.grantTell(tellCases);
    this.grantFollowUp(tellCases);
    dispatch.followUps.grantSend(tellCases);
    dispatch.topics.grantPublish(tellCases);
    this.follow(foundations, tellCases);
  }

  private follow(foundations: Foundations, follower: ServiceFunction) {
    new StreamFollower(this, 'Stream', {
      foundations,
      table: this.table,
      follower,
      filters: [
        {
          eventName: FilterRule.isEqual('INSERT'),
          dynamodb: { Keys: { [tableKey.sort]: { S: FilterRule.beginsWith(caseMessagePrefix) } } },
        },
        ...[caseSharePrefix, postEntryPrefix].map((prefix) => ({
          eventName: FilterRule.or('INSERT', 'MODIFY'),
          dynamodb: { Keys: { [tableKey.sort]: { S: FilterRule.beginsWith(prefix) } } },
        })),
      ],
      batchSize: 10,
      givenUp: {
        name: 'case-messages-untold',
        harm: 'Messages of cases, or entries of the directory of posts, were given up: the other side does not know of them. They stand here.',
      },
      late: {
        name: 'case-messages-late',
        harm: 'Posts across the border read what was written here a minute late or more.',
      },
    });
  }
}
