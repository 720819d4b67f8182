import * as z from 'zod';
import { loopback, pushServices } from '../shared/alerts/push/push-services.ts';
import { countryCodeOf } from '../shared/foundation/country-id.ts';
import { landNeighbours } from '../shared/reference/land-borders.ts';

/** Filter policies that SNS allows a topic. Source: AWS General Reference, SNS quotas (it can be raised), read 2026-11-22. */
const mostSeats = 200;

const countryCode = z.string().regex(/^[A-Z]{2}$/, 'a country of ISO 3166-1 in two capitals');

/** A name with a dot: what stands for the very machine has none, and no file can name it. */
const host = z.string().regex(/^(?:[a-z\d-]{1,63}\.)+[a-z]{2,63}$/, 'not a name of a host');

/** What a country's file says of who is told, and how a number is shown to be theirs. */
export const SubscriptionSettings = z.strictObject({
  source: z.string().optional(),
  followerSeats: z.int().min(0).max(mostSeats),
  /** `code`: a number is told nothing before its owner has typed back a code. `none`: for runs in which nobody can. */
  proof: z.enum(['code', 'none']).default('code'),
  /** Texts with a code, and mails that ask for consent, in one day of UTC. */
  codesPerPersonAndDay: z.int().min(1).default(10),
  codesPerAddressAndDay: z.int().min(1).default(5),
  /** Whose mobile numbers anybody may name; those of other countries an administrator may. */
  smsCountries: z.array(countryCode).min(1).optional(),
  /** Hosts of push services beside those that all countries know, such as that of a browser made in the country. */
  pushServices: z.array(host).default([]),
});

type SettingsOfCountry = { country: string; subscriptions: z.output<typeof SubscriptionSettings> };

/** Countries whose mobile numbers anybody may name: those of the file, or the country itself and its land neighbours. */
export const smsCountriesOf = ({ country, subscriptions }: SettingsOfCountry): readonly string[] =>
  subscriptions.smsCountries ?? [countryCodeOf(country), ...(landNeighbours[countryCodeOf(country)] ?? [])];

/** The setting for `-c subscriptionProof=…`, which takes the place of a file's: a run on one machine has nobody to type a code. */
export const SubscriptionProof = SubscriptionSettings.shape.proof.unwrap();

/** Hosts of push services that tablets of a country may listen at. */
export const pushServicesOf = ({ subscriptions }: SettingsOfCountry): readonly string[] => [
  ...pushServices,
  ...subscriptions.pushServices,
];

/** `-c pushServices=loopback` for a run on one machine, whose tests listen there. No file of a country can say so. */
export const MorePushServices = z.literal(loopback);
