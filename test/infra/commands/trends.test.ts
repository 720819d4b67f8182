import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');

const trends = (...args: string[]) =>
  spawnSync(process.execPath, ['infra/commands/trends.ts', ...args], { cwd: root, encoding: 'utf8' });

const fileOf = (content: unknown): string => {
  const file = join(mkdtempSync(join(tmpdir(), 'trends-')), 'series.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
};

describe('npm run trends', () => {
  it('prints the file of series with what the methods find, null where a series is too short', () => {
    const counts = [...Array(30).fill(1), 0, 9];
    const series = [
      {
        counts,
        earsC: { C1: { control: { method: 'C1', minSigma: 0.5 } } },
        farringtonFlexible: { it: { control: {} } },
      },
    ];
    const { stdout, status } = trends('--series', fileOf({ monitoredWeeks: [31, 32], series }));
    expect(status).toBe(0);
    expect(JSON.parse(stdout).series[0].earsC.C1.alarm).toEqual([0, 1]);
    expect(JSON.parse(stdout).series[0].farringtonFlexible.it.upperbound).toEqual([null, null]);
  });

  it('says which member of a file is wrong, or how it is called, and ends with 1', () => {
    const wrong = trends('--series', fileOf({ monitoredWeeks: [1, 1], series: [{ counts: ['3'] }] }));
    expect([wrong.status, wrong.stderr]).toEqual([1, expect.stringContaining('series[0].counts[0]')]);
    expect(trends()).toMatchObject({ status: 1, stderr: expect.stringContaining('--series FILE') });
  });
});
