import { spawnSync } from 'node:child_process';
import { lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { readOptions } from '../../../infra/local/options.ts';
import { peopleOfCountry } from '../../../infra/local/people.ts';
import { choosePorts, firstFree } from '../../../infra/local/ports.ts';
import { linkForUsers, openStateFolder, writeNote } from '../../../infra/local/state-folder.ts';
import { testFolder } from './fixtures/test-folder.ts';

const folder = testFolder();
afterAll(() => folder.remove());

const listening = async () => {
  const server = createServer((_request, response) => response.end('{"localRun":1}'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
};

describe('flags', () => {
  it('have values that suit a newcomer', () => {
    expect(readOptions([])).toEqual({ empty: false, countries: 'kh,vn', port: undefined, data: undefined });
    expect(readOptions(['--empty', '--countries', 'kh,la', '--port', '9000', '--data', 'd'])).toEqual({
      empty: true,
      countries: 'kh,la',
      port: 9000,
      data: 'd',
    });
  });

  it.each([[['--prot', '1']], [['--port', 'x']], [['--port', '80']], [['stray']]])(
    '%j are refused with a sentence',
    (args) => expect(() => readOptions(args)).toThrow(expect.objectContaining({ name: 'LocalFault' })),
  );
});

describe('ports', () => {
  it('are in a row from the one that is wished, and not those that somebody has', async () => {
    const taken = await listening();
    await expect(choosePorts({ count: 2, first: taken.port - 1 })).rejects.toThrow(/one of them is taken/);
    expect(await firstFree([taken.port, 40_100], 2)).not.toBe(taken.port);
    taken.close();
  }, 15_000);

  it('are those of the run before, while nobody else has them', async () => {
    const before = await choosePorts({ count: 3 });
    expect(await choosePorts({ count: 3, before })).toEqual(before);
    expect(await choosePorts({ count: 4, before })).toHaveLength(4);
  });
});

describe('the state folder', () => {
  it('begins empty, and keeps what somebody else has put there', async () => {
    const path = folder.file('own');
    mkdirSync(path);
    for (const name of ['accounts.json', 'theirs.txt']) writeFileSync(`${path}/${name}`, '[]');
    await openStateFolder(path, { keep: false });
    expect(readFileSync(`${path}/theirs.txt`, 'utf8')).toBe('[]');
    expect(lstatSync(`${path}/accounts.json`, { throwIfNoEntry: false })).toBeUndefined();
  });

  it('is refused while a run is using it', async () => {
    const run = await listening();
    const state = await openStateFolder(folder.file('used'), { keep: false });
    writeNote(state, { control: `http://127.0.0.1:${run.port}`, ports: [] });
    await expect(openStateFolder(state.path, { keep: true })).rejects.toThrow(/is using .*used already/);
    run.close();
  });

  it('elsewhere is led to from where users look', async () => {
    const state = await openStateFolder(folder.file('elsewhere'), { keep: true });
    writeFileSync(state.outputs, '{"blo-kh":{}}');
    for (const _again of [1, 2]) await linkForUsers(folder.file('usual'), state);
    expect(readFileSync(folder.file('usual/outputs.json'), 'utf8')).toBe('{"blo-kh":{}}');
  });
});

it('has an officer at three posts of a country, the best known first, and one of each other role', () => {
  const people = peopleOfCountry('blo-kh', ['KH-CHREY-THOM', 'KH-KAAM-SAMNOR', 'KH-POIPET', 'KH-BAVET']);
  expect(people.map(({ role, blo, username }) => [role, blo, username])).toEqual([
    ['officer', 'KH-BAVET', 'officer.kh-bavet'],
    ['officer', 'KH-POIPET', 'officer.kh-poipet'],
    ['officer', 'KH-CHREY-THOM', 'officer.kh-chrey-thom'],
    ['analyst', undefined, 'analyst.kh'],
    ['authority', undefined, 'authority.kh'],
    ['administrator', undefined, 'administrator.kh'],
  ]);
});

it('says how invoke is used, and what it cannot find', () => {
  const program = fileURLToPath(new URL('../../../infra/local/invoke.ts', import.meta.url));
  const invoke = (...args: string[]) => spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });
  writeFileSync(folder.file('outputs.json'), '{"blo-kh":{"InvokeUrl":"http://127.0.0.1:1"}}');
  expect(invoke()).toMatchObject({ status: 1, stderr: expect.stringContaining('Usage: npm run invoke') });
  expect(invoke('--stack', 'blo-vn', 'nightly-statistics', '--outputs', folder.file('outputs.json'))).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('knows no running stack blo-vn, only blo-kh'),
  });
});
