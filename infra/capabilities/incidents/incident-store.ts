import { ProjectionType, StreamViewType } from 'aws-cdk-lib/aws-dynamodb';
import type { Construct } from 'constructs';
import { byAnnouncement, byBlo, byChange } from '../../../shared/aws/table-layout.ts';
import type { Foundations } from '../../parts/foundations.ts';
import { RecordTable } from '../../parts/record-table.ts';

/** The incidents of a country: the one record that everything else follows from, through its stream. */
export class IncidentStore extends RecordTable {
  constructor(scope: Construct, id: string, foundations: Foundations) {
    super(scope, id, { foundations, name: 'incidents', stream: StreamViewType.NEW_AND_OLD_IMAGES });
    this.addIndex({ indexName: byBlo.name, projectionType: ProjectionType.ALL }, byBlo.partition, byBlo.sort);
    this.addIndex(
      { indexName: byChange.name, projectionType: ProjectionType.INCLUDE, nonKeyAttributes: [...byChange.project] },
      byChange.partition,
      byChange.sort,
    );
    this.addIndex(
      { indexName: byAnnouncement.name, projectionType: ProjectionType.KEYS_ONLY },
      byAnnouncement.partition,
      byAnnouncement.sort,
    );
  }
}
