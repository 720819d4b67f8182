import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const name = 'code.cache';

/**
 * Starts a function as function-starter.cjs does, and keeps what V8 has compiled by then. One that cannot start without what
 * is missing in its environment has started in part.
 */
const program = `
const { readFileSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { pathToFileURL } = require('node:url');
const { Script } = require('node:vm');
const [directory, file] = process.argv.slice(1);
const filename = directory + '/code.js';
const script = new Script(readFileSync(filename, 'utf8'), { filename });
const loaded = { exports: {} };
try {
  script.runInThisContext()(loaded.exports, createRequire(filename), loaded, filename, directory, pathToFileURL(filename).href);
} catch {}
writeFileSync(file, script.createCachedData());
`;

/** What Lambda gives every function; nothing is sent as a function loads. */
const runtime = {
  AWS_REGION: 'ap-southeast-1',
  AWS_ACCESS_KEY_ID: 'none',
  AWS_SECRET_ACCESS_KEY: 'none',
  AWS_SESSION_TOKEN: 'none',
  AWS_LAMBDA_FUNCTION_NAME: 'blo-kh-none',
};

const machines: Partial<Record<NodeJS.Architecture, string>> = { x64: 'x86_64', arm64: 'arm64' };

/** Whether code that is compiled here is of use on a machine of Lambda's: it is to the same V8 on the same machine alone. */
export const isMachineOfThis = (architecture: string): boolean => architecture === machines[process.arch];

/**
 * Lays what V8 makes of a function's code beside it, so that a cold start compiles nothing: half of the time of its import.
 * Another V8 refuses it and compiles as ever.
 * @param directory of a function's code
 * @param environment that the function starts with; where the names of resources are not known yet, any will do
 */
export const layCompiledCode = (directory: string, environment: Readonly<Record<string, string>>): void => {
  if (existsSync(join(directory, name))) return;
  // Beside the folder and not in it: another process may be copying what the folder holds.
  const unfinished = `${directory}.${process.pid}.${name}`;
  const env = { ...runtime, ...environment };
  spawnSync(process.execPath, ['--eval', program, directory, unfinished], { env, stdio: 'ignore' });
  if (existsSync(unfinished)) renameSync(unfinished, join(directory, name));
  rmSync(unfinished, { force: true });
};
