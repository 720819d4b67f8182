import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as z from 'zod';
import { type LocalProgram, newFolder, removeFolder, startLocalProgram } from '../fixtures/local-run/local-run.ts';

const Results = z.object({
  numTotalTests: z.int(),
  testResults: z.array(
    z.object({
      name: z.string(),
      message: z.string(),
      assertionResults: z.array(
        z.object({ fullName: z.string(), status: z.string(), failureMessages: z.array(z.string()).nullish() }),
      ),
    }),
  ),
});

const folder = newFolder();
let run: LocalProgram | undefined;
let results: z.infer<typeof Results> = { numTotalTests: 0, testResults: [] };

/** `npm run smoke` against a local run: its own program, as a reader would start it. */
const playSuite = async ({ outputs, accounts }: LocalProgram): Promise<string> => {
  const outputFile = join(folder, 'smoke.json');
  const suite = [join(import.meta.dirname, 'main.ts'), '--outputs', outputs, '--accounts', accounts];
  const options = ['--scale', process.env['SMOKE_SCALE'] ?? 'full', '--reporter', 'json', '--outputFile', outputFile];
  await new Promise((resolve) => execFile(process.execPath, [...suite, ...options], resolve));
  return readFileSync(outputFile, 'utf8');
};

beforeAll(async () => {
  run = await startLocalProgram(folder);
  results = Results.parse(JSON.parse(await playSuite(run)));
}, 600_000);

afterAll(async () => {
  await run?.stop();
  removeFolder(folder);
}, 30_000);

const casesThatAre = (status: string) =>
  results.testResults.flatMap(({ assertionResults }) =>
    assertionResults
      .filter((result) => result.status === status)
      .map(({ fullName, failureMessages }) => [fullName, ...(failureMessages ?? [])].join('\n')),
  );

it('keeps, on a local run of two countries and the region, every promise of the black-box suite', () => {
  expect(results.testResults.map(({ message }) => message).filter(Boolean)).toEqual([]);
  expect(casesThatAre('failed')).toEqual([]);
  expect(results.numTotalTests).toBeGreaterThan(150);
});

it('leaves no case of the black-box suite out on a local run, which can show everything', () => {
  expect([...casesThatAre('pending'), ...casesThatAre('skipped'), ...casesThatAre('todo')]).toEqual([]);
  expect(casesThatAre('passed')).toHaveLength(results.numTotalTests);
});

it('gives no answer with a member that its contract does not name, in any log of the local run', () => {
  const logs = join(folder, 'logs');
  const lines = readdirSync(logs).flatMap((file) => readFileSync(join(logs, file), 'utf8').split('\n'));
  expect(lines.filter((line) => line.trim().startsWith('{')).length).toBeGreaterThan(100);
  expect(lines.filter((line) => line.includes('answer-differs'))).toEqual([]);
});
