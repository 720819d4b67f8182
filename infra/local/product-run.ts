import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countriesNamed, readCountries } from '../country.ts';
import { synthesise } from './assembly/assembly.ts';
import { type LocalRun, type LocalRunOptions, startLocalRun } from './local-run.ts';
import { peopleOfCountry, peopleOfRegion } from './people.ts';
import { refuseWhenInUse } from './state-folder.ts';

export type ProductRunOptions = Omit<LocalRunOptions, 'assembly' | 'people'> & {
  /** Codes of countries, comma separated. */
  countries: string;
  /** Folder with the files of all countries, where they are not the product's own. */
  countriesFolder?: string | undefined;
};

const app = fileURLToPath(new URL('../app.ts', import.meta.url));

/**
 * Synthesises the product's CDK app for some countries and runs it with its demo people.
 * @throws LocalFault or ConfigurationFault with a sentence
 */
export const startProductRun = async ({
  countries,
  countriesFolder,
  ...options
}: ProductRunOptions): Promise<LocalRun> => {
  const chosen = countriesNamed(countries, readCountries(countriesFolder));
  // A run that is using this folder loads its functions from the assembly as they are needed.
  await refuseWhenInUse(options.folder);
  const assembly = join(options.folder, 'assembly');
  rmSync(assembly, { recursive: true, force: true });
  await synthesise({
    app,
    directory: assembly,
    context: { countries, ...(countriesFolder ? { countriesFolder } : {}) },
  });
  const people = [
    ...chosen.flatMap(({ country, blos }) => peopleOfCountry(`blo-${country}`, blos)),
    ...peopleOfRegion('blo-region'),
  ];
  return startLocalRun({ ...options, assembly, people });
};
