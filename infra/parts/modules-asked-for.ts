import type { Metafile } from 'esbuild';

/** A module that a bundle asks Node for, and whether it does so as it starts or when it needs it. */
export type ModuleAskedFor = { path: string; when: 'start' | 'later' };

/**
 * The modules that a bundle asks for. In CommonJS each is a `require`: the files that it is made of say which of them was an
 * `import` and which an `import()`.
 */
export const modulesAskedFor = ({ inputs, outputs }: Metafile): ModuleAskedFor[] =>
  Object.values(outputs).flatMap((output) => {
    const left = new Set(output.imports.filter(({ external }) => external).map(({ path }) => path));
    const used = Object.entries(inputs).filter(([input]) => (output.inputs[input]?.bytesInOutput ?? 0) > 0);
    return used
      .flatMap(([, { imports }]) => imports)
      .filter(({ external, path }) => external && left.has(path))
      .map(({ path, kind }) => ({ path, when: kind === 'dynamic-import' ? 'later' : 'start' }));
  });
