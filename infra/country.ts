import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { AlertPolicy } from '../shared/alerts/rules/alert-policy.ts';
import { Blo, blos as referenceBlos } from '../shared/foundation/blos/blos.ts';
import { BloId } from '../shared/foundation/caller.ts';
import { CountryId, countryCodeOf } from '../shared/foundation/country-id.ts';
import { pointerOf } from '../shared/foundation/faults/fault.ts';
import { LanguageTag } from '../shared/foundation/language-tag.ts';
import { HourlyLimits } from '../shared/foundation/limits/counted-deed.ts';
import { TimeZone } from '../shared/foundation/local-day.ts';
import { AlertingSettings } from './alerting-settings.ts';
import { CooperationSettings } from './cooperation-settings.ts';
import { ExchangePublicKey } from './exchange-keys.ts';
import { PostSettings } from './post-settings.ts';
import { SharingSettings } from './sharing-settings.ts';
import { SubscriptionSettings } from './subscription-settings.ts';

const placeOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const countriesDirectory = placeOf('countries');
/** BLOs of a folder's own, beside its countries' files and in the form of shared/reference/blos.json. */
const addedBlosName = 'blos.json';

/** Retention that CloudWatch Logs accepts, in days. Source: PutRetentionPolicy in the CloudWatch Logs API reference. */
const logRetentionDays = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
];

const days = z.int().min(1).max(36_500);
const unique = (list: readonly string[]) => new Set(list).size === list.length;
const account = z.string().regex(/^\d{12}$/, 'an AWS account is 12 digits');
const region = z.string().regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'not an AWS region');
const domainName = z.string().regex(/^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z]{2,}$/, 'not a name of a host');
const certificateArn = z
  .string()
  .regex(/^arn:aws:acm:[a-z\d-]+:\d{12}:certificate\/[\w-]+$/, 'not a certificate of ACM');
/** EventBridge Scheduler takes names alone, where Intl takes offsets too. */
const timeZone = TimeZone.regex(/\//, 'a time zone by its name in the IANA database, such as Asia/Bangkok');
const logsDays = z
  .int()
  .refine(
    (value) => logRetentionDays.includes(value),
    `CloudWatch Logs keeps for one of ${logRetentionDays.join(', ')} days`,
  );

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const isTag = (tag: string) => /^[a-z]{2,3}$/.test(tag) && languageNames.of(tag) !== undefined;

/** Where texts stand that officers read. A language is spoken when all of them have it. */
export const wordPlaces = [
  'shared/reference/names',
  'shared/foundation/faults',
  'shared/foundation/problems/problem-titles.ts',
  'shared/foundation/problems/problem-words.ts',
  'shared/photos/photo-words.ts',
  'shared/photos/photo-problem-words.ts',
  'shared/incidents/incident-problem-words.ts',
  'shared/incidents/submission-problem-words.ts',
  'shared/incidents/amendments/amendment-problem-words.ts',
  'shared/incidents/names/names-problem-words.ts',
  'shared/alerts/alert-problem-words.ts',
  'shared/incidents/search/more-follows.ts',
  'shared/incidents/search/heading-of.ts',
  'shared/incidents/warnings/warning-words.ts',
  'shared/alerts/messages',
  'shared/cases/mail',
  'shared/cases/case-problem-words.ts',
  'shared/links/link-reason-words.ts',
  'shared/trends/flags/trend-words.ts',
  'shared/trends/digests/digest-words.ts',
  'shared/trends/trend-problem-words.ts',
  'shared/reports/report-words.ts',
  'web/words',
];

/** A language that officers can be spoken to in; the fault of another says which words are missing. */
const WordedLanguage = z.string().transform((tag, context) => {
  const worded = LanguageTag.safeParse(tag);
  if (worded.success) return worded.data;
  const message = isTag(tag)
    ? `${languageNames.of(tag)} has no words yet: put ${tag} into shared/reference/languages.ts, then its texts into ${wordPlaces.join(', ')}`
    : `${tag} is no language of ISO 639`;
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
});

/**
 * Limits of a country whose file names none. The busiest honest hour that we assume: a joint operation of ten posts shares
 * one officer's token, and a country's 200 reports of a day come in that hour, each sent ten times on a bad line: 2,000.
 * Every second one is corrected as often: 1,000. Fifteen photos of each are looked at by an investigator: 3,000. A day has
 * as many reports, with fifteen photos of 4 MB: 120 GB.
 */
const usualLimits = {
  reports: 2_000,
  amendments: 1_000,
  broadcasts: 300,
  subscriptions: 120,
  looksAtEvidence: 3_000,
  looksAtNames: 600,
  photoMegabytesADay: 120_000,
};

const Country = z.strictObject({
  country: CountryId,
  account,
  region,
  timeZone,
  languages: z.array(WordedLanguage).min(1).refine(unique, 'a language stands twice'),
  blos: z.array(BloId).min(1).refine(unique, 'a BLO stands twice'),
  retention: z.strictObject({ evidenceDays: days, inboxDays: days, alertsDays: days, logsDays }),
  alertThresholds: AlertPolicy.shape.thresholds,
  /** Rows in place of the ones that all countries share. */
  alertRules: AlertPolicy.shape.rules,
  alertAudience: AlertPolicy.shape.audience,
  subscriptions: SubscriptionSettings,
  /** With whom it shares what; a report's handling code can only narrow that. */
  sharing: SharingSettings,
  /** Its directory of posts: whether it names people, and for how long an entry is trusted. */
  posts: PostSettings,
  /** Within which time its posts owe what to those across the border, and who is told. */
  cooperation: CooperationSettings,
  alerting: AlertingSettings,
  /**
   * The address of its pages and the certificate for it, of the same region. A tablet keeps what it holds for the address
   * that it came from: without one of its own, a country's tablets are for trials.
   */
  domain: z.strictObject({ name: domainName, certificateArn }).optional(),
  /** By which others know what this country tells them; without one nobody takes its messages yet. */
  exchangePublicKey: ExchangePublicKey.nullable().default(null),
  /** How often one person may do in an hour what harms others in numbers. */
  limits: z.strictObject({ source: z.string().optional(), ...HourlyLimits.shape }).default(usualLimits),
  alarmEmail: z.email(),
  smsMonthlyBudgetUsd: z.number().positive(),
  /** Only where `npm start` runs this country unasked: the BLOs at which its demo has officers. */
  openingDay: z.strictObject({ officersAt: z.array(BloId).min(1).refine(unique, 'a BLO stands twice') }).optional(),
  source: z.string(),
});

/**
 * What differs between countries: one file in infra/countries. Days are whole days, money is US dollars a month. `ownFolder`
 * lies beside that file where a country has one: its basemap and its guides for tablets.
 */
export type CountryConfig = Readonly<z.infer<typeof Country>> & { readonly ownFolder?: string };

const Region = z.strictObject({ account, region, timeZone, alarmEmail: z.email(), logsDays, source: z.string() });

/** Where the region's figures are kept: infra/region.json. */
export type RegionConfig = Readonly<z.infer<typeof Region>>;

/** A configuration file that cannot be used; the message names the file and each field by its JSON pointer. */
export class ConfigurationFault extends Error {
  override readonly name = 'ConfigurationFault';
  constructor(file: string, faults: readonly { pointer: string; message: string }[]) {
    super(
      [`${file} cannot be used:`, ...faults.map(({ pointer, message }) => `  ${pointer || '/'}: ${message}`)].join(
        '\n',
      ),
    );
  }
}

/** Where an issue is; an unknown field is named itself rather than the object that holds it. */
const pointersOf = (issue: z.core.$ZodIssue) =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => ({ pointer: pointerOf([...issue.path, key]), message: 'unknown field' }))
    : [{ pointer: pointerOf(issue.path), message: issue.message }];

const readJson = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new ConfigurationFault(file, [
      { pointer: '', message: error instanceof Error ? error.message : 'unreadable' },
    ]);
  }
};

const read = <Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> => {
  const parsed = schema.safeParse(readJson(file));
  if (!parsed.success) throw new ConfigurationFault(file, parsed.error.issues.flatMap(pointersOf));
  return parsed.data;
};

const bloFaults = ({ country, blos }: CountryConfig, reference: readonly Blo[]) =>
  blos.flatMap((id, index) => {
    const known = reference.find((blo) => blo.id === id);
    const pointer = `/blos/${index}`;
    if (!known)
      return [
        { pointer, message: `${id} is not in shared/reference/blos.json, nor in a ${addedBlosName} beside this` },
      ];
    return known.country === countryCodeOf(country) ? [] : [{ pointer, message: `${id} belongs to ${known.country}` }];
  });

const openingDayFaults = ({ blos, openingDay }: CountryConfig) =>
  (openingDay?.officersAt ?? []).flatMap((id, index) =>
    blos.includes(id) ? [] : [{ pointer: `/openingDay/officersAt/${index}`, message: `${id} is not among the BLOs` }],
  );

/** What of a country's file decides its alerts; `source` is for people, and variables of a function have little room. */
export const policyOf = ({ alertThresholds, alertRules, alertAudience }: CountryConfig): AlertPolicy => {
  const { source: _, ...thresholds } = alertThresholds;
  return {
    thresholds,
    ...(alertRules ? { rules: alertRules } : {}),
    ...(alertAudience ? { audience: alertAudience } : {}),
  };
};

/** The limits of a country's file for one person in an hour. */
export const hourlyLimitsOf = ({ limits: { source: _, ...limits } }: CountryConfig): HourlyLimits => limits;

/** Lambda takes 4 KB of variables in all; a thousand bytes are for the others. */
const mostPolicyBytes = 3_000;

const policyFaults = (country: CountryConfig) => {
  const bytes = Buffer.byteLength(JSON.stringify(policyOf(country)));
  if (bytes <= mostPolicyBytes) return [];
  const message = `thresholds, rules and audience come to ${bytes} bytes; a function has room for ${mostPolicyBytes}`;
  return [{ pointer: '/alertThresholds', message }];
};

/**
 * BLOs that a folder of countries brings besides those of the reference: a trial's, or those of a country that is about
 * to join. Rows of its `blos.json`; none where there is no such file.
 * @throws ConfigurationFault when the file is wrong, or names a BLO that the reference has
 */
export const readAddedBlos = (directory = countriesDirectory): readonly Blo[] => {
  const file = join(directory, addedBlosName);
  if (!existsSync(file)) return [];
  const { blos } = read(file, z.object({ blos: z.array(Blo) }));
  const ids = [...referenceBlos, ...blos].map(({ id }) => id);
  const twice = blos.flatMap(({ id }, index) =>
    ids.indexOf(id) === referenceBlos.length + index
      ? []
      : [{ pointer: `/blos/${index}/id`, message: `${id} is known already` }],
  );
  if (twice.length > 0) throw new ConfigurationFault(file, twice);
  return blos;
};

/**
 * Reads a country's file.
 * @param added BLOs besides those of the reference
 * @throws ConfigurationFault naming the file and every field that is wrong
 */
export const readCountry = (file: string, added: readonly Blo[] = []): CountryConfig => {
  const country = read(file, Country);
  const faults = [
    ...bloFaults(country, [...referenceBlos, ...added]),
    ...openingDayFaults(country),
    ...policyFaults(country),
  ];
  if (basename(file) !== `${country.country}.json`)
    faults.push({ pointer: '/country', message: `a file called ${basename(file)} cannot describe ${country.country}` });
  if (faults.length > 0) throw new ConfigurationFault(file, faults);
  const ownFolder = join(dirname(file), country.country);
  return existsSync(ownFolder) ? { ...country, ownFolder } : country;
};

/**
 * Reads every country's file in a folder, in the order of their codes: these countries are the network.
 * @throws ConfigurationFault when a file is wrong, or when two countries share an account or a key: each is to be its own
 */
export const readCountries = (directory = countriesDirectory): readonly CountryConfig[] => {
  const owners = new Map<string, string>();
  const added = readAddedBlos(directory);
  const files = readdirSync(directory).filter((name) => name.endsWith('.json') && name !== addedBlosName);
  return files.sort().map((name) => {
    const file = `${directory}/${name}`;
    const country = readCountry(file, added);
    for (const field of ['account', 'exchangePublicKey'] as const) {
      const owner = owners.get(country[field] ?? '');
      if (owner)
        throw new ConfigurationFault(file, [{ pointer: `/${field}`, message: `already the ${field} of ${owner}` }]);
      if (country[field] !== null) owners.set(country[field], country.country);
    }
    return country;
  });
};

/**
 * The countries to synthesise: all of them, or those that `-c countries=kh,vn` names.
 * @throws Error naming a code that has no file
 */
export const countriesNamed = (codes: unknown, countries = readCountries()): readonly CountryConfig[] => {
  if (codes === undefined) return countries;
  const wanted = z.string().parse(codes).split(',');
  const unknown = wanted.filter((code) => !countries.some(({ country }) => country === code));
  if (unknown.length > 0) throw new Error(`No file in infra/countries for: ${unknown.join(', ')}`);
  return countries.filter(({ country }) => wanted.includes(country));
};

/**
 * Reads the region's file.
 * @throws ConfigurationFault naming the file and every field that is wrong
 */
export const readRegion = (file = placeOf('region.json')): RegionConfig => read(file, Region);
