import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { functionCode } from '../../../infra/parts/function-code.ts';
import { laterNames } from '../../../infra/parts/later-modules.ts';
import { countryTemplates } from '../assembly.ts';

/** `e_machine` of an ELF file, by Lambda's name for the machine. Source: System V ABI, chapter 4; elf.h. */
const machines: Readonly<Record<number, string>> = { 62: 'x86_64', 183: 'arm64' };

const headOf = (file: string): Buffer => {
  const head = Buffer.alloc(20);
  const handle = openSync(file, 'r');
  readSync(handle, head, 0, head.byteLength, 0);
  closeSync(handle);
  return head;
};

/** Every file of machine code in a folder, with the machine that it was built for. */
const machineCodeIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file, head: headOf(file) }))
    .filter(({ head }) => head.toString('latin1', 0, 4) === '\x7fELF')
    .map(({ file, head }) => ({ file, machine: machines[head.readUInt16LE(18)] }));

const functions = readdirSync(new URL('../../../functions', import.meta.url));
const architectureOf = (name: string): string[] =>
  countryTemplates.map((stack) => {
    const [lambda] = stack
      .of('Lambda::Function')
      .filter(({ Properties }) => Properties['FunctionName'] === `${stack.name}-${name}`);
    return String(lambda?.Properties['Architectures']);
  });

describe('the deployed asset of receive-photo', () => {
  const { directory, packages } = functionCode('receive-photo');
  const code = machineCodeIn(directory);

  it('holds sharp and libvips, built for the architecture that its function has in every country', () => {
    expect(code.map(({ file }) => file.split('/').at(-1)).sort()).toEqual([
      expect.stringMatching(/^libvips-cpp\.so/),
      expect.stringMatching(/^sharp-linux-x64.*\.node$/),
    ]);
    const [machine] = new Set(code.map((each) => each.machine));
    expect(code.every((each) => each.machine === machine)).toBe(true);
    expect(new Set(architectureOf('receive-photo'))).toEqual(new Set([machine]));
  });

  it('holds what the lock file names, and whole: it decodes a picture from its own folder alone', async () => {
    const lock = JSON.parse(readFileSync(new URL('../../../package-lock.json', import.meta.url), 'utf8'));
    for (const { name, version } of packages) expect(lock.packages[`node_modules/${name}`].version).toBe(version);
    const { default: sharp } = await import(join(directory, 'node_modules/sharp/dist/index.mjs'));
    const grey = { create: { width: 4, height: 3, channels: 3, background: 'grey' } };
    expect(await sharp(await sharp(grey).jpeg().toBuffer()).metadata()).toMatchObject({ format: 'jpeg', width: 4 });
  });

  it('fits into Lambda, unpacked', () => {
    const bytes = readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .reduce((sum, entry) => sum + readFileSync(join(entry.parentPath, entry.name)).byteLength, 0);
    expect(bytes).toBeLessThan(50 * 1024 * 1024);
  });
});

describe('every other function', () => {
  it.each(functions.filter((name) => name !== 'receive-photo'))('%s carries no machine code', (name) => {
    const { directory, packages, metafile } = functionCode(name);
    expect(packages).toEqual([]);
    const beside = ['code.cache', 'package.json', ...laterNames.map((later) => `${later.slice(1)}.js`)];
    expect(
      readdirSync(directory)
        .filter((file) => !beside.includes(file))
        .sort(),
    ).toEqual(['code.js', 'index.js']);
    expect(
      Object.keys(metafile.inputs).filter((file) => /\/(sharp|exif-reader)\/|shared\/photos\/decoding/.test(file)),
    ).toEqual([]);
  });
});
