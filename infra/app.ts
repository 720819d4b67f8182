import { App } from 'aws-cdk-lib';
import * as z from 'zod';
import { type CountryConfig, countriesNamed, readAddedBlos, readCountries, readRegion } from './country.ts';
import { CountryStack } from './country-stack.ts';
import { ExchangeKeys } from './exchange-keys.ts';
import { reviewWithNag } from './parts/review.ts';
import { RegionStack } from './region-stack.ts';
import { MorePushServices, SubscriptionProof } from './subscription-settings.ts';

const app = new App();
/** `-c countriesFolder=DIR` for files of somebody's own, such as a trial's; its `blos.json` has BLOs that the reference lacks. */
const folder = z.string().optional().parse(app.node.tryGetContext('countriesFolder'));
const ofFiles = readCountries(folder);
const added = readAddedBlos(folder);
const functions = added.length > 0 ? { constants: { ADDED_BLOS: added } } : {};
const region = readRegion();
/** `-c subscriptionProof=none` for a run on one machine, where nobody has a phone to read a code on. */
const proof = SubscriptionProof.optional().parse(app.node.tryGetContext('subscriptionProof'));
/** `-c exchangeKeys=JSON` for a run on one machine, where countries sign with keys that no file knows. */
const keys = ExchangeKeys.optional().parse(app.node.tryGetContext('exchangeKeys'));
const countries = ofFiles.map((country) => ({
  ...country,
  exchangePublicKey: keys?.[country.country] ?? country.exchangePublicKey,
}));
/** `-c pushServices=loopback` for the same: tests listen on this machine in place of a browser's push service. */
const nearby = MorePushServices.optional().parse(app.node.tryGetContext('pushServices'));
const localised = (country: CountryConfig): CountryConfig => {
  const { subscriptions: given } = country;
  const pushServices = nearby ? [...given.pushServices, nearby] : given.pushServices;
  return { ...country, subscriptions: { ...given, ...(proof ? { proof } : {}), pushServices } };
};
for (const country of countriesNamed(app.node.tryGetContext('countries'), countries))
  new CountryStack(app, { country: localised(country), region, countries, functions });
// Every country, whichever are named: a region without a country's topic would take its figures for nobody's.
new RegionStack(app, { region, countries, functions });
reviewWithNag(app);
app.synth();
