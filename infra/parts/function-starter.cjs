const { readFileSync } = require('node:fs');
const { pathToFileURL } = require('node:url');
const { Script } = require('node:vm');

const filename = `${__dirname}/code.js`;

/** What V8 has compiled before. Of another V8 it is refused, without a word, and the code is compiled as ever. */
const compiled = () => {
  try {
    return readFileSync(`${__dirname}/code.cache`);
  } catch {
    return undefined;
  }
};

const script = new Script(readFileSync(filename, 'utf8'), { filename, cachedData: compiled() });
const start = script.runInThisContext();
start(exports, require, module, filename, __dirname, pathToFileURL(filename).href);
