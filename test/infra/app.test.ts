import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { functionCode, productFunctions } from '../../infra/parts/function-code.ts';
import { laterNames } from '../../infra/parts/later-modules.ts';
import { template, templates } from './assembly.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folders = readdirSync(productFunctions);

/** Runs the app as `cdk synth -c countries=…` does. */
const synthesise = (outdir: string, countries: string): void => {
  const env = { ...process.env, CDK_OUTDIR: outdir, CDK_CONTEXT_JSON: JSON.stringify({ countries }) };
  execFileSync(process.execPath, ['infra/app.ts'], { cwd: root, env, stdio: 'pipe' });
};

const folder = mkdtempSync(join(tmpdir(), 'app-'));

/** The code's hash is another with the real functions in it, and nothing else is. */
const withoutHashes = (text: string) => text.replaceAll(/[0-9a-f]{64}/g, '#');

describe('the app', () => {
  it('makes the templates that these tests read, of the countries asked for and the region', () => {
    synthesise(folder, 'kh');
    const made = readdirSync(folder).filter((name) => name.endsWith('.template.json'));
    expect(made.sort()).toEqual(['blo-kh.template.json', 'blo-region.template.json']);
    const text = readFileSync(join(folder, 'blo-kh.template.json'), 'utf8');
    expect(withoutHashes(text)).toBe(withoutHashes(template('blo-kh').text));
  }, 60_000);
});

describe('the functions of the stacks', () => {
  const used = templates.flatMap((stack) =>
    stack.of('Lambda::Function').map(({ Properties }) => {
      const name = String(Properties['FunctionName']).slice(`${stack.name}-`.length);
      return {
        stack: stack.name,
        name,
        environment: stack.resolve(Properties['Environment'] ?? { Variables: {} }).Variables,
      };
    }),
  );

  it('are those that have a folder', () => {
    expect([...new Set(used.map(({ name }) => name))].sort()).toEqual([...folders].sort());
  });

  it.each(used)('get exactly the environment that they ask for: $stack $name', async ({ name, environment }) => {
    const { Env } = await import(`../../functions/${name}/env.ts`);
    expect(Env).toBeInstanceOf(z.ZodObject);
    expect(Env.strict().safeParse(environment).error).toBeUndefined();
  });
});

describe('the code of a function', () => {
  it('is bundled once and is the same asset each time', () => {
    const first = functionCode('submit-incident');
    expect(functionCode('submit-incident')).toBe(first);
    expect(readFileSync(join(first.directory, 'index.mjs')).byteLength).toBe(first.bytes);
    expect(readdirSync(first.directory).sort()).toEqual(['index.mjs', 'package.json', 'suggest-codes.mjs']);
  });

  it('of submit-incident is at most 450 KiB and carries no client of S3 or SNS, nor any test', () => {
    const { bytes, metafile } = functionCode('submit-incident');
    expect(bytes).toBeLessThanOrEqual(450 * 1024);
    const strangers = Object.keys(metafile.inputs).filter((file) => /@aws-sdk\/client-(s3|sns)\/|^test\//.test(file));
    expect(strangers).toEqual([]);
  });

  /** Names of modules that lie beside a bundle. */
  const laterFilesIn = (directory: string): string[] => {
    const file = join(directory, 'package.json');
    return existsSync(file) ? Object.keys(JSON.parse(readFileSync(file, 'utf8')).imports) : [];
  };

  it.each(folders)(
    'of %s leaves out only what is loaded without credentials, or for streams of events, and never at its start',
    (name) => {
      const outputs = Object.values(functionCode(name).metafile.outputs).flatMap(({ imports }) => imports);
      const { packages, directory } = functionCode(name);
      const later = laterNames.filter((each) => laterFilesIn(directory).includes(each));
      const beside = [...packages.map((each) => each.name), ...later];
      const leftOut = outputs.filter(
        ({ external, path, kind }) =>
          kind === 'require-call' || (external && !path.startsWith('node:') && !beside.includes(path)),
      );
      const neverLoaded = /credential-provider-|^@smithy\/core\/event-streams$/;
      expect(leftOut.filter(({ kind, path }) => kind !== 'dynamic-import' || !neverLoaded.test(path))).toEqual([]);
    },
  );

  it.each(folders)('of %s brings nothing of the stacks with it', (name) => {
    const inputs = Object.keys(functionCode(name).metafile.inputs);
    expect(inputs.filter((file) => /^infra\/|^test\/|aws-cdk-lib/.test(file))).toEqual([]);
  });
});
