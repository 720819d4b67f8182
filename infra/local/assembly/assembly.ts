import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { LocalFault } from '../local-fault.ts';
import { localAccount } from './local-account.ts';
import { type Template, templateSchema } from './template.ts';

/** One stack of a cloud assembly, as it is to run here. */
export type LocalStack = {
  name: string;
  region: string;
  template: Template;
  /** Folder of the asset that Lambda would find under this key of the bootstrap bucket. */
  assetDirectory(objectKey: string): string | undefined;
};

const manifestSchema = z.object({
  artifacts: z.record(
    z.string(),
    z.object({
      type: z.string(),
      environment: z.string().optional(),
      properties: z.object({ templateFile: z.string().optional(), stackName: z.string().optional() }).optional(),
    }),
  ),
});

const assetsSchema = z.object({
  files: z.record(
    z.string(),
    z.object({
      source: z.object({ path: z.string().optional() }),
      destinations: z.record(z.string(), z.object({ objectKey: z.string() })),
    }),
  ),
});

const readJson = <T>(file: string, schema: z.ZodType<T>): T => schema.parse(JSON.parse(readFileSync(file, 'utf8')));

/** `aws://111111111111/ap-southeast-1` → account and region. */
const environmentOf = (environment = '') => {
  const [account = '', region = ''] = environment.replace('aws://', '').split('/');
  return { account, region };
};

/**
 * fauxqs answers for one account only and puts it in every ARN. So the stacks' own account ids are replaced in the text
 * of all templates: an ARN that one stack spells then names what another made, as it does between real accounts. Names
 * stay apart, for each begins with its stack's name.
 */
const inLocalAccount = (text: string, accounts: readonly string[]): string =>
  accounts.reduce((replaced, account) => replaced.replaceAll(account, localAccount), text);

const assetsOf = (directory: string, artifact: string) => {
  const { files } = readJson(join(directory, `${artifact}.assets.json`), assetsSchema);
  const paths = new Map<string, string>();
  for (const { source, destinations } of Object.values(files)) {
    for (const { objectKey } of Object.values(destinations)) {
      if (source.path) paths.set(objectKey, join(directory, source.path));
    }
  }
  return (objectKey: string) => paths.get(objectKey);
};

/**
 * Reads the stacks of a cloud assembly (the folder that `cdk synth` writes).
 * @throws LocalFault when there is no stack, or a stack that names no region
 */
export const loadAssembly = (directory: string): LocalStack[] => {
  const { artifacts } = readJson(join(directory, 'manifest.json'), manifestSchema);
  const stacks = Object.entries(artifacts).filter(([, { type }]) => type === 'aws:cloudformation:stack');
  const accounts = stacks
    .map(([, { environment }]) => environmentOf(environment).account)
    .filter((id) => /^\d+$/.test(id));
  if (stacks.length === 0) throw new LocalFault(`${directory} holds no stack`);
  return stacks.map(([id, { environment, properties }]) => {
    const { region } = environmentOf(environment);
    if (!/^[a-z]+-[a-z]+-\d$/.test(region))
      throw new LocalFault(`Stack ${id} names no region, so its ARNs cannot be told`);
    const text = readFileSync(join(directory, properties?.templateFile ?? `${id}.template.json`), 'utf8');
    const template = templateSchema.parse(JSON.parse(inLocalAccount(text, accounts)));
    return { name: properties?.stackName ?? id, region, template, assetDirectory: assetsOf(directory, id) };
  });
};

export type Synthesis = {
  /** The CDK app's file. */
  app: string;
  /** Folder to write the assembly to. */
  directory: string;
  context: Record<string, string>;
};

/**
 * Synthesises a CDK app the way the CDK's own command does, in a process of its own: the memory that the CDK takes goes
 * with it. The CDK's rules for CloudFormation are left out, as they are a third of the time and nothing is deployed from
 * here; the tests and each deployment ask them of every stack.
 * @throws LocalFault with what the app said, when it fails
 */
export const synthesise = async ({ app, directory, context }: Synthesis): Promise<void> => {
  const settings = { CDK_OUTDIR: directory, CDK_CONTEXT_JSON: JSON.stringify(context), CDK_VALIDATION: 'false' };
  const env = { ...process.env, ...settings };
  const child = spawn(process.execPath, [app], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new LocalFault(`Synthesising ${app} failed:\n${said}`);
};
