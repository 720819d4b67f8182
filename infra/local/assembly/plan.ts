import type { FilterPattern } from '../mappings/filter-pattern.ts';

/** A Lambda function of the assembly. */
export type PlannedFunction = {
  arn: string;
  name: string;
  region: string;
  /** Folder of the bundle, and module and export of the handler in it. */
  codeDirectory: string;
  handler: string;
  environment: Record<string, string>;
  timeoutMilliseconds: number;
  memoryMegabytes: number;
};

/** What becomes of an asynchronous invocation that fails. */
export type PlannedRetries = { maximumRetries: number; maximumAgeSeconds: number; onFailureQueueArn?: string };

export type PlannedAuthorizer = { issuer: string; audiences: readonly string[] };

export type PlannedRoute = {
  routeKey: string;
  functionArn: string;
  authorizer?: PlannedAuthorizer;
  scopes: readonly string[];
};

/** An HTTP API and where it listens. */
export type PlannedApi = { id: string; stack: string; region: string; port: number; routes: PlannedRoute[] };

export type PlannedStreamMapping = {
  /** Stack and logical id: the name of its checkpoint. */
  id: string;
  functionArn: string;
  streamArn: string;
  tableName: string;
  region: string;
  batchSize: number;
  windowMilliseconds: number;
  lanes: number;
  start: 'TRIM_HORIZON' | 'LATEST';
  filters: readonly FilterPattern[];
  bisect: boolean;
  partialFailures: boolean;
  /** -1: until the record is too old. */
  maximumRetries: number;
  /** -1: until the stream forgets it, a day later. */
  maximumAgeSeconds: number;
  onFailureQueueArn?: string;
};

export type PlannedQueueMapping = {
  id: string;
  functionArn: string;
  queueArn: string;
  region: string;
  batchSize: number;
  windowMilliseconds: number;
  maximumConcurrency: number;
  filters: readonly FilterPattern[];
  partialFailures: boolean;
};

export type PlannedSchedule = {
  name: string;
  /** A croner pattern or a number of milliseconds. */
  when: { cron: string } | { everyMilliseconds: number };
  timeZone: string;
  functionArn: string;
  input: string;
  deadLetterQueueArn?: string;
};

/** Everything of an assembly that no engine does and that this program does itself; filled while resources are made. */
export type Plan = {
  functions: Map<string, PlannedFunction>;
  retries: Map<string, PlannedRetries>;
  apis: Map<string, PlannedApi>;
  integrations: Map<string, string>;
  authorizers: Map<string, PlannedAuthorizer>;
  streamMappings: PlannedStreamMapping[];
  queueMappings: PlannedQueueMapping[];
  schedules: PlannedSchedule[];
  /** The alias of each key that signs, by its ARN. */
  signingKeys: Map<string, string | undefined>;
};

export const emptyPlan = (): Plan => ({
  functions: new Map(),
  retries: new Map(),
  apis: new Map(),
  integrations: new Map(),
  authorizers: new Map(),
  streamMappings: [],
  queueMappings: [],
  schedules: [],
  signingKeys: new Map(),
});
