import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { isMachineOfThis, layCompiledCode } from '../../../infra/parts/compiled-code.ts';
import { functionCode } from '../../../infra/parts/function-code.ts';

const handler = `
const table = process.env['TABLE'];
if (table === undefined) throw new Error('there is no table');
export const handler = async () => table;
`;

let directory: string;
let cache: string;
beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'compiled-'));
  mkdirSync(join(folder, 'tell-table'));
  writeFileSync(join(folder, 'tell-table', 'handler.ts'), handler);
  // A copy: what is spoiled here is not what a later run finds.
  directory = join(folder, 'copy');
  cpSync(functionCode('tell-table', { directory: folder }).directory, directory, { recursive: true });
  rmSync(join(directory, 'code.cache'), { force: true });
  cache = join(directory, 'code.cache');
  layCompiledCode(directory, { TABLE: 'incidents' });
});

/** What the function says, in a process of its own. */
const told = (): string => {
  const program = 'require(process.argv[1]).handler().then(console.log)';
  const env = { TABLE: 'incidents' };
  return execFileSync(process.execPath, ['--eval', program, join(directory, 'index.js')], { env })
    .toString()
    .trim();
};

/** Asked in a process of its own: V8 does not look at it where it knows the code already. */
const isRefused = (folder: string): boolean => {
  const program = `
    const { readFileSync } = require('node:fs');
    const [code, cachedData] = ['code.js', 'code.cache'].map((name) => readFileSync(process.argv[1] + '/' + name));
    console.log(new (require('node:vm').Script)(code.toString(), { cachedData }).cachedDataRejected);`;
  return JSON.parse(execFileSync(process.execPath, ['--eval', program, folder]).toString());
};

describe('what V8 has compiled of a function', () => {
  it('is taken by the Node that made it, and the function starts with it', () => {
    expect(isRefused(directory)).toBe(false);
    expect(told()).toBe('incidents');
  });

  it('is made all the same where the environment is not known', () => {
    const folder = mkdtempSync(join(tmpdir(), 'compiled-'));
    writeFileSync(join(folder, 'code.js'), readFileSync(join(directory, 'code.js')));
    layCompiledCode(folder, {});
    expect(isRefused(folder)).toBe(false);
  });

  it('of another V8 is refused without a word, and the function starts', () => {
    const others = readFileSync(cache);
    others.writeUInt32LE(others.readUInt32LE(4) + 1, 4);
    writeFileSync(cache, others);
    expect(isRefused(directory)).toBe(true);
    expect(told()).toBe('incidents');
  });

  it('is laid down for the machine that makes it alone', () => {
    expect(['x86_64', 'arm64'].filter(isMachineOfThis)).toEqual([process.arch === 'x64' ? 'x86_64' : process.arch]);
  });
});
