import { RemovalPolicy } from 'aws-cdk-lib';
import {
  AttributeType,
  BillingMode,
  type GlobalSecondaryIndexProps,
  type StreamViewType,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb';
import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { tableKey } from '../../shared/aws/table-layout.ts';
import type { Foundations } from './foundations.ts';
import { accept } from './review.ts';
import { grantKey } from './stack-keys.ts';

export type RecordTableProps = {
  foundations: Foundations;
  name: string;
  stream?: StreamViewType;
  /** Attribute with the epoch second after which an item may go. */
  timeToLiveAttribute?: string;
  /** A key of its own; the stack's key for records unless given. */
  key?: IKey;
};

type Reading = 'Query' | 'GetItem' | 'BatchGetItem';
type Writing = 'PutItem' | 'UpdateItem' | 'DeleteItem' | 'ConditionCheckItem';

/** A table that holds records: encrypted, restorable to any second of 35 days, and not to be deleted with its stack. */
export class RecordTable extends Construct {
  readonly table: Table;
  private readonly key: IKey;

  constructor(scope: Construct, id: string, { foundations, name, stream, timeToLiveAttribute, key }: RecordTableProps) {
    super(scope, id);
    this.key = key ?? foundations.keys.records;
    this.table = new Table(this, 'Table', {
      tableName: foundations.named(name),
      partitionKey: { name: tableKey.partition, type: AttributeType.STRING },
      sortKey: { name: tableKey.sort, type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: this.key,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 35 },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
      ...(stream ? { stream } : {}),
      ...(timeToLiveAttribute ? { timeToLiveAttribute } : {}),
    });
  }

  addIndex(index: Omit<GlobalSecondaryIndexProps, 'partitionKey' | 'sortKey'>, partition: string, sort: string): void {
    this.table.addGlobalSecondaryIndex({
      ...index,
      partitionKey: { name: partition, type: AttributeType.STRING },
      sortKey: { name: sort, type: AttributeType.STRING },
    });
  }

  /** Lets a function do the named things to items, and query the named indexes. Scan is not among them. */
  grantUse(grantee: IGrantable, actions: readonly (Reading | Writing)[], indexes: readonly string[] = []): void {
    const { tableArn } = this.table;
    const dynamodb = actions.map((action) => `dynamodb:${action}`);
    if (dynamodb.length > 0) Grant.addToPrincipal({ grantee, actions: dynamodb, resourceArns: [tableArn] });
    if (indexes.length > 0) {
      const resourceArns = indexes.map((index) => `${tableArn}/index/${index}`);
      Grant.addToPrincipal({ grantee, actions: ['dynamodb:Query'], resourceArns });
    }
    const writes = actions.some((action) => !['Query', 'GetItem', 'BatchGetItem'].includes(action));
    grantKey(this.key, grantee, 'dynamodb', writes ? 'write' : 'read');
  }

  /** ARN of the stream of changes. @throws Error for a table that has none */
  get streamArn(): string {
    const { tableStreamArn } = this.table;
    if (!tableStreamArn) throw new Error('This table has no stream');
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
