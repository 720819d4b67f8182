import { lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { linkForUsers, openStateFolder, writeNote } from '../../../infra/local/state-folder.ts';
import { listening } from './fixtures/listening.ts';
import { testFolder } from './fixtures/test-folder.ts';

const folder = testFolder();
afterAll(() => folder.remove());

describe('the state folder', () => {
  it('begins empty, and keeps what somebody else has put there', async () => {
    const path = folder.file('own');
    mkdirSync(path);
    for (const name of ['outputs.json', 'theirs.txt']) writeFileSync(`${path}/${name}`, '[]');
    await openStateFolder(path, { keep: false });
    expect(readFileSync(`${path}/theirs.txt`, 'utf8')).toBe('[]');
    expect(lstatSync(`${path}/outputs.json`, { throwIfNoEntry: false })).toBeUndefined();
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
    writeFileSync(`${state.path}/accounts.json`, '[]');
    for (const _again of [1, 2]) await linkForUsers(folder.file('usual'), state, ['accounts.json']);
    expect(readFileSync(folder.file('usual/outputs.json'), 'utf8')).toBe('{"blo-kh":{}}');
    expect(readFileSync(folder.file('usual/accounts.json'), 'utf8')).toBe('[]');
  });
});
