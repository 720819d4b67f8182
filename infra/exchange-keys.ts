import { createPublicKey } from 'node:crypto';
import * as z from 'zod';
import { CountryId } from '../shared/foundation/country-id.ts';
import { JsonText } from '../shared/foundation/free-text.ts';

/** Alias of the key with which a country signs what it tells others. @param country as stacks spell it */
export const exchangeKeyAlias = (country: string): string => `alias/blo-${country}-exchange`;

const isPublicKey = (text: string): boolean => {
  try {
    const key = createPublicKey({ key: Buffer.from(text, 'base64'), format: 'der', type: 'spki' });
    return (
      key.asymmetricKeyDetails?.namedCurve === 'prime256v1' &&
      key.export({ format: 'der', type: 'spki' }).toString('base64') === text
    );
  } catch {
    return false;
  }
};

/** The public half of such a key: SPKI in DER, as base64, as `aws kms get-public-key` prints it. */
export const ExchangePublicKey = z.base64().refine(isPublicKey, 'not a public key of ECC_NIST_P256 as KMS gives it');

/**
 * The setting for `-c exchangeKeys=JSON`, public keys by country, which takes the place of what the files say: a run on
 * one machine has keys of its own.
 */
export const ExchangeKeys = JsonText.pipe(z.record(CountryId, ExchangePublicKey));
