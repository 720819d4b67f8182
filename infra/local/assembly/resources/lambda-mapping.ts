import * as z from 'zod';
import { LocalFault } from '../../local-fault.ts';
import { type FilterPattern, readFilterPattern } from '../../mappings/filter-pattern.ts';
import type { PlannedQueueMapping, PlannedStreamMapping } from '../plan.ts';
import { flag, text, whole } from '../properties.ts';
import { type Making, resourceType } from '../resource-type.ts';
import { functionArn } from './lambda-function.ts';

const common = {
  FunctionName: text,
  EventSourceArn: text,
  BatchSize: whole.optional(),
  MaximumBatchingWindowInSeconds: whole.default(0),
  FilterCriteria: z.strictObject({ Filters: z.array(z.strictObject({ Pattern: text })) }).optional(),
  FunctionResponseTypes: z.array(z.literal('ReportBatchItemFailures')).default([]),
  Enabled: z.literal(true, 'a mapping that is switched off is not known').default(true),
};

const streamSchema = z.strictObject({
  ...common,
  StartingPosition: z.enum(['TRIM_HORIZON', 'LATEST']),
  BisectBatchOnFunctionError: flag.default(false),
  MaximumRetryAttempts: whole.default(-1),
  MaximumRecordAgeInSeconds: whole.default(-1),
  ParallelizationFactor: whole.default(1),
  DestinationConfig: z.strictObject({ OnFailure: z.strictObject({ Destination: text }).optional() }).optional(),
});

const queueSchema = z.strictObject({
  ...common,
  ScalingConfig: z.strictObject({ MaximumConcurrency: whole }).optional(),
});

type Filters = z.infer<typeof queueSchema>['FilterCriteria'];

const filtersOf = (criteria: Filters): FilterPattern[] =>
  (criteria?.Filters ?? []).map(({ Pattern }) => readFilterPattern(JSON.parse(Pattern)));

const idOf = ({ stack, logicalId }: Making) => `${stack}.${logicalId}`;

const planStream = (properties: z.infer<typeof streamSchema>, making: Making): PlannedStreamMapping => {
  const streamArn = properties.EventSourceArn;
  const [, tableName] = /table\/([^/]+)\/stream\//.exec(streamArn) ?? [];
  if (!tableName) throw new LocalFault(`${streamArn} is not the stream of a table`);
  const destination = properties.DestinationConfig?.OnFailure?.Destination;
  return {
    id: idOf(making),
    region: making.region,
    streamArn,
    tableName,
    functionArn: functionArn(properties.FunctionName, making.region),
    batchSize: properties.BatchSize ?? 100,
    windowMilliseconds: properties.MaximumBatchingWindowInSeconds * 1000,
    lanes: properties.ParallelizationFactor,
    start: properties.StartingPosition,
    filters: filtersOf(properties.FilterCriteria),
    bisect: properties.BisectBatchOnFunctionError,
    partialFailures: properties.FunctionResponseTypes.length > 0,
    maximumRetries: properties.MaximumRetryAttempts,
    maximumAgeSeconds: properties.MaximumRecordAgeInSeconds,
    ...(destination && { onFailureQueueArn: destination }),
  };
};

const planQueue = (properties: z.infer<typeof queueSchema>, making: Making): PlannedQueueMapping => ({
  id: idOf(making),
  region: making.region,
  queueArn: properties.EventSourceArn,
  functionArn: functionArn(properties.FunctionName, making.region),
  batchSize: properties.BatchSize ?? 10,
  windowMilliseconds: properties.MaximumBatchingWindowInSeconds * 1000,
  // Without a limit SQS would bring up to 1,000 batches at a time; one thread has enough with two.
  maximumConcurrency: properties.ScalingConfig?.MaximumConcurrency ?? 2,
  filters: filtersOf(properties.FilterCriteria),
  partialFailures: properties.FunctionResponseTypes.length > 0,
});

const leftAlone = { KmsKeyArn: 'the filter is kept in memory' };

const stream = resourceType(streamSchema, leftAlone, (properties, making) => {
  making.plan.streamMappings.push(planStream(properties, making));
  return { ref: idOf(making) };
});

const queue = resourceType(queueSchema, leftAlone, (properties, making) => {
  making.plan.queueMappings.push(planQueue(properties, making));
  return { ref: idOf(making) };
});

/** What a mapping may say depends on what it reads from. */
const mapping = {
  make: (properties: Record<string, unknown>, making: Making) => {
    const source = String(properties['EventSourceArn']);
    if (source.startsWith('arn:aws:dynamodb:')) return stream.make(properties, making);
    if (source.startsWith('arn:aws:sqs:')) return queue.make(properties, making);
    throw new LocalFault(`a mapping from ${source} is not known`);
  },
};

export const resourceTypes = { 'AWS::Lambda::EventSourceMapping': mapping };
