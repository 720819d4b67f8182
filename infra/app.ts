import { App } from 'aws-cdk-lib';
import { reviewWithNag } from './constructs/review.ts';
import { countriesNamed, readRegion } from './country.ts';
import { CountryStack } from './country-stack.ts';
import { RegionStack } from './region-stack.ts';

const app = new App();
const countries = countriesNamed(app.node.tryGetContext('countries'));
const region = readRegion();
for (const country of countries) new CountryStack(app, { country, region });
new RegionStack(app, { region, countries });
reviewWithNag(app);
app.synth();
