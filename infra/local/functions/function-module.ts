import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** How a module's name may end, in the order in which Lambda looks. Source: aws-lambda-nodejs-runtime-interface-client, UserFunction.js, read 2026-11-26. */
const endings = ['js', 'mjs', 'cjs'];

/** The file of the module that a handler such as `index.handler` names; nothing where the folder has none. */
export const moduleOf = (directory: string, handler: string): string | undefined =>
  endings
    .map((ending) => join(directory, `${handler.slice(0, handler.lastIndexOf('.'))}.${ending}`))
    .find((file) => existsSync(file));
