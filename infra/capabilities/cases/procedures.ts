import { type Procedures, usualProcedure } from '../../../shared/cases/procedure/procedure.ts';
import { countryCodeOf } from '../../../shared/foundation/country-id.ts';
import { packedJson } from '../../../shared/lambda/packed-json.ts';
import type { CountryConfig } from '../../country.ts';

/** Lambda takes 4 KB of variables in all. */
const mostBytes = 1_500;

const isUsual = ({ cooperation }: CountryConfig): boolean =>
  JSON.stringify(cooperation.procedure) === JSON.stringify(usualProcedure);

/**
 * The procedures of countries whose files have one of their own, as a variable.
 * @throws Error when they are too long for one
 */
export const procedures = (countries: readonly CountryConfig[]): { PROCEDURES: string } => {
  const own: Procedures = Object.fromEntries(
    countries
      .filter((country) => !isUsual(country))
      .map(({ country, cooperation }) => [countryCodeOf(country), cooperation.procedure]),
  );
  const PROCEDURES = packedJson(own);
  if (PROCEDURES.length > mostBytes)
    throw new Error(`Procedures come to ${PROCEDURES.length} bytes, packed: ${mostBytes} fit.`);
  return { PROCEDURES };
};
