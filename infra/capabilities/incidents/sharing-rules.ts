import type * as z from 'zod';
import type { SharingRules } from '../../../shared/alerts/sharing/shared-with-of.ts';
import { countryCodeOf } from '../../../shared/foundation/country-id.ts';
import { packedJson } from '../../../shared/lambda/packed-json.ts';
import { type CountryConfig, policyOf } from '../../country.ts';

/** Lambda takes 4 KB of variables in all; some hundred bytes are for the others. */
const mostBytes = 3_000;

/**
 * What decides on sharing, as a variable: this country's rules and conditions, and the rules of the others. None where there
 * is no other country.
 * @throws Error when they are too long for one
 */
export const sharingRules = (own: CountryConfig, countries: readonly CountryConfig[]): { SHARING_RULES?: string } => {
  const others = countries.filter(({ country }) => country !== own.country);
  if (others.length === 0) return {};
  const rules: z.input<typeof SharingRules> = {
    policy: policyOf(own),
    conditions: own.sharing.conditions,
    neighbours: others.map((other) => ({
      country: countryCodeOf(other.country),
      blos: [...other.blos],
      policy: policyOf(other),
    })),
  };
  const SHARING_RULES = packedJson(rules);
  if (SHARING_RULES.length > mostBytes)
    throw new Error(`Rules of sharing come to ${SHARING_RULES.length} bytes, packed: ${mostBytes} fit.`);
  return { SHARING_RULES };
};
