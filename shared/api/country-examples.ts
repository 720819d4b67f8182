import { alertExamples } from '../alerts/alert-examples.ts';
import { caseExamples } from '../cases/case-examples.ts';
import { incidentExamples } from '../incidents/incident-examples.ts';
import { postExamples } from '../posts/post-examples.ts';
import type { CountryOperation } from './country-contracts.ts';
import type { ExampleSetting } from './examples/example-setting.ts';
import { reportExamples } from './examples/report-examples.ts';
import type { Examples } from './openapi.ts';

/**
 * Examples for each operation of a country that takes a body, from the examples of its capabilities. Each is accepted as
 * it stands.
 * @param setting the BLO that they are set in
 * @param now milliseconds since the epoch: an expiry has to be ahead of it
 */
export const countryExamples = (
  setting: ExampleSetting,
  now: number,
): Readonly<Partial<Record<CountryOperation, Examples>>> => ({
  submitIncident: reportExamples(setting),
  ...incidentExamples,
  ...alertExamples(now),
  ...caseExamples,
  ...postExamples,
  judgeTrend: { 'it told us something': { opinion: 'useful' } },
});
