import { ProjectionType, StreamViewType } from 'aws-cdk-lib/aws-dynamodb';
import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { byBlo, byChange } from '../../shared/aws/table-layout.ts';
import type { Foundations } from './foundations.ts';
import { RecordTable } from './record-table.ts';
import { accept } from './review.ts';

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
  }
  /** ARN of the stream of changes. */
  get streamArn(): string {
    const { tableStreamArn } = this.table;
    if (!tableStreamArn) throw new Error('The incidents table has no stream');
    return tableStreamArn;
  }

  /** Lets a function follow the stream: read what changed, never the table itself. */
  grantFollow(grantee: IGrantable & Construct): void {
    const actions = ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'];
    Grant.addToPrincipal({ grantee, actions, resourceArns: [this.streamArn] });
    Grant.addToPrincipal({ grantee, actions: ['dynamodb:ListStreams'], resourceArns: ['*'] });
    this.grantUse(grantee, []);
    const reason =
      'dynamodb:ListStreams, which Lambda asks for, knows no resource; it tells the names of streams and no record.';
    accept(grantee, { 'AwsSolutions-IAM5[Resource::*]': reason, 'Serverless-LambdaStarPermissions': reason });
  }
}
