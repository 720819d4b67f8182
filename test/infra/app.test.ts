import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { functionCode, productFunctions } from '../../infra/parts/function-code.ts';
import { laterNames } from '../../infra/parts/later-modules.ts';
import { modulesAskedFor } from '../../infra/parts/modules-asked-for.ts';
import { templates } from './assembly.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folders = readdirSync(productFunctions);

/** Runs the app as `cdk synth` does, or `cdk synth -c countries=…`. */
const synthesise = (outdir: string, context: { countries?: string }, settings: Record<string, string>): void => {
  const env = { ...process.env, ...settings, CDK_OUTDIR: outdir, CDK_CONTEXT_JSON: JSON.stringify(context) };
  execFileSync(process.execPath, ['infra/app.ts'], { cwd: root, env, stdio: 'pipe' });
};

const folder = mkdtempSync(join(tmpdir(), 'app-'));

/** The code's hash is another with the real functions in it, and nothing else is. */
const withoutHashes = (text: string) => text.replaceAll(/[0-9a-f]{64}/g, '#');

describe('the app', () => {
  beforeAll(() => synthesise(folder, {}, { CDK_VALIDATION: 'true' }), 120_000);

  const madeIn = (directory: string) => readdirSync(directory).filter((name) => name.endsWith('.template.json'));

  it('makes the templates that these tests read, of every country and the region', () => {
    expect(madeIn(folder).sort()).toEqual(templates.map(({ name }) => `${name}.template.json`).sort());
    for (const { name, text } of templates)
      expect(withoutHashes(readFileSync(join(folder, `${name}.template.json`), 'utf8'))).toBe(withoutHashes(text));
  });

  it('is reviewed by cdk-nag and by the rules of CloudFormation, which find nothing without a reason', () => {
    const report = JSON.parse(readFileSync(join(folder, 'validation-report.json'), 'utf8'));
    expect(report.pluginReports).toEqual([]);
  });

  it('makes the countries asked for, and the region', () => {
    const some = mkdtempSync(join(tmpdir(), 'app-'));
    synthesise(some, { countries: 'kh' }, { CDK_VALIDATION: 'false' });
    expect(madeIn(some).sort()).toEqual(['blo-kh.template.json', 'blo-region.template.json']);
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
    expect(readFileSync(join(first.directory, 'code.js')).byteLength).toBe(first.bytes);
    expect(readdirSync(first.directory).sort()).toEqual([
      ...['code.cache', 'code.js', 'index.js', 'is-zawgyi.js', 'package.json', 'refusal-words.js'],
      ...['shared-with-abroad.js', 'suggest-codes.js', 'warning-words.js'],
    ]);
  });

  it('of submit-incident is at most 380 KiB and carries no client of S3 or SNS, nor any test', () => {
    const { bytes, metafile } = functionCode('submit-incident');
    expect(bytes).toBeLessThanOrEqual(380 * 1024);
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
      const { packages, directory, metafile } = functionCode(name);
      const later = laterNames.filter((each) => laterFilesIn(directory).includes(each));
      const beside = [...packages.map((each) => each.name), ...later];
      const asked = modulesAskedFor(metafile);
      expect(asked.filter(({ path }) => path.startsWith('node:'))).not.toEqual([]);
      const leftOut = asked.filter(({ path }) => !path.startsWith('node:') && !beside.includes(path));
      const neverLoaded = /credential-provider-|^@smithy\/core\/event-streams$/;
      expect(leftOut.filter(({ when, path }) => when !== 'later' || !neverLoaded.test(path))).toEqual([]);
    },
  );

  it.each(folders)('of %s brings nothing of the stacks with it', (name) => {
    const inputs = Object.keys(functionCode(name).metafile.inputs);
    expect(inputs.filter((file) => /^infra\/|^test\/|aws-cdk-lib/.test(file))).toEqual([]);
  });
});
