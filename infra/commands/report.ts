import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { languages } from '../../shared/reference/languages.ts';

/**
 * `npm run report -- --stack blo-kh --month 2026-11 --language km`: writes the page of a report to a file and names it. In a
 * local run it is made first and shown as the authority sees it; of a stack in AWS it is asked for with the ID token of whoever
 * runs this (BLO_ID_TOKEN), as the last night left it.
 */
const usage =
  'Usage: npm run report -- --stack STACK (--month 2026-11 | --week 2026-W47) [--language km] [--blo KH-BAVET] [--to FILE] [--outputs FILE]';

const placeOf = (path: string) => fileURLToPath(new URL(`../../.local/${path}`, import.meta.url));

const options = {
  stack: { type: 'string' },
  month: { type: 'string' },
  week: { type: 'string' },
  language: { type: 'string', default: 'en' },
  blo: { type: 'string' },
  to: { type: 'string' },
  outputs: { type: 'string', default: placeOf('outputs.json') },
} as const;

const Asked = z.object({
  stack: z.string(),
  edition: z.string(),
  language: z.enum(languages.map(({ tag }) => tag)),
  blo: z.string().optional(),
  to: z.string().optional(),
  outputs: z.string(),
});

type Asked = z.infer<typeof Asked>;

const read = (args: string[]): Asked => {
  const { month, week, ...values } = parseArgs({ args, options }).values;
  const asked = Asked.safeParse({ ...values, edition: month ?? week });
  if (!asked.success) throw new Error(usage);
  return asked.data;
};

const Outputs = z.record(z.string(), z.record(z.string(), z.string()));

const outputsOf = ({ outputs, stack }: Asked): Record<string, string> => {
  const known = Outputs.parse(JSON.parse(readFileSync(outputs, 'utf8')));
  const { [stack]: found } = known;
  if (!found) throw new Error(`${outputs} knows no stack ${stack}, only ${Object.keys(known).join(', ')}`);
  return found;
};

const queryOf = ({ language, blo }: Asked): Record<string, string> => ({ language, ...(blo ? { blo } : {}) });

const Answer = z.object({ statusCode: z.int(), body: z.string(), isBase64Encoded: z.boolean().optional() });

const refused = (status: number, words: string): Error => new Error(`There is no such report: ${status} ${words}`);

const invoke = async (invokeUrl: string, name: string, event: unknown): Promise<unknown> => {
  const url = `${invokeUrl}/2015-03-31/functions/${name}/invocations`;
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(event) });
  if (!response.ok || response.headers.has('x-amz-function-error')) throw new Error(await response.text());
  return response.json();
};

/** As the HTTP API hands a request over: by hand, so as the authority; the region has an analyst alone. */
const eventOf = (asked: Asked) => {
  const role = asked.stack === 'blo-region' ? 'region-analyst' : 'authority';
  return {
    version: '2.0',
    routeKey: 'GET /v1/reports/{edition}',
    headers: { accept: 'text/html' },
    pathParameters: { edition: asked.edition },
    queryStringParameters: queryOf(asked),
    requestContext: {
      requestId: 'by-hand',
      authorizer: { jwt: { claims: { sub: 'by-hand', token_use: 'id', 'cognito:groups': `[${role}]` } } },
    },
  };
};

const pageOfLocalRun = async (asked: Asked, invokeUrl: string): Promise<string> => {
  await invoke(invokeUrl, `${asked.stack}-make-reports`, { editions: [asked.edition] });
  const answer = await invoke(invokeUrl, `${asked.stack}-read-statistics`, eventOf(asked));
  const { statusCode, body, isBase64Encoded } = Answer.parse(answer);
  const text = isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body;
  if (statusCode !== 200) throw refused(statusCode, text);
  return text;
};

const pageOfStack = async (asked: Asked, apiUrl: string, token: string): Promise<string> => {
  const address = new URL(`v1/reports/${asked.edition}?${new URLSearchParams(queryOf(asked))}`, `${apiUrl}/`);
  const response = await fetch(address, { headers: { authorization: `Bearer ${token}`, accept: 'text/html' } });
  const text = await response.text();
  if (!response.ok) throw refused(response.status, text);
  return text;
};

const pageOf = (asked: Asked): Promise<string> => {
  const { InvokeUrl, ApiUrl } = outputsOf(asked);
  const token = process.env['BLO_ID_TOKEN'];
  if (InvokeUrl) return pageOfLocalRun(asked, InvokeUrl);
  if (ApiUrl && token) return pageOfStack(asked, ApiUrl, token);
  throw new Error('Put an ID token of somebody who may read the report into BLO_ID_TOKEN.');
};

try {
  const asked = read(process.argv.slice(2));
  const name = [asked.stack, asked.blo, asked.edition, asked.language].filter(Boolean).join('-');
  const file = asked.to ?? placeOf(`reports/${name}.html`);
  const page = await pageOf(asked);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, page);
  process.stdout.write(`${file}\n`);
} catch (failure) {
  process.stderr.write(`${failure instanceof Error ? failure.message : String(failure)}\n`);
  process.exitCode = 1;
}
