import * as z from 'zod';
import { text, whole } from '../properties.ts';
import { resourceType } from '../resource-type.ts';

const rule = z.strictObject({
  Name: z
    .string()
    .toLowerCase()
    .pipe(z.enum(['prefix', 'suffix'])),
  Value: text,
});

const notification = z.strictObject({
  Event: z.string().regex(/^s3:ObjectCreated:/, 'only s3:ObjectCreated events are known'),
  Queue: text,
  Filter: z.strictObject({ S3Key: z.strictObject({ Rules: z.array(rule) }) }).optional(),
});

const corsRule = z.strictObject({
  AllowedOrigins: z.array(text),
  AllowedMethods: z.array(text),
  AllowedHeaders: z.array(text).default([]),
  MaxAge: whole.optional(),
});

const bucketSchema = z.strictObject({
  BucketName: text.optional(),
  CorsConfiguration: z.strictObject({ CorsRules: z.array(corsRule) }).optional(),
  NotificationConfiguration: z.strictObject({ QueueConfigurations: z.array(notification).default([]) }).optional(),
});

const encryption = 'the engine keeps its files as they are';
const rights = 'a request without a signature is refused in any case';
const keeping = 'the engine keeps one version and forgets nothing; retention and locks are tested on the template';
const leftAlone = {
  BucketEncryption: encryption,
  PublicAccessBlockConfiguration: rights,
  OwnershipControls: rights,
  AccessControl: rights,
  LifecycleConfiguration: keeping,
  VersioningConfiguration: keeping,
  ObjectLockConfiguration: keeping,
  ObjectLockEnabled: keeping,
  LoggingConfiguration: 'nobody else asks for these objects',
};

const bucket = resourceType(bucketSchema, leftAlone, async (properties, { stack, region, logicalId, engines }) => {
  const name = properties.BucketName ?? `${stack}-${logicalId}`.toLowerCase();
  const notifications = properties.NotificationConfiguration?.QueueConfigurations ?? [];
  const cors = properties.CorsConfiguration?.CorsRules ?? [];
  await engines.messages.ensureBucket(region, name, {
    cors: cors.map(({ AllowedOrigins, AllowedMethods, AllowedHeaders, MaxAge }) => ({
      origins: AllowedOrigins,
      methods: AllowedMethods,
      headers: AllowedHeaders.map((header) => header.toLowerCase()),
      maxAgeSeconds: MaxAge,
    })),
    notifications: notifications.map(({ Event, Queue, Filter }) => ({
      event: Event,
      queueArn: Queue,
      rules: Filter?.S3Key.Rules.map(({ Name, Value }) => ({ name: Name, value: Value })) ?? [],
    })),
  });
  const domain = `${name}.s3.${region}.amazonaws.com`;
  return { ref: name, attributes: { Arn: `arn:aws:s3:::${name}`, DomainName: domain, RegionalDomainName: domain } };
});

export const resourceTypes = { 'AWS::S3::Bucket': bucket };
