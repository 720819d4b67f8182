import { alertExamples } from '../alerts/examples.ts';
import type { CountryOperation } from './contracts.ts';
import type { ExampleSetting } from './examples/example-setting.ts';
import type { Examples } from './openapi.ts';

/**
 * Examples for each operation of a country that takes a body, from the examples of its capabilities. Each is accepted as
 * it stands.
 * @param setting the BLO that they are set in
 * @param now milliseconds since the epoch: an expiry has to be ahead of it
 */
export const countryExamples = (
  _setting: ExampleSetting,
  now: number,
): Readonly<Partial<Record<CountryOperation, Examples>>> => ({ ...alertExamples(now) });
