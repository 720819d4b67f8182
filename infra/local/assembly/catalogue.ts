import { localAccount } from './local-account.ts';
import type { Made, ResourceType } from './resource-type.ts';
import { resourceTypes as identityTypes } from './resources/cognito-user-pool.ts';
import { resourceTypes as tableTypes } from './resources/dynamodb-table.ts';
import { resourceTypes as apiTypes } from './resources/http-api.ts';
import { resourceTypes as keyTypes } from './resources/kms-key.ts';
import { resourceTypes as functionTypes } from './resources/lambda-function.ts';
import { resourceTypes as mappingTypes } from './resources/lambda-mapping.ts';
import { resourceTypes as bucketTypes } from './resources/s3-bucket.ts';
import { resourceTypes as scheduleTypes } from './resources/schedule.ts';
import { resourceTypes as topicTypes } from './resources/sns-topic.ts';
import { resourceTypes as queueTypes } from './resources/sqs-queue.ts';
import { withoutEffect } from './without-effect.ts';

const made: Readonly<Record<string, ResourceType>> = {
  ...tableTypes,
  ...bucketTypes,
  ...queueTypes,
  ...topicTypes,
  ...functionTypes,
  ...mappingTypes,
  ...apiTypes,
  ...identityTypes,
  ...scheduleTypes,
  ...keyTypes,
};

/** The types that the local run makes; those without effect are in without-effect.ts. */
export const madeTypes: readonly string[] = Object.keys(made);

/** How a type is made; undefined when nobody has thought about it. */
export const resourceTypeOf = (type: string): ResourceType | undefined => made[type];

/** Whether we know that a type has nothing to do here. */
export const hasNoEffect = (type: string): boolean => type in withoutEffect;

/** What a resource without effect is called by others: a name and ARN of the right form, of nothing. */
export const standIn = (
  type: string,
  logicalId: string,
  region: string,
): Made & { attributes: Record<string, string> } => {
  const service = type.split('::')[1]?.toLowerCase();
  return { ref: logicalId, attributes: { Arn: `arn:aws:${service}:${region}:${localAccount}:${logicalId}` } };
};
