import * as z from 'zod';
import type { DynamoDbEngine } from '../engines/dynamodb-engine.ts';
import type { IdentityEngine } from '../engines/identity-engine.ts';
import type { MessageEngine } from '../engines/message-engine.ts';
import { LocalFault } from '../local-fault.ts';
import type { Plan } from './plan.ts';

export type Engines = { dynamodb: DynamoDbEngine; messages: MessageEngine; identity: IdentityEngine };

/** What a resource is made with. */
export type Making = {
  stack: string;
  region: string;
  logicalId: string;
  engines: Engines;
  plan: Plan;
  assetDirectory(objectKey: string): string | undefined;
  /** Port for the API of this stack. */
  apiPort: number;
};

/** What others may refer to: `Ref`, and attributes for `Fn::GetAtt`. */
export type Made = { ref: string; attributes?: Record<string, string> };

/** How one type of CloudFormation resource is made here. */
export type ResourceType = {
  make(properties: Record<string, unknown>, making: Making): Promise<Made> | Made;
};

/** Properties that say nothing about how a part behaves, whatever the type. */
const neverMatters = { Tags: 'labels', Description: 'words for people' };

/**
 * A type whose properties are read with a schema of exactly those that we act on. Those left alone are listed with the
 * reason; any other stops the run, for it might change how the part behaves in AWS and not here.
 */
export const resourceType = <P>(
  schema: z.ZodType<P>,
  leftAlone: Record<string, string>,
  make: (properties: P, making: Making) => Promise<Made> | Made,
): ResourceType => {
  const ignored = new Set(Object.keys({ ...neverMatters, ...leftAlone }));
  return {
    make: (properties, making) => {
      const relevant = Object.fromEntries(Object.entries(properties).filter(([name]) => !ignored.has(name)));
      const read = schema.safeParse(relevant);
      if (!read.success)
        throw new LocalFault(`its properties are not what the local run knows:\n${z.prettifyError(read.error)}`);
      return make(read.data, making);
    },
  };
};

/** `arn:aws:sqs:region:account:name` → its last part, the name. */
export const nameOf = (arn: string): string => arn.slice(arn.lastIndexOf(':') + 1);
