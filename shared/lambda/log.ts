import { Logger } from '@aws-lambda-powertools/logger';
import type { Problem } from '../foundation/problem.ts';

/**
 * Structured log lines: a code and ids, nothing else. No function here can log a body, an event or the cause of an error,
 * since those carry people.
 */
const logger = new Logger({ serviceName: 'blo-network' });

/** Ids and counts that help at night and name nobody. */
export type LogFacts = Readonly<Record<string, string | number | boolean | undefined>>;

/** Logs something that is worth knowing. */
export const log = (code: string, facts: LogFacts = {}): void => logger.info(code, { facts });

/** Logs a caller's mistake, at the level of information: alarms are about our own mistakes. */
export const logProblem = (problem: Problem, facts: LogFacts = {}): void =>
  logger.info('problem', {
    facts: { kind: problem.kind, faults: problem.faults.map(({ code }) => code).join(','), ...facts },
  });

/**
 * Logs a bug or a failing dependency. The message of an unexpected error may quote input, so only the name of the error
 * and the frames of its stack are logged.
 */
export const logError = (code: string, error: unknown, facts: LogFacts = {}): void => {
  const frames = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];
  const name = error instanceof Error ? error.name : typeof error;
  logger.error(code, { facts: { ...facts, error: name, at: frames.slice(0, 8).join(' <- ') } });
};
