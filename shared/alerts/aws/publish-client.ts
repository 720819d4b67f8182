import { SNSClient, type SNSClientConfig } from '@aws-sdk/client-sns';

type Strategy = Extract<SNSClientConfig['retryStrategy'], { acquireInitialRetryToken: unknown }>;
type Token = Awaited<ReturnType<Strategy['acquireInitialRetryToken']>>;
type Failure = Parameters<Strategy['refreshRetryTokenForRetry']>[1];

const mostRetries = 3;
const firstPauseMilliseconds = 100;

const tokenAfter = (retries: number): Token => ({
  getRetryCount: () => retries,
  getRetryDelay: () => (retries === 0 ? 0 : firstPauseMilliseconds * 2 ** (retries - 1)),
});

/** Codes of a connection that was closed while the function slept: the first write fails, and nothing was sent. */
const closedCodes = ['ECONNRESET', 'EPIPE', 'ECONNREFUSED'];

const isClosedConnection = ({ error }: Failure): boolean =>
  error instanceof Error && 'code' in error && closedCodes.includes(String(error.code));

/** Failures that published nothing, for certain or nearly so. */
const mayTryAgain = (failure: Failure, retries: number): boolean =>
  (failure.errorType === 'THROTTLING' && retries < mostRetries) || (isClosedConnection(failure) && retries === 0);

/**
 * Tries again only after failures that published nothing. The SDK's own strategy also repeats requests that timed out or
 * failed inside SNS, and so may publish an alert twice unnoticed; here the lease of the claim decides about those.
 */
export const retryUnpublished: Strategy = {
  acquireInitialRetryToken: async () => tokenAfter(0),
  refreshRetryTokenForRetry: async (token, failure) => {
    if (!mayTryAgain(failure, token.getRetryCount())) throw new Error('It may have been published.');
    return tokenAfter(token.getRetryCount() + 1);
  },
  recordSuccess: () => undefined,
};

/**
 * The SNS client for alerts, which are published at most once for each claim. It waits long for an answer: a message
 * without one is not sent again before somebody has had the time to acknowledge the alert (workflows/dispatch.ts).
 */
export const publishClient = (): SNSClient =>
  new SNSClient({
    // Without `throwOnRequestTimeout` the SDK only logs a warning, and the function ends before it has settled its claims.
    // The time for a connection counts the wait for a free one too, and a message that got none was not sent.
    requestHandler: { connectionTimeout: 3_000, requestTimeout: 12_000, throwOnRequestTimeout: true },
    retryStrategy: retryUnpublished,
  });
