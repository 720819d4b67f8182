import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

const usage = `npm run smoke -- --outputs FILE --accounts FILE [--scale full|small] [-t PATTERN]

The black-box suite, over HTTP alone, against any running deployment, local or in AWS. FILEs are those of a local run, or
what \`cdk deploy --outputs-file\` wrote and a list of test people. It leaves reports behind (about 1,050 at full scale, of
years before 2016): a deployment that holds real ones is not the place for it.`;

const options = {
  outputs: { type: 'string' },
  accounts: { type: 'string' },
  scale: { type: 'string', default: 'full' },
  testNamePattern: { type: 'string', short: 't' },
  reporter: { type: 'string', default: 'verbose' },
  outputFile: { type: 'string' },
} as const;

const { outputs, accounts, scale, testNamePattern, reporter, outputFile } = parseArgs({ options }).values;

if (!outputs || !accounts || !['full', 'small'].includes(scale)) {
  console.error(usage);
  process.exit(2);
}

const root = resolve(import.meta.dirname, '..', '..');
const vitest = [
  resolve(root, 'node_modules', 'vitest', 'vitest.mjs'),
  'run',
  ...['--config', resolve(import.meta.dirname, 'vitest.config.ts')],
  ...['--reporter', reporter],
  ...(outputFile ? ['--outputFile', outputFile] : []),
  ...(testNamePattern ? ['-t', testNamePattern] : []),
];
const suite = spawn(process.execPath, vitest, {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    SMOKE_OUTPUTS: resolve(outputs),
    SMOKE_ACCOUNTS: resolve(accounts),
    SMOKE_SCALE: scale,
  },
});
const [code] = await once(suite, 'exit');
process.exitCode = typeof code === 'number' ? code : 1;
