import type * as z from 'zod';
import type { NeighbourRules } from '../../../shared/alerts/sharing/shared-with-of.ts';
import { countryCodeOf } from '../../../shared/foundation/country-id.ts';
import { packedJson } from '../../../shared/lambda/packed-json.ts';
import { type CountryConfig, policyOf } from '../../country.ts';

/** Lambda takes 4 KB of variables in all; some hundred bytes are for the others. */
const mostBytes = 3_000;

/**
 * The rules of the other countries as a variable: none where there is no other country.
 * @throws Error when they are too long for one
 */
export const neighbourRules = (
  own: CountryConfig,
  countries: readonly CountryConfig[],
): { NEIGHBOUR_RULES?: string } => {
  const others = countries.filter(({ country }) => country !== own.country);
  if (others.length === 0) return {};
  const rules = others.map(
    (other): z.input<typeof NeighbourRules> => ({
      country: countryCodeOf(other.country),
      blos: [...other.blos],
      policy: policyOf(other),
    }),
  );
  const NEIGHBOUR_RULES = packedJson(rules);
  if (NEIGHBOUR_RULES.length > mostBytes)
    throw new Error(`Rules of the other countries come to ${NEIGHBOUR_RULES.length} bytes, packed: ${mostBytes} fit.`);
  return { NEIGHBOUR_RULES };
};
