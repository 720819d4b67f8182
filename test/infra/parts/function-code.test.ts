import { readdirSync } from 'node:fs';
import { isBuiltin } from 'node:module';
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
});
