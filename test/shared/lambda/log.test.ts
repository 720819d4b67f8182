import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { stackNameOf } from '../../../shared/lambda/env.ts';
import { log, logCounted, logCountedError } from '../../../shared/lambda/log.ts';

let lines: string[];
beforeEach(() => {
  lines = [];
  vi.stubEnv('AWS_LAMBDA_FUNCTION_NAME', 'blo-kh-read-alerts');
  vi.useFakeTimers({ now: Date.parse('2016-06-19T09:31:00Z') });
  const keep = (line: unknown) => lines.push(String(line)) > 0;
  vi.spyOn(process.stdout, 'write').mockImplementation(keep);
  vi.spyOn(process.stderr, 'write').mockImplementation(keep);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const written = () => JSON.parse(lines[0] ?? '{}');

describe('a line of the log', () => {
  it('says its code and its facts, and is counted by nothing unless it says so', () => {
    log('alerted', { due: 3 });
    expect(written()).toEqual({
      level: 'INFO',
      message: 'alerted',
      timestamp: '2016-06-19T09:31:00.000Z',
      service: 'blo-network',
      facts: { due: 3 },
    });
  });

  it.each([
    ['that is noted', () => logCounted('limit-reached', { deed: 'reports' }), 'limit-reached'],
    ['of an error', () => logCountedError('record-unreadable', new Error('Sok Dara'), {}), 'record-unreadable'],
  ])('%s is counted once, as a metric of its stack without dimensions', (_, write, code) => {
    write();
    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toContain('Sok Dara');
    const metric = { Namespace: 'blo-kh', Dimensions: [[]], Metrics: [{ Name: code, Unit: 'Count' }] };
    expect(written()).toMatchObject({
      message: code,
      _aws: { Timestamp: Date.parse('2016-06-19T09:31:00Z'), CloudWatchMetrics: [metric] },
      [code]: 1,
    });
  });

  it.each([
    ['blo-kh-read-alerts', 'blo-kh'],
    ['blo-region-read-statistics', 'blo-region'],
    ['', ''],
    [undefined, ''],
  ])('is of the stack of its function: %s', (functionName, stack) => {
    vi.stubEnv('AWS_LAMBDA_FUNCTION_NAME', functionName);
    expect(stackNameOf()).toBe(stack);
  });
});
