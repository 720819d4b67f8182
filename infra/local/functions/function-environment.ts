import { localCredentials } from '../assembly/local-account.ts';
import type { PlannedFunction } from '../assembly/plan.ts';

/** Where the engines answer to functions. */
export type FunctionEndpoints = {
  dynamodb: string;
  messages: string;
  identity: string;
  control: string;
  sns?: string | undefined;
};

/**
 * The environment of a function: what its template gives, what the Lambda runtime gives, and the SDK's own variables for
 * the engines' addresses, which is the one thing that a deployed function does not have.
 */
export const environmentOf = (planned: PlannedFunction, endpoints: FunctionEndpoints): Record<string, string> => ({
  AWS_REGION: planned.region,
  AWS_DEFAULT_REGION: planned.region,
  AWS_ACCESS_KEY_ID: localCredentials.accessKeyId,
  AWS_SECRET_ACCESS_KEY: localCredentials.secretAccessKey,
  AWS_SESSION_TOKEN: localCredentials.sessionToken,
  AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
  AWS_LAMBDA_FUNCTION_NAME: planned.name,
  AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(planned.memoryMegabytes),
  AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
  AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${planned.name}`,
  AWS_LAMBDA_LOG_STREAM_NAME: 'local',
  LAMBDA_TASK_ROOT: planned.codeDirectory,
  _HANDLER: planned.handler,
  // In the user agent of its requests: a text to a phone names no topic that would say whose it is.
  AWS_SDK_UA_APP_ID: planned.name,
  LANG: 'en_US.UTF-8',
  TZ: ':UTC',
  // Any other service: a refusal on this machine, instead of a question to AWS.
  AWS_ENDPOINT_URL: endpoints.control,
  AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: endpoints.identity,
  AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodb,
  // Those that sign are answered there as well (engines/key-engine.ts).
  AWS_ENDPOINT_URL_KMS: endpoints.control,
  AWS_ENDPOINT_URL_S3: endpoints.messages,
  AWS_ENDPOINT_URL_SNS: endpoints.sns ?? endpoints.messages,
  AWS_ENDPOINT_URL_SQS: endpoints.messages,
  ...planned.environment,
});
