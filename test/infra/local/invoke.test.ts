import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { testFolder } from './fixtures/test-folder.ts';

const folder = testFolder();
afterAll(() => folder.remove());

it('says how invoke is used, and what it cannot find', () => {
  const program = fileURLToPath(new URL('../../../infra/local/invoke.ts', import.meta.url));
  const invoke = (...args: string[]) => spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });
  writeFileSync(folder.file('outputs.json'), '{"blo-kh":{"InvokeUrl":"http://127.0.0.1:1"}}');
  expect(invoke()).toMatchObject({ status: 1, stderr: expect.stringContaining('Usage: npm run invoke') });
  expect(invoke('--stack', 'blo-vn', 'nightly-statistics', '--outputs', folder.file('outputs.json'))).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('knows no running stack blo-vn, only blo-kh'),
  });
});
