import { Logger } from '@aws-lambda-powertools/logger';
import type { Problem } from '../foundation/problem.ts';

/**
 * Structured log lines: a code and ids, nothing else. There is no way here to log a body, an event or an error's
 * cause, since those carry people.
 */
const logger = new Logger({ serviceName: 'blo-network' });

/** Ids and counts that help at night and name nobody. */
export type LogFacts = Readonly<Record<string, string | number | boolean | undefined>>;

/** Something worth knowing happened. */
export const note = (code: string, facts: LogFacts = {}): void => logger.info(code, { facts });

/** A caller's mistake: kept low, so that alarms are about us. */
export const noteProblem = (problem: Problem, facts: LogFacts = {}): void =>
  logger.info('problem', {
    facts: { kind: problem.kind, faults: problem.faults.map(({ code }) => code).join(','), ...facts },
  });

/**
 * A bug or a failing dependency. The message of an unexpected error may quote input, so only its name and the frames
 * of its stack are kept.
 */
export const ring = (code: string, error: unknown, facts: LogFacts = {}): void => {
  const frames = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];
  const name = error instanceof Error ? error.name : typeof error;
  logger.error(code, { facts: { ...facts, error: name, at: frames.slice(0, 8).join(' <- ') } });
};
