import { App } from 'aws-cdk-lib';
import { reviewWithNag } from './constructs/review.ts';
import { countriesNamed, readCountries, readRegion } from './country.ts';
import { CountryStack } from './country-stack.ts';
import { RegionStack } from './region-stack.ts';

const app = new App();
const countries = readCountries();
const region = readRegion();
for (const country of countriesNamed(app.node.tryGetContext('countries'), countries))
  new CountryStack(app, { country, region });
// Every country, whichever are named: a region without a country's topic would take its figures for nobody's.
new RegionStack(app, { region, countries });
reviewWithNag(app);
app.synth();
