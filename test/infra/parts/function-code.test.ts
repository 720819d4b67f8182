import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { functionCode, productFunctions } from '../../../infra/parts/function-code.ts';

describe('the bundle of a function', () => {
  it.each(readdirSync(productFunctions))('%s asks at its start for nothing that does not travel with it', (name) => {
    const { metafile, packages } = functionCode(name);
    const beside = packages.map((natively) => natively.name);
    const asked = Object.values(metafile.outputs).flatMap(({ imports }) =>
      imports.filter(({ kind }) => kind === 'import-statement').map(({ path }) => path),
    );
    expect(asked.filter((path) => !isBuiltin(path) && !beside.includes(path))).toEqual([]);
  });

  it('lies beside the words that it loads when the first is asked for, by the name that it asks for', async () => {
    const { directory, hash } = functionCode('submit-incident');
    expect(readFileSync(join(directory, 'index.mjs'), 'utf8')).toContain('import("#suggest-codes")');
    const { imports } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
    const { suggestCodes } = await import(join(directory, imports['#suggest-codes']));
    expect(suggestCodes('yaba', ['heroin', 'methamphetamine'], 'en')).toEqual(['methamphetamine']);
    expect(hash).not.toBe(functionCode('alert-officers').hash);
  });

  it('lies alone where it answers no person', () => {
    expect(readdirSync(functionCode('alert-officers').directory)).toEqual(['index.mjs']);
  });
});
