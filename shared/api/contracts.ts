import * as alerts from '../alerts/contract.ts';
import type { Endpoint } from '../foundation/endpoint.ts';
import * as photos from '../photos/contract.ts';

/** Every contract of a country, in the order of the document. */
const countryContracts = [photos, alerts] as const;

/** The name of every operation that a country answers. */
export type CountryOperation = (typeof countryContracts)[number]['endpoints'][number]['operation'];

/** Every endpoint of a country, in the order of the document. */
export const countryEndpoints: readonly Endpoint[] = countryContracts.flatMap(({ endpoints }) => [...endpoints]);
