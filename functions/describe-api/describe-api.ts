import {
  countryContracts,
  countryEndpoints,
  regionContracts,
  regionEndpoints,
} from '../../shared/api/country-contracts.ts';
import { countryExamples } from '../../shared/api/country-examples.ts';
import type { ExampleSetting } from '../../shared/api/examples/example-setting.ts';
import { openApi } from '../../shared/api/openapi.ts';
import { reportComponents } from '../../shared/api/report-components.ts';

type Contracts = readonly { schemas: object }[];

/** The schemas that the contracts name, together. */
const schemasOf = (contracts: Contracts) => Object.assign({}, ...contracts.map(({ schemas }) => schemas));

/**
 * The document of a country's API; every request schema carries examples that are accepted as they stand.
 * @param setting the BLO that the examples are set in
 * @param now milliseconds since the epoch: an expiry has to be ahead of it
 */
export const countryDocument = (setting: ExampleSetting, now: number) =>
  openApi({
    title: `BLO Network, ${setting.country}`,
    endpoints: countryEndpoints,
    schemas: schemasOf(countryContracts),
    examples: countryExamples(setting, now),
    components: reportComponents,
  });

/** The document of the region's API, which answers figures and nothing else. */
export const regionDocument = () =>
  openApi({
    title: 'BLO Network, region',
    endpoints: regionEndpoints,
    schemas: schemasOf(regionContracts),
    examples: {},
  });
