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

/** A line that was closed while the function slept, which the first write after that finds out: nothing was sent. */
const closedLine = ['ECONNRESET', 'EPIPE', 'ECONNREFUSED'];

const isClosedLine = ({ error }: Failure): boolean =>
  error instanceof Error && 'code' in error && closedLine.includes(String(error.code));

/** What certainly, or as good as certainly, published nothing. */
const mayTryAgain = (failure: Failure, retries: number): boolean =>
  (failure.errorType === 'THROTTLING' && retries < mostRetries) || (isClosedLine(failure) && retries === 0);

/**
 * Tries again only what published nothing. The SDK's own strategy also repeats what timed out or failed inside SNS, and
 * may so publish an alert twice without anybody knowing; here the claim's lease decides about that.
 */
export const onlyWhatIsCertain: Strategy = {
  acquireInitialRetryToken: async () => tokenAfter(0),
  refreshRetryTokenForRetry: async (token, failure) => {
    if (!mayTryAgain(failure, token.getRetryCount())) throw new Error('It may have been published.');
    return tokenAfter(token.getRetryCount() + 1);
  },
  recordSuccess: () => undefined,
};

/**
 * The SNS client for alerts, which are published at most once for each claim. An answer is waited for long: without it
 * nobody knows, only the claim's lease of 20 s helps, and what had come after all is told twice.
 */
export const publishClient = (): SNSClient =>
  new SNSClient({
    // Without the last of them the SDK only remarks upon it, and the function is ended with all that it had not noted yet.
    requestHandler: { connectionTimeout: 1_000, requestTimeout: 12_000, throwOnRequestTimeout: true },
    retryStrategy: onlyWhatIsCertain,
  });
