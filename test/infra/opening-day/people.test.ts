import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalRun } from '../../../infra/local/local-run.ts';
import { makePeople, peopleOfCountry } from '../../../infra/opening-day/people.ts';
import { welcome } from '../../../infra/opening-day/welcome.ts';
import { testAssembly } from '../local/fixtures/started-run.ts';

const blos = ['KH-CHREY-THOM', 'KH-KAAM-SAMNOR', 'KH-POIPET', 'KH-BAVET'];

it('has officers where the file of a country asks for them, and one of each other role', () => {
  const people = peopleOfCountry({ country: 'kh', blos, openingDay: { officersAt: ['KH-BAVET', 'KH-POIPET'] } });
  expect(people.map(({ role, blo, username }) => [role, blo, username])).toEqual([
    ['officer', 'KH-BAVET', 'officer.kh-bavet'],
    ['officer', 'KH-POIPET', 'officer.kh-poipet'],
    ['analyst', undefined, 'analyst.kh'],
    ['authority', undefined, 'authority.kh'],
    ['administrator', undefined, 'administrator.kh'],
  ]);
});

it('has officers at the first three BLOs of a country whose file asks for none', () => {
  const officers = peopleOfCountry({ country: 'kh', blos }).filter(({ role }) => role === 'officer');
  expect(officers.map(({ blo }) => blo)).toEqual(blos.slice(0, 3));
});

describe('the demo people of a run', () => {
  const app = testAssembly();
  const person = { stack: 'blo-aa', role: 'officer', blo: 'KH-BAVET', username: 'officer.kh-bavet' };
  const stranger = { stack: 'blo-cc', role: 'officer', username: 'officer.cc' };
  const make = () => makePeople([person, stranger], run, app.folder.file('accounts.json'));
  let run: LocalRun;
  beforeAll(async () => {
    run = await app.start();
  });
  afterAll(async () => {
    await run.stop();
    app.folder.remove();
  });

  it('are those of the stacks that run, and keep their passwords when they are made again', async () => {
    const made = await make();
    expect(made).toEqual([{ ...person, password: expect.stringMatching(/^Demo-.{12}-1$/) }]);
    expect(await make()).toEqual(made);
  });

  it('sign in with the line that the welcome gives to paste', async () => {
    const [line] = /^TOKEN=\$\([\s\S]*?\n {2}\| sed .*$/m.exec(welcome({ ...run, accounts: await make() })) ?? [];
    const token = execFileSync('sh', ['-c', `${line}; echo "$TOKEN"`], { encoding: 'utf8' });
    expect(token.split('.')).toHaveLength(3);
  });
});
