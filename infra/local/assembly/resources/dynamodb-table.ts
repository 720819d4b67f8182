import { TableSchema } from '../../engines/dynamodb-tables.ts';
import { localAccount } from '../local-account.ts';
import { resourceType } from '../resource-type.ts';

const leftAlone = {
  DeletionProtectionEnabled: 'nothing here deletes a table',
  PointInTimeRecoverySpecification: 'a local run is not restored, it is played again',
  SSESpecification: 'the engine keeps its file as it is',
  KinesisStreamSpecification: 'not used',
  TableClass: 'a price',
  ContributorInsightsSpecification: 'a measurement',
};

const table = resourceType(TableSchema, leftAlone, async (properties, { stack, region, logicalId, engines }) => {
  const name = properties.TableName ?? `${stack}-${logicalId}`;
  const { streamLabel } = await engines.dynamodb.ensureTable({ ...properties, TableName: name });
  const arn = `arn:aws:dynamodb:${region}:${localAccount}:table/${name}`;
  return { ref: name, attributes: { Arn: arn, ...(streamLabel && { StreamArn: `${arn}/stream/${streamLabel}` }) } };
});

export const resourceTypes = { 'AWS::DynamoDB::Table': table };
