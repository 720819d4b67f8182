import { Aws, Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type * as z from 'zod';
import type { Env } from '../../../functions/receive-photo/env.ts';
import { AccessLogBucket } from '../../parts/access-log-bucket.ts';
import { ExpiringBucket } from '../../parts/expiring-bucket.ts';
import type { Foundations } from '../../parts/foundations.ts';
import { RecordTable } from '../../parts/record-table.ts';
import { ServiceFunction } from '../../parts/service-function.ts';
import { WorkQueue } from '../../parts/work-queue.ts';
import type { IncidentStore } from '../incidents/incident-store.ts';
import { EvidenceBucket } from './evidence-bucket.ts';
import { InboxBucket } from './inbox-bucket.ts';

export type PhotoStoreProps = {
  foundations: Foundations;
  incidents: IncidentStore;
  /** Days: how long evidence is locked, an unfinished upload is kept, an access log is kept. */
  retention: { evidenceDays: number; inboxDays: number; logsDays: number };
};

/** Long enough for a person to find out why a photo was rejected. */
const quarantineDays = 30;

const functionTimeout = Duration.seconds(60);

/** Photos: chunks arrive in the inbox, are put together and checked, locked away as evidence, and copied to look at. */
export class PhotoStore extends Construct {
  readonly inbox: InboxBucket;
  readonly evidence: EvidenceBucket;
  /** Copies to look at: apart from the evidence, so that showing one is no way to an original. */
  readonly viewing: ExpiringBucket;
  private readonly quarantine: ExpiringBucket;
  readonly custody: RecordTable;
  /** Where S3 logs who opened which photo. */
  readonly accessLogs: AccessLogBucket;

  constructor(scope: Construct, id: string, { foundations, incidents, retention }: PhotoStoreProps) {
    super(scope, id);
    const accessLogs = new AccessLogBucket(this, 'AccessLogs', foundations, retention.logsDays);
    this.accessLogs = accessLogs;
    const arrivals = this.arrivals(foundations);
    const inbox = { foundations, accessLogs, days: retention.inboxDays, arrivals: arrivals.queue };
    this.inbox = new InboxBucket(this, 'Inbox', inbox);
    this.evidence = new EvidenceBucket(this, 'Evidence', { foundations, accessLogs, days: retention.evidenceDays });
    const copies = { foundations, accessLogs, name: 'viewing', days: retention.evidenceDays };
    this.viewing = new ExpiringBucket(this, 'Viewing', copies);
    const rejected = { foundations, accessLogs, name: 'quarantine', days: quarantineDays };
    this.quarantine = new ExpiringBucket(this, 'Quarantine', rejected);
    this.custody = new RecordTable(this, 'Custody', { foundations, name: 'custody' });
    arrivals.letServiceSend('s3', {
      ArnEquals: { 'aws:SourceArn': this.inbox.arn },
      StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID },
    });
    this.receive(foundations, incidents, arrivals);
  }

  private arrivals(foundations: Foundations) {
    return new WorkQueue(this, 'Arrivals', {
      foundations,
      name: 'photo-arrivals',
      functionTimeout,
      harmWhenLate: 'Photos have arrived and wait: officers see them as awaited and investigators do without them.',
      harmWhenDead: 'A photo arrived and was given up: an incident lacks evidence that an officer believes was sent.',
    });
  }

  private receive(foundations: Foundations, incidents: IncidentStore, arrivals: WorkQueue) {
    const receivePhoto = new ServiceFunction(this, 'ReceivePhoto', {
      foundations,
      name: 'receive-photo',
      failing: 'reports',
      environment: {
        INCIDENTS_TABLE: incidents.table.tableName,
        INBOX_BUCKET: this.inbox.bucketName,
        EVIDENCE_BUCKET: this.evidence.bucketName,
        VIEWING_BUCKET: this.viewing.bucketName,
        QUARANTINE_BUCKET: this.quarantine.bucketName,
        CUSTODY_TABLE: this.custody.table.tableName,
      } satisfies z.input<typeof Env>,
      harm: 'Photos that officers send are not put together: incidents stay without their evidence.',
      timeout: functionTimeout,
      // The largest photo takes less than half of it (a test measures); a whole gigabyte brings the processor with it.
      memoryMegabytes: 1024,
      // That of sharp's binary: see native-packages.ts.
    });
    this.inbox.grantCollect(receivePhoto);
    this.evidence.grantKeep(receivePhoto);
    this.viewing.grantPut(receivePhoto);
    this.quarantine.grantPut(receivePhoto);
    this.custody.grantUse(receivePhoto, ['PutItem']);
    incidents.grantUse(receivePhoto, ['Query', 'GetItem', 'PutItem', 'UpdateItem']);
    // Ten at a time: a thousand photos at once are to leave the account's concurrency to the reports.
    arrivals.feed(receivePhoto, { atOnce: 10 });
  }
}
