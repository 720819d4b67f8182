import { SNSClient } from '@aws-sdk/client-sns';

/** The SNS client; in its own file so that only functions which publish or subscribe carry it. */
export const topicClient = (): SNSClient =>
  new SNSClient({ requestHandler: { connectionTimeout: 1_000, requestTimeout: 5_000, throwOnRequestTimeout: true } });
