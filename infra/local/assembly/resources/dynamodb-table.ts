import * as z from 'zod';
import { localAccount } from '../local-account.ts';
import { flag, text } from '../properties.ts';
import { resourceType } from '../resource-type.ts';

const keySchema = z.array(z.strictObject({ AttributeName: text, KeyType: z.enum(['HASH', 'RANGE']) }));
const projection = z.strictObject({
  ProjectionType: z.enum(['ALL', 'KEYS_ONLY', 'INCLUDE']),
  NonKeyAttributes: z.array(text).optional(),
});
const index = z.object({ IndexName: text, KeySchema: keySchema, Projection: projection });

const tableSchema = z.strictObject({
  TableName: text.optional(),
  AttributeDefinitions: z.array(z.strictObject({ AttributeName: text, AttributeType: z.enum(['S', 'N', 'B']) })),
  KeySchema: keySchema,
  BillingMode: z.literal('PAY_PER_REQUEST', 'only on-demand tables are known: the engine refuses nobody for capacity'),
  GlobalSecondaryIndexes: z.array(index).optional(),
  LocalSecondaryIndexes: z.array(index).optional(),
  StreamSpecification: z
    .strictObject({ StreamViewType: z.enum(['NEW_IMAGE', 'OLD_IMAGE', 'NEW_AND_OLD_IMAGES', 'KEYS_ONLY']) })
    .optional(),
  TimeToLiveSpecification: z.strictObject({ AttributeName: text, Enabled: flag }).optional(),
});

export type TableProperties = z.infer<typeof tableSchema> & { TableName: string };

const leftAlone = {
  DeletionProtectionEnabled: 'nothing here deletes a table',
  PointInTimeRecoverySpecification: 'a local run is not restored, it is played again',
  SSESpecification: 'the engine keeps its file as it is',
  KinesisStreamSpecification: 'not used',
  TableClass: 'a price',
  ContributorInsightsSpecification: 'a measurement',
};

const table = resourceType(tableSchema, leftAlone, async (properties, { stack, region, logicalId, engines }) => {
  const name = properties.TableName ?? `${stack}-${logicalId}`;
  const { streamLabel } = await engines.dynamodb.ensureTable({ ...properties, TableName: name });
  const arn = `arn:aws:dynamodb:${region}:${localAccount}:table/${name}`;
  return { ref: name, attributes: { Arn: arn, ...(streamLabel && { StreamArn: `${arn}/stream/${streamLabel}` }) } };
});

export const resourceTypes = { 'AWS::DynamoDB::Table': table };
