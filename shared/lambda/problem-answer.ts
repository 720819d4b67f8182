import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Fault } from '../domain/fault.ts';
import { Problem, type ProblemDocument, problemCatalogue, problemType } from '../domain/problem.ts';
import { faultWords } from '../reference/fault-words.ts';
import type { Language } from '../reference/languages.ts';
import { noteProblem, ring } from './log.ts';
import { languageOf, type Negotiated } from './negotiation.ts';

const wordsFor = ({ code, values = {} }: Fault, language: Language): string =>
  faultWords[code][language].text.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));

const problemDocument = (problem: Problem, requestId: string, language: Language): ProblemDocument => ({
  type: problemType(problem.kind),
  title: problemCatalogue[problem.kind].title,
  status: problem.status,
  detail: problem.message,
  instance: `urn:blo-network:request:${requestId}`,
  ...(problem.faults.length > 0
    ? {
        errors: problem.faults.map((fault) => ({
          pointer: fault.pointer,
          code: fault.code,
          message: wordsFor(fault, language),
        })),
      }
    : {}),
});

/** The body parser's own errors carry the body as their cause: only their status is looked at. */
const parserProblem = (error: unknown): Problem | undefined => {
  if (!(error instanceof Error) || !('statusCode' in error)) return undefined;
  return error.statusCode === 415
    ? new Problem('wrong-media-type', 'Send application/json.')
    : new Problem('unreadable', 'The body is not JSON in UTF-8.');
};

/** A dependency that is busy says so with these names; the same request may succeed in a moment. */
const busy = [
  'ThrottlingException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'TooManyRequestsException',
];

const dependencyProblem = (error: unknown): Problem | undefined =>
  error instanceof Error && busy.includes(error.name)
    ? new Problem('slow-down', 'Send it again in a moment.')
    : undefined;

type Failed = {
  error: unknown;
  response?: unknown;
  event: { requestContext: { requestId: string }; routeKey: string };
  context: Negotiated;
};

const retryAfterSeconds = '5';

/** Middleware: translates whatever was thrown into an answer, the only place that does. */
export const problemAnswer = () => ({
  onError: (request: Failed): void => {
    const { requestId } = request.event.requestContext;
    const known =
      request.error instanceof Problem
        ? request.error
        : (parserProblem(request.error) ?? dependencyProblem(request.error));
    const problem = known ?? new Problem('our-fault', 'It has been noted. Send it again later.');
    if (known) noteProblem(known, { requestId, route: request.event.routeKey });
    else ring('unexpected', request.error, { requestId, route: request.event.routeKey });
    const language = languageOf(request.context);
    request.response = {
      statusCode: problem.status,
      headers: {
        'content-type': 'application/problem+json',
        'content-language': language,
        'cache-control': 'no-store',
        ...(problem.canRetry ? { 'retry-after': retryAfterSeconds } : {}),
      },
      body: JSON.stringify(problemDocument(problem, requestId, language)),
    } satisfies APIGatewayProxyStructuredResultV2;
  },
});
