import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { layCompiledCode } from '../../infra/parts/compiled-code.ts';
import { type FunctionCode, functionCode, productFunctions } from '../../infra/parts/function-code.ts';
import { buildPages } from '../../web/build.ts';
import { template } from '../infra/assembly.ts';
import { median, tell } from './figures.ts';

const run = promisify(execFile);
const yardsticks = join(import.meta.dirname, 'yardsticks');
const processes = 21;

/** Prints how long the import of a file took and how much of a processor, in milliseconds. */
const stopwatch = `
const start = performance.now();
const before = process.cpuUsage();
require(process.argv[1]);
const { user, system } = process.cpuUsage(before);
console.log(performance.now() - start, (user + system) / 1000);
`;

/** The environment that the template gives a function, with its references resolved. */
const environmentOf = (name: string): Record<string, string> => {
  const stack = name.startsWith('regional') ? 'blo-region' : 'blo-kh';
  const made = template(stack)
    .of('Lambda::Function')
    .find(({ Properties }) => Properties['FunctionName'] === `${stack}-${name}`);
  if (!made) throw new Error(`${stack} has no ${name}`);
  return template(stack).resolve(made.Properties['Environment'] ?? { Variables: {} }).Variables;
};

const runtime = {
  AWS_REGION: 'ap-southeast-1',
  AWS_ACCESS_KEY_ID: 'bench',
  AWS_SECRET_ACCESS_KEY: 'bench',
  AWS_SESSION_TOKEN: 'bench',
};

export type Candidate = { name: string; code: FunctionCode; environment: Record<string, string> };

/** Import of a function in a fresh process. */
export const coldStart = async ({ code, environment }: Candidate) => {
  const env = { ...runtime, ...environment };
  const { stdout } = await run(process.execPath, ['--eval', stopwatch, join(code.directory, 'index.js')], { env });
  const [milliseconds = 0, cpuMilliseconds = 0] = stdout.trim().split(' ').map(Number);
  return { milliseconds, cpuMilliseconds };
};

/** Which AWS clients are in a bundle, by what esbuild put in. */
const clientsIn = ({ metafile }: FunctionCode): string[] => {
  const [output] = Object.values(metafile.outputs);
  const inputs = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return [...new Set(inputs.flatMap(([path]) => /@aws-sdk\/(client-[a-z0-9-]+)/.exec(path)?.[1] ?? []))].sort();
};

const compiled = (candidate: Candidate): Candidate => {
  layCompiledCode(candidate.code.directory, candidate.environment);
  return candidate;
};

/** The yardsticks, as they come, and functions as they are deployed. */
export const candidates = (names: readonly string[]): Candidate[] => [
  ...['empty-handler', 'dynamodb-client-alone'].map((name) => ({
    name,
    code: functionCode(name, { directory: yardsticks }),
    environment: {},
  })),
  ...names.map((name) =>
    compiled({
      name,
      code: functionCode(name, {}, name === 'serve-pages' ? { name: 'pages', ...buildPages() } : undefined),
      environment: environmentOf(name),
    }),
  ),
];

const mostKibibytes = 380;

/**
 * Size and import time of what is sent to Lambda for each function, beside an empty handler and one that only makes a
 * DynamoDB client. Processes take turns, so that a busy moment of the machine harms all alike.
 */
export const benchBundles = async (): Promise<void> => {
  const all = candidates(readdirSync(productFunctions));
  const times = new Map(all.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < processes; round += 1)
    for (const candidate of all) times.get(candidate.name)?.push((await coldStart(candidate)).milliseconds);
  const [empty, client] = all.map(({ name }) => median(times.get(name) ?? []));
  for (const { name, code } of all) {
    const milliseconds = median(times.get(name) ?? []);
    const isAcceptPath = name === 'submit-incident';
    tell({
      ...{ bench: `bundle ${name}`, value: code.bytes / 1024, unit: 'KiB', importMs: milliseconds },
      ...{ emptyHandlerMs: empty, dynamodbClientMs: client, ratioToClient: milliseconds / (client ?? 1) },
      clients: clientsIn(code),
      ...(isAcceptPath ? { atMost: mostKibibytes } : {}),
    });
    if (isAcceptPath && clientsIn(code).some((name) => name !== 'client-dynamodb'))
      throw new Error(`submit-incident carries ${clientsIn(code)}`);
  }
};
