import type { Problem } from '../foundation/problem.ts';

/** Ids and counts that help at night and name nobody. */
export type LogFacts = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * A structured log line, in the members that Powertools for AWS Lambda gives it: a code and ids, nothing else. No function
 * here can log a body, an event or the cause of an error, since those carry people.
 */
const lineOf = (level: 'INFO' | 'ERROR', message: string, facts: LogFacts): string =>
  `${JSON.stringify({ level, message, timestamp: new Date().toISOString(), service: 'blo-network', facts })}\n`;

/** Logs something that is worth knowing. */
export const log = (code: string, facts: LogFacts = {}): void => {
  process.stdout.write(lineOf('INFO', code, facts));
};

/** Logs a caller's mistake, at the level of information: alarms are about our own mistakes. */
export const logProblem = (problem: Problem, facts: LogFacts = {}): void =>
  log('problem', { kind: problem.kind, faults: problem.faults.map(({ code }) => code).join(','), ...facts });

/**
 * Logs a bug or a failing dependency. The message of an unexpected error may quote input, so only the name of the error
 * and the frames of its stack are logged.
 */
export const logError = (code: string, error: unknown, facts: LogFacts = {}): void => {
  const frames = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];
  const name = error instanceof Error ? error.name : typeof error;
  process.stderr.write(lineOf('ERROR', code, { ...facts, error: name, at: frames.slice(0, 8).join(' <- ') }));
};
