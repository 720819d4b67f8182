import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { getExampleNumber, isSupportedCountry } from 'libphonenumber-js/min';
import exampleNumbers from 'libphonenumber-js/mobile/examples';
import * as z from 'zod';
import { postsAcross } from '../../shared/cases/posts-across.ts';
import type { Blo } from '../../shared/foundation/blos/blos.ts';
import { countryCodeOf } from '../../shared/foundation/country-id.ts';
import type { CountryConfig } from '../country.ts';
import { playCase, showCooperation } from './case-day.ts';
import type { Account } from './people.ts';
import { demoPhoto } from './photo.ts';
import { here, minutesAgo, seizure, smuggling } from './reports.ts';
import { signIn } from './sign-in.ts';
import { tableOf } from './table.ts';
import { type Tablet, tabletOf, until } from './tablet.ts';

/** What the opening day needs of a local run. */
export type Stage = {
  countries: readonly CountryConfig[];
  /** Every BLO of the network. */
  blos: readonly Blo[];
  outputs: Readonly<Record<string, Readonly<Record<string, string>>>>;
  accounts: readonly Account[];
  deliveriesFile: string;
  /** Invokes a function of a stack. @throws when it fails */
  invoke(stack: string, functionName: string, payload: unknown): Promise<unknown>;
};

const say = (line: string): void => console.log(line);

const tabletFor = async ({ outputs }: Stage, { stack, username, password }: Account): Promise<Tablet> => {
  const { ApiUrl = '', CognitoEndpoint = '', UserPoolClientId = '' } = outputs[stack] ?? {};
  return tabletOf(ApiUrl, await signIn({ endpoint: CognitoEndpoint, clientId: UserPoolClientId }, username, password));
};

/**
 * A mobile number of a country, in E.164; nothing for a country whose numbering the library does not know.
 * @param digit the last one
 */
const demoNumber = (country: string, digit: number): string | undefined => {
  const code = countryCodeOf(country);
  const example = isSupportedCountry(code) ? getExampleNumber(code, exampleNumbers) : undefined;
  return example?.number.replace(/\d$/, String(digit));
};

const subscribe = async (stage: Stage, account: Account, digit: number): Promise<void> => {
  const tablet = await tabletFor(stage, account);
  const { country, languages } = stage.countries.find((each) => account.stack === `blo-${each.country}`) ?? {};
  const [language] = languages ?? [];
  const address = country && demoNumber(country, digit);
  if (address)
    await proven(stage, tablet, address, await tablet.ask('PUT', '/v1/subscriptions/sms', { address, language }));
  await tablet.ask('PUT', '/v1/subscriptions/email', { address: `${account.username}@example.org`, language });
};

const Delivery = z.object({
  stack: z.string(),
  channel: z.string(),
  to: z.string(),
  subject: z.string().optional(),
  text: z.string(),
});

const deliveriesFrom = (file: string) =>
  (existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').filter(Boolean) : []).map((line) =>
    Delivery.parse(JSON.parse(line)),
  );

const deliveriesOf = (file: string, stack: string) =>
  deliveriesFrom(file).filter((delivery) => delivery.stack === stack);

const Awaiting = z.object({ state: z.literal('awaiting-code') });

/** Types back the code that was sent to a phone, where the run asks for one. */
const proven = async (stage: Stage, tablet: Tablet, address: string, { body }: { body: unknown }): Promise<void> => {
  if (!Awaiting.safeParse(body).success) return;
  const code = await until(`the code to ${address}`, async () => {
    const texts = deliveriesFrom(stage.deliveriesFile).filter(({ to }) => to === address);
    return /\d{6}/.exec(texts.at(-1)?.text ?? '')?.[0];
  });
  await tablet.ask('POST', '/v1/subscriptions/sms/confirmation', { code });
};

/** The administrator enters whom to ring at an officer's post; neighbours are told of it. */
const enterPost = async (stage: Stage, administrator: Account, { blo }: Account): Promise<void> => {
  const { country = '', languages = [] } =
    stage.countries.find((each) => administrator.stack === `blo-${each.country}`) ?? {};
  const telephone = demoNumber(country, 9);
  if (!telephone || !blo) return;
  const tablet = await tabletFor(stage, administrator);
  const entry = { telephone, hours: { aroundTheClock: true }, languages, inCharge: [{ function: 'duty-officer' }] };
  await tablet.ask('PUT', `/v1/posts/${blo}`, entry);
  say(`${administrator.username} entered whom to ring at ${blo}`);
};

/** @returns the id of the report of the seizure, and of how many photos */
const reportAt = async (stage: Stage, officer: Account): Promise<{ id: string; photos: number }> => {
  const blo = stage.blos.find(({ id }) => id === officer.blo);
  if (!blo) throw new Error(`there is no BLO ${officer.blo}`);
  const taken = minutesAgo(80);
  const photos = await Promise.all([
    demoPhoto(here(blo), taken, 'Packages as found'),
    demoPhoto(here(blo), taken, 'On the scales'),
  ]);
  const report = seizure(
    blo,
    photos.map(({ manifest }) => manifest),
  );
  const tablet = await tabletFor(stage, officer);
  await tablet.report(report, photos);
  say(`\n${officer.username} reported 1.9 kg of methamphetamine at ${blo.id}, with two geo-coded photos`);
  say(`  record   ${report.id} in table ${stage.outputs[officer.stack]?.['IncidentsTable']}`);
  for (const { manifest } of photos)
    say(
      `  photo    ${report.id}/${manifest.id} (${manifest.bytes} bytes, verified) in bucket ${stage.outputs[officer.stack]?.['EvidenceBucket']}`,
    );
  await tablet.report(smuggling(blo), []);
  say(`  and six smuggled migrants in a van`);
  return { id: report.id, photos: photos.length };
};

const showDeliveries = async ({ deliveriesFile }: Stage, officer: Account): Promise<void> => {
  const mine = () => deliveriesOf(deliveriesFile, officer.stack).filter(({ text }) => text.length > 0);
  const arrived = await until('the alert', async () => {
    const channels = new Set(mine().map(({ channel }) => channel));
    return channels.has('sms') && channels.has('email') ? true : undefined;
  });
  if (arrived) await new Promise((resolve) => setTimeout(resolve, 1_000));
  say(`\nTold (${relative(process.cwd(), deliveriesFile)}):`);
  for (const { channel, to, subject, text } of mine())
    say(`  ${channel.padEnd(5)} ${to.padEnd(34)} ${channel === 'sms' ? text : (subject ?? '')}`);
};

const Rows = z.object({ rows: z.array(z.record(z.string(), z.unknown())).min(1) });

const showStatistics = async (stage: Stage, account: Account, by: string, least: number): Promise<void> => {
  const tablet = await tabletFor(stage, account);
  const rows = await until(`the statistics of ${account.stack}`, async () => {
    const answer = Rows.safeParse((await tablet.ask('GET', `/v1/statistics?period=day&by=${by}`)).body);
    return answer.success && answer.data.rows.length >= least ? answer.data.rows : undefined;
  });
  say(`\nStatistics of ${account.stack}, by ${by}`);
  say(tableOf(rows));
};

/** An officer of the post that stands across from another officer's, where this run has one. */
const officerAcross = ({ accounts, countries, blos }: Stage, officer: Account): Account | undefined => {
  const own = blos.find(({ id }) => id === officer.blo);
  if (!own) return undefined;
  const posts = countries
    .filter(({ country }) => `blo-${country}` !== officer.stack)
    .flatMap((country) => postsAcross({ blo: own.id, point: here(own) }, country.blos));
  return accounts.find(({ role, blo }) => role === 'officer' && blo !== undefined && posts.includes(blo));
};

const workTogether = async (
  stage: Stage,
  officer: Account,
  across: Account,
  { id, photos }: { id: string; photos: number },
): Promise<void> => {
  const sides = { here: await tabletFor(stage, officer), there: await tabletFor(stage, across) };
  await playCase(sides, `${countryCodeOf(officer.stack.slice('blo-'.length))}-${id}`, photos);
};

/**
 * Plays one day on a local run, through the public API alone: people subscribe, an officer reports with photos, officers
 * are told, the night's job runs, and the figures of each country and of the region are printed.
 * @throws Error naming the step that did not happen
 */
export const playOpeningDay = async (stage: Stage): Promise<void> => {
  const told = stage.accounts.filter(({ role }) => role === 'officer' || role === 'authority');
  await Promise.all(told.map((account, index) => subscribe(stage, account, index % 10)));
  say(`\n${told.length} people subscribed by SMS and e-mail`);
  const stacks = Object.keys(stage.outputs).filter((stack) => stack !== 'blo-region');
  const first = (stack: string, role: string) =>
    stage.accounts.find((account) => account.stack === stack && account.role === role);
  for (const stack of stacks) {
    const [administrator, officer] = [first(stack, 'administrator'), first(stack, 'officer')];
    if (administrator && officer) await enterPost(stage, administrator, officer);
  }
  let worked = false;
  for (const officer of stacks.flatMap((stack) => first(stack, 'officer') ?? [])) {
    const reported = await reportAt(stage, officer);
    await showDeliveries(stage, officer);
    const across = officerAcross(stage, officer);
    if (across && officer.stack === stacks[0]) {
      await workTogether(stage, officer, across, reported);
      worked = true;
    }
  }
  for (const stack of stacks) await stage.invoke(stack, 'nightly-statistics', {});
  for (const analyst of stacks.flatMap((stack) => first(stack, 'analyst') ?? []))
    await showStatistics(stage, analyst, 'crime', 2);
  const region = first('blo-region', 'region-analyst');
  if (region) await showStatistics(stage, region, 'area', stacks.length);
  if (region && worked) await showCooperation(await tabletFor(stage, region));
};
