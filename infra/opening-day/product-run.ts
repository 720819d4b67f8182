import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Blo, blos } from '../../shared/foundation/blos/blos.ts';
import { type CountryConfig, countriesNamed, readAddedBlos, readCountries } from '../country.ts';
import { exchangeKeyAlias } from '../exchange-keys.ts';
import { synthesise } from '../local/assembly/assembly.ts';
import { localPublicKey } from '../local/engines/local-key.ts';
import { type LocalRun, type LocalRunOptions, startLocalRun } from '../local/local-run.ts';
import { refuseWhenInUse } from '../local/state-folder.ts';
import { type Account, makePeople, peopleOfCountry, peopleOfRegion } from './people.ts';

export type ProductRunOptions = Omit<LocalRunOptions, 'assembly'> & {
  /** Codes of countries, comma separated; without them, those whose files ask for an opening day. */
  countries?: string | undefined;
  /** `code` where numbers are to be proven, as in a deployed country; here nobody has a phone to read a code on. */
  proof?: 'code' | 'none' | undefined;
  /** Folder with an assembly of the same countries, made before: it is run as it is, and not changed. */
  assembly?: string | undefined;
  /** Folder with the files of all countries, where they are not the product's own. */
  countriesFolder?: string | undefined;
};

/** A local run of the product: its countries, every BLO of the reference and of their folder, who can sign in. */
export type ProductRun = LocalRun & {
  countries: readonly CountryConfig[];
  blos: readonly Blo[];
  accounts: Account[];
};

/** Where the folder of a run keeps its people. */
export const accountsName = 'accounts.json';

const app = fileURLToPath(new URL('../app.ts', import.meta.url));

/** The countries to run: those that are named, or those that an opening day is for, or else every one that has a file. */
const chosenFrom = (countries: readonly CountryConfig[], codes: string | undefined): readonly CountryConfig[] => {
  if (codes !== undefined) return countriesNamed(codes, countries);
  const shown = countries.filter(({ openingDay }) => openingDay);
  return shown.length > 0 ? shown : countries;
};

/** What countries sign with here, as each knows the others: a key of no file's. */
const localKeysOf = (countries: readonly CountryConfig[]) =>
  Object.fromEntries(countries.map(({ country }) => [country, localPublicKey(exchangeKeyAlias(country))]));

/** Which countries are synthesised, and how they differ from what is deployed. */
export type Synthesised = Pick<ProductRunOptions, 'countries' | 'countriesFolder' | 'proof'>;

/** Synthesises the product's CDK app for some countries. @throws LocalFault or ConfigurationFault with a sentence */
export const synthesiseProduct = async (
  { countries, countriesFolder, proof = 'none' }: Synthesised,
  directory: string,
): Promise<void> => {
  const all = readCountries(countriesFolder);
  await synthesise({
    app,
    directory,
    context: {
      countries: chosenFrom(all, countries)
        .map(({ country }) => country)
        .join(','),
      subscriptionProof: proof,
      exchangeKeys: JSON.stringify(localKeysOf(all)),
      pushServices: 'loopback',
      ...(countriesFolder ? { countriesFolder } : {}),
    },
  });
};

/** A run's own assembly, made anew. */
const ownAssembly = async (of: Synthesised, folder: string): Promise<string> => {
  const directory = join(folder, 'assembly');
  rmSync(directory, { recursive: true, force: true });
  await synthesiseProduct(of, directory);
  return directory;
};

/**
 * Synthesises the product's CDK app for some countries and runs it with its demo people.
 * @throws LocalFault or ConfigurationFault with a sentence
 */
export const startProductRun = async ({
  countries,
  countriesFolder,
  proof,
  assembly: made,
  ...options
}: ProductRunOptions): Promise<ProductRun> => {
  const chosen = chosenFrom(readCountries(countriesFolder), countries);
  // A run that is using this folder loads its functions from the assembly as they are needed.
  await refuseWhenInUse(options.folder);
  const accounts = join(options.folder, accountsName);
  if (!options.keep) rmSync(accounts, { force: true });
  const assembly = made ?? (await ownAssembly({ countries, countriesFolder, proof }, options.folder));
  const people = [...chosen.flatMap(peopleOfCountry), ...peopleOfRegion('blo-region')];
  const run = await startLocalRun({ ...options, assembly });
  try {
    return {
      ...run,
      countries: chosen,
      blos: [...blos, ...readAddedBlos(countriesFolder)],
      accounts: await makePeople(people, run, accounts),
    };
  } catch (failure) {
    await run.stop();
    throw failure;
  }
};
