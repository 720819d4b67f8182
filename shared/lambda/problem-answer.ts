import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import * as z from 'zod';
import { TooOften } from '../foundation/limits/require-allowance.ts';
import { Problem, type ProblemDocument, problemType } from '../foundation/problem.ts';
import { problemWords } from '../foundation/problems/problem-words.ts';
import type { Language } from '../reference/languages.ts';
import { faultMessages } from './fault-messages.ts';
import { logError, logProblem } from './log.ts';
import { languageOf, type Negotiated } from './negotiate.ts';

const errorsOf = async ({ faults }: Problem, language: Language) => {
  const messages = await faultMessages(faults, language);
  return faults.map(({ pointer, code, allowed }, index) => ({
    pointer,
    code,
    message: messages[index] ?? '',
    ...(allowed ? { allowed: [...allowed] } : {}),
  }));
};

const problemDocument = async (problem: Problem, requestId: string, language: Language): Promise<ProblemDocument> => {
  const { refusalWords } = await import('#refusal-words');
  return {
    type: problemType(problem.kind),
    title: refusalWords.titleOf(problem.kind, language),
    status: problem.status,
    detail: problem.detailIn(language),
    instance: `urn:blo-network:request:${requestId}`,
    ...(problem.faults.length > 0 ? { errors: await errorsOf(problem, language) } : {}),
  };
};

/** The body parser's own errors carry the body as their cause: only their status is looked at. */
const parserProblem = (error: unknown): Problem | undefined => {
  if (!(error instanceof Error) || !('statusCode' in error)) return undefined;
  if (error.statusCode === 415) return new Problem(problemWords['no-json']);
  return new Problem(problemWords['body-unreadable']);
};

/** What DynamoDB, SNS and KMS call it when they are busy; the same request may succeed in a moment. */
const busy = [
  'ThrottlingException',
  'ThrottledException',
  'Throttling',
  'KMSThrottlingException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'TooManyRequestsException',
  'SlowDown',
];

/** Two that changed the same item at the same moment: the same request finds its turn, and nobody needs to be woken. */
const conflicts = ['TransactionConflictException', 'TransactionInProgressException'];

const Cancelled = z.object({
  name: z.literal('TransactionCanceledException'),
  CancellationReasons: z.array(z.object({ Code: z.string().optional() })),
});

const isConflict = (error: unknown): boolean => {
  if (error instanceof Error && conflicts.includes(error.name)) return true;
  const reasons = Cancelled.safeParse(error).data?.CancellationReasons ?? [];
  return (
    reasons.some(({ Code }) => Code === 'TransactionConflict') &&
    reasons.every(({ Code = 'None' }) => ['None', 'TransactionConflict'].includes(Code))
  );
};

const conflictProblem = (error: unknown): Problem | undefined =>
  isConflict(error) ? new Problem(problemWords['changed-at-once']) : undefined;

/** A limit of the account, for whoever deployed it to raise: nothing that the caller did. */
const full = ['SubscriptionLimitExceededException', 'FilterPolicyLimitExceededException'];

/** Names that the SDK, DynamoDB, S3, SNS and SQS have for it when no answer came, or none that says what was done. */
const notReached = [
  'TimeoutError',
  'RequestTimeout',
  'RequestTimeoutException',
  'InternalError',
  'InternalErrorException',
  'InternalServerError',
  'ServiceUnavailable',
  'ServiceUnavailableException',
];

const dependencyProblem = (error: unknown): Problem | undefined => {
  if (!(error instanceof Error)) return undefined;
  if (notReached.includes(error.name)) return new Problem(problemWords['not-reached']);
  if (busy.includes(error.name)) return new Problem(problemWords.busy);
  return full.includes(error.name) ? new Problem(problemWords['limit-reached']) : undefined;
};

type Failed = {
  error: unknown;
  response?: unknown;
  event: { requestContext: { requestId: string }; routeKey: string };
  context: Negotiated;
};

/** A busy service is not busy for long; who did too much is told when the next hour begins. */
const retryAfterOf = (problem: Problem): string => String(problem instanceof TooOften ? problem.retryAfterSeconds : 5);

/** Middleware: translates whatever was thrown into an answer, the only place that does. */
export const problemAnswer = () => ({
  onError: async (request: Failed): Promise<void> => {
    const { requestId } = request.event.requestContext;
    const facts = { requestId, route: request.event.routeKey };
    const callers =
      request.error instanceof Problem
        ? request.error
        : (parserProblem(request.error) ?? conflictProblem(request.error));
    const ours = dependencyProblem(request.error) ?? new Problem(problemWords['went-wrong']);
    const problem = callers ?? ours;
    if (callers) logProblem(callers, facts);
    else logError('unexpected', request.error, facts);
    const language = languageOf(request.context);
    request.response = {
      statusCode: problem.status,
      headers: {
        'content-type': 'application/problem+json',
        'content-language': language,
        'cache-control': 'no-store',
        ...(problem.canRetry ? { 'retry-after': retryAfterOf(problem) } : {}),
      },
      body: JSON.stringify(await problemDocument(problem, requestId, language)),
    } satisfies APIGatewayProxyStructuredResultV2;
  },
});
