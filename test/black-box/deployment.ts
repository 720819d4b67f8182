import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod';

/** A stack's outputs, as `cdk deploy --outputs-file` writes them; a local run adds where Cognito answers, and Lambda's Invoke. */
const StackOutputs = z.object({
  ApiUrl: z.url(),
  UserPoolId: z.string(),
  UserPoolClientId: z.string(),
  Region: z.string(),
  CognitoEndpoint: z.url().optional(),
  InvokeUrl: z.url().optional(),
});

const Outputs = z.record(z.string(), StackOutputs);

const Account = z.object({
  stack: z.string(),
  role: z.string(),
  blo: z.string().nullish(),
  username: z.string(),
  password: z.string(),
});

export type Account = z.infer<typeof Account>;
export type Role = 'officer' | 'analyst' | 'authority' | 'administrator' | 'region-analyst';
export type Stack = z.infer<typeof StackOutputs> & { name: string };

const fileIn = (variable: 'SMOKE_OUTPUTS' | 'SMOKE_ACCOUNTS'): string => {
  const file = process.env[variable];
  if (!file) throw new Error(`${variable} is missing: start the suite with npm run smoke`);
  return file;
};

const outputsFile = fileIn('SMOKE_OUTPUTS');
const accounts = z.array(Account).parse(JSON.parse(readFileSync(fileIn('SMOKE_ACCOUNTS'), 'utf8')));
const stacks: Stack[] = Object.entries(Outputs.parse(JSON.parse(readFileSync(outputsFile, 'utf8')))).map(
  ([name, outputs]) => ({ name, ...outputs }),
);

const regionName = 'blo-region';
const countries = stacks.filter(({ name }) => name !== regionName);
const [first] = countries;
if (!first) throw new Error(`${outputsFile} names no country's stack`);

/** The country that most cases play in. */
export const home: Stack = first;
/** Another country, where there is one. */
export const neighbour: Stack | undefined = countries[1];
export const region: Stack | undefined = stacks.find(({ name }) => name === regionName);
export const every: readonly Stack[] = stacks;
export const isFullScale = process.env['SMOKE_SCALE'] !== 'small';

/** People of a stack with a role. */
export const peopleOf = ({ name }: Stack, role: Role): Account[] =>
  accounts.filter((account) => account.stack === name && account.role === role);

/** The first of them. @throws Error when the accounts file has none: the suite can't do without */
export const personOf = (stack: Stack, role: Role): Account => {
  const [person] = peopleOf(stack, role);
  if (!person) throw new Error(`The accounts file has no ${role} of ${stack.name}`);
  return person;
};

/** Where the run keeps its files: the outputs file may be a link to there. */
const folder = dirname(realpathSync(outputsFile));

/** What a local run writes beside its outputs file, or undefined elsewhere. The deliveries file comes with its first line. */
export const localFiles =
  home.CognitoEndpoint && existsSync(join(folder, 'logs'))
    ? { deliveries: join(folder, 'deliveries.ndjson'), logs: join(folder, 'logs') }
    : undefined;

/** Whether the pool is cognito-local, which signs with a key that is in its package for all to see. */
export const hasPublishedKey = home.CognitoEndpoint !== undefined;

/** Whether a function can be invoked without AWS credentials. */
export const canInvoke = home.InvokeUrl !== undefined;

/** Why a case is skipped where the deployment can't show it: said with each skip. */
export const reasons = {
  deliveries: 'only a local run writes what reaches a person into a file',
  logs: 'only a local run keeps its logs in a folder',
  forging: 'only a local pool signs with a key that is published, so that an expired token can be made',
  nights: 'only a local run lets a function be invoked by hand without AWS credentials',
  line: 'the line that the suite cuts carries no TLS',
  neighbour: 'the outputs name one country only',
  region: 'the outputs name no region',
  example: 'the accounts file has no officer of the BLO of the examples',
} as const;

/** Lines of the deliveries file; none before the first delivery. */
export const deliveriesText = (): string =>
  localFiles && existsSync(localFiles.deliveries) ? readFileSync(localFiles.deliveries, 'utf8') : '';
