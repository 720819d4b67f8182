import { readdirSync, readFileSync } from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type FunctionCode, functionCode, productFunctions } from '../../../infra/parts/function-code.ts';
import { modulesAskedFor } from '../../../infra/parts/modules-asked-for.ts';

/** Without what V8 has compiled, which is there once a stack has been synthesised. */
const filesOf = ({ directory }: FunctionCode) =>
  readdirSync(directory)
    .filter((file) => file !== 'code.cache')
    .sort();

describe('the bundle of a function', () => {
  it.each(readdirSync(productFunctions))('%s asks at its start for nothing that does not travel with it', (name) => {
    const { metafile, packages } = functionCode(name);
    const beside = packages.map((natively) => natively.name);
    const asked = modulesAskedFor(metafile).filter(({ when }) => when === 'start');
    expect(asked.map(({ path }) => path)).not.toEqual([]);
    expect(asked.map(({ path }) => path).filter((path) => !isBuiltin(path) && !beside.includes(path))).toEqual([]);
  });

  it('lies beside the words that it loads when the first is asked for, by the name that it asks for', () => {
    const { directory, hash } = functionCode('submit-incident');
    expect(readFileSync(join(directory, 'code.js'), 'utf8')).toContain('require("#suggest-codes")');
    const { imports } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
    const { suggestCodes } = createRequire(`${directory}/`)(`./${imports['#suggest-codes']}`);
    expect(suggestCodes('yaba', ['heroin', 'methamphetamine'], 'en')).toEqual(['methamphetamine']);
    expect(hash).not.toBe(functionCode('alert-officers').hash);
  });

  it('lies alone where it answers no person', () => {
    expect(filesOf(functionCode('alert-officers'))).toEqual(['code.js', 'index.js', 'package.json']);
  });
});
