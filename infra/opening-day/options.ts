import { parseArgs } from 'node:util';
import { LocalFault, sentenceOf } from '../local/local-fault.ts';

export type StartOptions = {
  /** Leave the opening day out. */
  empty: boolean;
  /** Codes of the countries to run, comma separated. */
  countries: string | undefined;
  /** Folder of the countries' files, where it is not the product's own. */
  countriesFolder: string | undefined;
  /** Whether numbers are to be proven by a code, as in a deployed country. */
  proof: 'code' | 'none' | undefined;
  /** First port. */
  port: number | undefined;
  /** Folder that keeps the state. */
  data: string | undefined;
};

const portOf = (given: string | undefined): number | undefined => {
  if (given === undefined) return undefined;
  const port = Number(given);
  if (!Number.isInteger(port) || port < 1024 || port > 65_000)
    throw new LocalFault(`--port takes a number from 1024 to 65000, not ${given}`);
  return port;
};

const proofOf = (given: string | undefined): StartOptions['proof'] => {
  if (given === undefined || given === 'code' || given === 'none') return given;
  throw new LocalFault(`--proof takes code or none, not ${given}`);
};

/**
 * Reads the flags of `npm start`.
 * @throws LocalFault for a flag that is not known or a value that is none
 */
export const readOptions = (args: readonly string[]): StartOptions => {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        empty: { type: 'boolean', default: false },
        countries: { type: 'string' },
        'countries-folder': { type: 'string' },
        proof: { type: 'string' },
        port: { type: 'string' },
        data: { type: 'string' },
      },
    });
    return {
      empty: values.empty,
      countries: values.countries,
      countriesFolder: values['countries-folder'],
      proof: proofOf(values.proof),
      port: portOf(values.port),
      data: values.data,
    };
  } catch (failure) {
    throw new LocalFault(sentenceOf(failure), { cause: failure });
  }
};
