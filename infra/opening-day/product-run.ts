import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countriesNamed, readCountries } from '../country.ts';
import { synthesise } from '../local/assembly/assembly.ts';
import { type LocalRun, type LocalRunOptions, startLocalRun } from '../local/local-run.ts';
import { refuseWhenInUse } from '../local/state-folder.ts';
import { type Account, makePeople, peopleOfCountry, peopleOfRegion } from './people.ts';

export type ProductRunOptions = Omit<LocalRunOptions, 'assembly'> & {
  /** Codes of countries, comma separated. */
  countries: string;
  /** Folder with the files of all countries, where they are not the product's own. */
  countriesFolder?: string | undefined;
};

/** A local run of the product, and the people who can sign in to it. */
export type ProductRun = LocalRun & { accounts: Account[] };

/** Where the folder of a run keeps its people. */
export const accountsName = 'accounts.json';

const app = fileURLToPath(new URL('../app.ts', import.meta.url));

/**
 * Synthesises the product's CDK app for some countries and runs it with its demo people.
 * @throws LocalFault or ConfigurationFault with a sentence
 */
export const startProductRun = async ({
  countries,
  countriesFolder,
  ...options
}: ProductRunOptions): Promise<ProductRun> => {
  const chosen = countriesNamed(countries, readCountries(countriesFolder));
  // A run that is using this folder loads its functions from the assembly as they are needed.
  await refuseWhenInUse(options.folder);
  const assembly = join(options.folder, 'assembly');
  rmSync(assembly, { recursive: true, force: true });
  const accounts = join(options.folder, accountsName);
  if (!options.keep) rmSync(accounts, { force: true });
  await synthesise({
    app,
    directory: assembly,
    context: { countries, ...(countriesFolder ? { countriesFolder } : {}) },
  });
  const people = [
    ...chosen.flatMap(({ country, blos }) => peopleOfCountry(`blo-${country}`, blos)),
    ...peopleOfRegion('blo-region'),
  ];
  const run = await startLocalRun({ ...options, assembly });
  try {
    return { ...run, accounts: await makePeople(people, run, accounts) };
  } catch (failure) {
    await run.stop();
    throw failure;
  }
};
