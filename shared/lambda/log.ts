import type { Problem } from '../foundation/problem.ts';
import { stackNameOf } from './env.ts';

/** Ids and counts that help at night and name nobody. */
export type LogFacts = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * A structured log line, in the members that Powertools for AWS Lambda gives it: a code and ids, nothing else. No function
 * here can log a body, an event or the cause of an error, since those carry people.
 */
const lineOf = (level: 'INFO' | 'ERROR', message: string, facts: LogFacts, more: object = {}): string =>
  `${JSON.stringify({ level, message, timestamp: new Date().toISOString(), service: 'blo-network', facts, ...more })}\n`;

/** Logs something that is worth knowing. */
export const log = (code: string, facts: LogFacts = {}): void => {
  process.stdout.write(lineOf('INFO', code, facts));
};

/**
 * Members by which CloudWatch counts a line under its code, in the namespace of the stack: no function needs a filter of
 * its log for that. Source: CloudWatch User Guide, embedded metric format specification, read 2026-11-26.
 */
const countedAs = (code: string): object => ({
  _aws: {
    Timestamp: Date.now(),
    CloudWatchMetrics: [{ Namespace: stackNameOf(), Dimensions: [[]], Metrics: [{ Name: code, Unit: 'Count' }] }],
  },
  [code]: 1,
});

/** Logs something that an alarm counts, under the name of its code. */
export const logCounted = (code: string, facts: LogFacts): void => {
  process.stdout.write(lineOf('INFO', code, facts, countedAs(code)));
};

/** Logs a caller's mistake, at the level of information: alarms are about our own mistakes. */
export const logProblem = (problem: Problem, facts: LogFacts = {}): void =>
  log('problem', { kind: problem.kind, faults: problem.faults.map(({ code }) => code).join(','), ...facts });

const factsOf = (error: unknown): LogFacts => {
  const frames = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];
  return { error: error instanceof Error ? error.name : typeof error, at: frames.slice(0, 8).join(' <- ') };
};

/**
 * Logs a bug or a failing dependency. The message of an unexpected error may quote input, so only the name of the error
 * and the frames of its stack are logged.
 */
export const logError = (code: string, error: unknown, facts: LogFacts = {}): void => {
  process.stderr.write(lineOf('ERROR', code, { ...facts, ...factsOf(error) }));
};

/** The same, which an alarm counts, under the name of its code. */
export const logCountedError = (code: string, error: unknown, facts: LogFacts): void => {
  process.stderr.write(lineOf('ERROR', code, { ...facts, ...factsOf(error) }, countedAs(code)));
};
