import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { LocalFault, sentenceOf } from './local-fault.ts';

/**
 * `npm run invoke -- --stack STACK FUNCTION EVENT`: invokes one function of a running local run by hand. FUNCTION is its
 * name after the stack's. Prints the reply; ends with 1 when the function failed.
 */
const usualOutputs = fileURLToPath(new URL('../../.local/outputs.json', import.meta.url));
const usage = `Usage: npm run invoke -- --stack STACK FUNCTION '{"an":"event"}' [--outputs FILE]`;

const invokeUrlOf = (file: string, stack: string): string => {
  const outputs = z.record(z.string(), z.record(z.string(), z.string())).parse(JSON.parse(readFileSync(file, 'utf8')));
  const { [stack]: { InvokeUrl } = {} } = outputs;
  if (!InvokeUrl)
    throw new LocalFault(`${file} knows no running stack ${stack}, only ${Object.keys(outputs).join(', ')}`);
  return InvokeUrl;
};

const invoke = async (args: readonly string[]): Promise<{ reply: string; failed: boolean }> => {
  const options = { stack: { type: 'string' }, outputs: { type: 'string', default: usualOutputs } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [name, event = '{}'] = positionals;
  if (!values.stack || !name) throw new LocalFault(usage);
  const url = `${invokeUrlOf(values.outputs, values.stack)}/2015-03-31/functions/${values.stack}-${name}/invocations`;
  const response = await fetch(url, { method: 'POST', body: event }).catch((failure: unknown) => {
    throw new LocalFault(`No local run answers at ${url}; start one with npm start`, { cause: failure });
  });
  return { reply: await response.text(), failed: !response.ok || response.headers.has('x-amz-function-error') };
};

try {
  const { reply, failed } = await invoke(process.argv.slice(2));
  console.log(reply);
  process.exitCode = failed ? 1 : 0;
} catch (failure) {
  console.error(sentenceOf(failure));
  process.exitCode = 1;
}
