import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

let code: string | undefined;

/**
 * The code of a function's thread as plain JavaScript. Given the TypeScript file, Node would load a compiler of 20 MB in
 * each of twenty threads.
 */
export const functionWorkerCode = (): string => {
  code ??= buildSync({
    entryPoints: [fileURLToPath(new URL('./function-worker.ts', import.meta.url))],
    bundle: true,
    write: false,
    platform: 'node',
    // A thread that is made from text runs it as a script; its handler is loaded with import() all the same.
    format: 'cjs',
    target: 'node24',
    logLevel: 'silent',
  }).outputFiles[0]?.text;
  return code ?? '';
};
