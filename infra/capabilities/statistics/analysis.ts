import { Aws, Duration } from 'aws-cdk-lib';
import { CfnNamedQuery, CfnWorkGroup } from 'aws-cdk-lib/aws-athena';
import { CfnDatabase, CfnTable } from 'aws-cdk-lib/aws-glue';
import { ManagedPolicy, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { crimeCodes } from '../../../shared/incidents/report/crime-codes.ts';
import { parquetFolder, parquetPartitions, parquetPrefix } from '../../../shared/statistics/parquet/parquet-key.ts';
import { type ColumnType, columnsOf, type ParquetTable } from '../../../shared/statistics/parquet/parquet-table.ts';
import { parquetTableNames, parquetTables } from '../../../shared/statistics/parquet/parquet-tables.ts';
import type { Foundations } from '../../parts/foundations.ts';
import { accept } from '../../parts/review.ts';
import type { ReportBucket } from '../reports/report-bucket.ts';
import { viewFiles } from './view-files.ts';

export type AnalysisProps = { foundations: Foundations; country: string; reports: ReportBucket };

/** Where Athena leaves answers, for whoever asked to fetch. */
const resultsPrefix = 'athena-results/';
const resultsDays = 7;

/** A question that reads more is stopped: a mistake costs a few cents. Five years of a country are some hundred megabytes. */
const mostBytesScanned = 10 * 1024 ** 3;

const glueTypes: Readonly<Record<ColumnType, string>> = {
  day: 'date',
  code: 'string',
  codes: 'array<string>',
  count: 'bigint',
};

/** The first border liaison offices opened in 1999, and a local day may be a month ahead of UTC. */
const months = {
  type: 'date',
  format: 'yyyy-MM',
  range: '1999-01,NOW+1MONTHS',
  interval: '1',
  'interval.unit': 'MONTHS',
};

/** Partitions are worked out from the path, so that nobody has to crawl for new ones. Source: "Partition projection", Athena user guide. */
const projection = (country: string, folder: string): Record<string, string> => ({
  'projection.enabled': 'true',
  'projection.country.type': 'enum',
  'projection.country.values': country,
  'projection.kind.type': 'enum',
  'projection.kind.values': crimeCodes.join(','),
  ...Object.fromEntries(Object.entries(months).map(([name, value]) => [`projection.month.${name}`, value])),
  'storage.location.template': `${folder}${parquetPartitions.map((name) => `${name}=\${${name}}`).join('/')}/`,
});

const parquetFormat = {
  inputFormat: 'org.apache.hadoop.hive.ql.io.parquet.MapredParquetInputFormat',
  outputFormat: 'org.apache.hadoop.hive.ql.io.parquet.MapredParquetOutputFormat',
  serdeInfo: { serializationLibrary: 'org.apache.hadoop.hive.ql.io.parquet.serde.ParquetHiveSerDe' },
};

/**
 * SQL over what the night leaves as Parquet: tables in Glue, and a workgroup of Athena with a limit. The files are exact, so
 * nobody may read them who is not given the policy here, and nobody is given it: the authority names its own role.
 */
export class Analysis extends Construct {
  private readonly props: AnalysisProps;
  private readonly database: string;
  private readonly workGroup: string;

  constructor(scope: Construct, id: string, props: AnalysisProps) {
    super(scope, id);
    this.props = props;
    const { foundations, reports } = props;
    this.workGroup = foundations.named('analysis');
    this.database = this.workGroup.replaceAll('-', '_');
    reports.bucket.addLifecycleRule({ prefix: resultsPrefix, expiration: Duration.days(resultsDays) });
    const tables = this.tables();
    const group = this.group();
    for (const { name, sql } of viewFiles()) {
      const query = { name, database: this.database, workGroup: this.workGroup, queryString: sql };
      new CfnNamedQuery(this, `View-${name}`, query).node.addDependency(group, ...tables);
    }
    this.readers();
  }

  private tables(): CfnTable[] {
    const database = new CfnDatabase(this, 'Database', {
      catalogId: Aws.ACCOUNT_ID,
      databaseInput: { name: this.database, description: 'Incidents by their codes, as the nights leave them' },
    });
    return parquetTableNames.map((name) => {
      const table = this.table(parquetTables[name]);
      table.node.addDependency(database);
      return table;
    });
  }

  private table(table: ParquetTable): CfnTable {
    const { country, reports } = this.props;
    const location = `s3://${reports.bucketName}/${parquetFolder(table.name)}`;
    const columns = columnsOf(table).map(({ name, type, meaning }) => ({
      name,
      type: glueTypes[type],
      comment: meaning,
    }));
    return new CfnTable(this, `Table-${table.name}`, {
      catalogId: Aws.ACCOUNT_ID,
      databaseName: this.database,
      tableInput: {
        name: table.name,
        description: table.meaning,
        tableType: 'EXTERNAL_TABLE',
        parameters: { EXTERNAL: 'TRUE', classification: 'parquet', ...projection(country, location) },
        partitionKeys: parquetPartitions.map((name) => ({ name, type: 'string' })),
        storageDescriptor: { columns, location, ...parquetFormat },
      },
    });
  }

  private group(): CfnWorkGroup {
    const { foundations, reports } = this.props;
    return new CfnWorkGroup(this, 'WorkGroup', {
      name: this.workGroup,
      description: 'Questions to incidents by their codes',
      workGroupConfiguration: {
        enforceWorkGroupConfiguration: true,
        bytesScannedCutoffPerQuery: mostBytesScanned,
        publishCloudWatchMetricsEnabled: false,
        engineVersion: { selectedEngineVersion: 'Athena engine version 3' },
        resultConfiguration: {
          outputLocation: `s3://${reports.bucketName}/${resultsPrefix}`,
          expectedBucketOwner: Aws.ACCOUNT_ID,
          encryptionConfiguration: { encryptionOption: 'SSE_KMS', kmsKey: foundations.keys.records.keyArn },
        },
      },
    });
  }

  /** The policy gives an analyst of the authority just enough to ask. The administrator of the account attaches it, by name. */
  private readers(): void {
    const policy = new ManagedPolicy(this, 'Readers', {
      managedPolicyName: this.workGroup,
      description: 'May ask for every incident by its codes: for the authority, which may read the records',
      statements: this.statements(),
    });
    const objects = `arn:aws:s3:::${this.props.reports.bucketName}`;
    accept(policy, {
      [`AwsSolutions-IAM5[Resource::${objects}/${parquetPrefix}*]`]: 'Every file: months are not yet known.',
      [`AwsSolutions-IAM5[Resource::${objects}/${resultsPrefix}*]`]: 'Athena makes up the names of results.',
      [`AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:glue:<AWS::Region>:<AWS::AccountId>:table/${this.database}/*]`]:
        'The tables of this database, and the views that analysts make there.',
    });
  }

  private statements(): PolicyStatement[] {
    const { foundations, reports } = this.props;
    const here = (service: string, resource: string) =>
      `arn:${Aws.PARTITION}:${service}:${Aws.REGION}:${Aws.ACCOUNT_ID}:${resource}`;
    const bucket = `arn:aws:s3:::${reports.bucketName}`;
    const asking = ['StartQueryExecution', 'StopQueryExecution', 'GetQueryExecution', 'GetQueryResults'];
    const viaS3 = { StringEquals: { 'kms:ViaService': `s3.${Aws.REGION}.amazonaws.com` } };
    const allow = (actions: string[], resources: string[], conditions = {}) =>
      new PolicyStatement({ actions, resources, conditions });
    return [
      allow(
        [...asking, 'GetWorkGroup', 'GetNamedQuery', 'ListNamedQueries'].map((action) => `athena:${action}`),
        [here('athena', `workgroup/${this.workGroup}`)],
      ),
      allow(
        ['GetDatabase', 'GetTable', 'GetTables', 'CreateTable', 'UpdateTable'].map((action) => `glue:${action}`),
        [here('glue', 'catalog'), here('glue', `database/${this.database}`), here('glue', `table/${this.database}/*`)],
      ),
      allow(['s3:GetObject'], [`${bucket}/${parquetPrefix}*`, `${bucket}/${resultsPrefix}*`]),
      allow(['s3:PutObject', 's3:AbortMultipartUpload'], [`${bucket}/${resultsPrefix}*`]),
      allow(['s3:ListBucket', 's3:GetBucketLocation'], [bucket]),
      allow(['kms:Decrypt', 'kms:GenerateDataKey'], [foundations.keys.records.keyArn], viaS3),
    ];
  }
}
