import * as z from 'zod';
import { moduleOf } from '../../functions/function-module.ts';
import { LocalFault } from '../../local-fault.ts';
import { localAccount } from '../local-account.ts';
import { text, whole } from '../properties.ts';
import { resourceType } from '../resource-type.ts';

const functionSchema = z.strictObject({
  FunctionName: text.optional(),
  Code: z.strictObject({ S3Bucket: text, S3Key: text }),
  Handler: text,
  Runtime: z.string().regex(/^nodejs2[24]\.x$/, 'only the Node runtimes 22 and 24 are known'),
  Environment: z.strictObject({ Variables: z.record(z.string(), z.coerce.string()) }).optional(),
  Timeout: whole.default(3),
  MemorySize: whole.default(128),
});

const rights = 'nobody is refused anything on this machine';
const leftAlone = {
  Architectures: 'the bundle is JavaScript; native code beside it is of this machine or fails to load',
  Role: rights,
  LoggingConfig: 'logs are files in the state folder',
  TracingConfig: 'nothing is traced here',
  KmsKeyArn: 'the environment is handed over in memory',
  ReservedConcurrentExecutions:
    'one thread runs a function here, so a limit that AWS would never reach would be reached at once',
};

const lambda = resourceType(
  functionSchema,
  leftAlone,
  (properties, { stack, region, logicalId, plan, assetDirectory }) => {
    const { FunctionName: name = `${stack}-${logicalId}`, Code, Handler: handler, Environment } = properties;
    const codeDirectory = assetDirectory(Code.S3Key);
    if (!codeDirectory || !moduleOf(codeDirectory, handler))
      throw new LocalFault(`its asset ${Code.S3Key} holds no module of its handler ${handler}`);
    const arn = `arn:aws:lambda:${region}:${localAccount}:function:${name}`;
    plan.functions.set(arn, {
      arn,
      name,
      region,
      codeDirectory,
      handler,
      environment: Environment?.Variables ?? {},
      timeoutMilliseconds: properties.Timeout * 1000,
      memoryMegabytes: properties.MemorySize,
    });
    return { ref: name, attributes: { Arn: arn } };
  },
);

const retriesSchema = z.strictObject({
  FunctionName: text,
  Qualifier: z.literal('$LATEST'),
  MaximumRetryAttempts: whole.default(2),
  MaximumEventAgeInSeconds: whole.default(21_600),
  DestinationConfig: z.strictObject({ OnFailure: z.strictObject({ Destination: text }).optional() }).optional(),
});

const retries = resourceType(retriesSchema, {}, (properties, { region, plan, logicalId }) => {
  const { FunctionName, MaximumRetryAttempts, MaximumEventAgeInSeconds, DestinationConfig } = properties;
  const destination = DestinationConfig?.OnFailure?.Destination;
  plan.retries.set(functionArn(FunctionName, region), {
    maximumRetries: MaximumRetryAttempts,
    maximumAgeSeconds: MaximumEventAgeInSeconds,
    ...(destination && { onFailureQueueArn: destination }),
  });
  return { ref: logicalId };
});

/** A template names a function by its name or by its ARN. */
export const functionArn = (nameOrArn: string, region: string): string =>
  nameOrArn.startsWith('arn:') ? nameOrArn : `arn:aws:lambda:${region}:${localAccount}:function:${nameOrArn}`;

export const resourceTypes = { 'AWS::Lambda::Function': lambda, 'AWS::Lambda::EventInvokeConfig': retries };
