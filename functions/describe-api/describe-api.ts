import { bridged } from '../../shared/api/bridge.ts';
import { countryContracts, countryEndpoints, regionContracts, regionEndpoints } from '../../shared/api/contracts.ts';
import { countryExamples } from '../../shared/api/country-examples.ts';
import type { ExampleSetting } from '../../shared/api/examples/example-setting.ts';
import { openApiDocument } from '../../shared/api/openapi.ts';

type Contracts = readonly { schemas: object }[];

/** The schemas that the contracts name, together. */
const schemasOf = (contracts: Contracts) => Object.assign({}, ...contracts.map(({ schemas }) => schemas));

/**
 * The document of a country's API; every request schema carries examples that are accepted as they stand.
 * @param setting the BLO that the examples are set in
 * @param now milliseconds since the epoch: an expiry has to be ahead of it
 */
export const countryDocument = (setting: ExampleSetting, now: number) =>
  bridged(
    openApiDocument({
      title: `BLO Network, ${setting.country}`,
      endpoints: countryEndpoints,
      schemas: schemasOf(countryContracts),
      examples: countryExamples(setting, now),
    }),
    setting,
  );

/** The document of the region's API, which answers figures and nothing else. */
export const regionDocument = () =>
  openApiDocument({
    title: 'BLO Network, region',
    endpoints: regionEndpoints,
    schemas: schemasOf(regionContracts),
    examples: {},
  });
