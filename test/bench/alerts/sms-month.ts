import { alertOfficers } from '../../../functions/alert-officers/alert-officers.ts';
import { escalateAlerts } from '../../../functions/escalate-alerts/escalate-alerts.ts';
import { policyOf, readCountry } from '../../../infra/country.ts';
import type { FollowUp } from '../../../shared/alerts/alert-repository.ts';
import { authorityTopic } from '../../../shared/alerts/rules/audience-of.ts';
import {
  alertsInMemory,
  claimsInMemory,
  followUpQueueInMemory,
  rateLimiterInMemory,
  runMilliseconds,
  topicsThatListen,
} from '../../fixtures/alerts/alert-doubles.ts';
import { kept, seizureReport } from '../../fixtures/alerts/alert-reports.ts';
import { tell } from '../figures.ts';

const days = 30;
/** Of 200 reports a day, those that alert anybody, by how grave they are. Our assumption. */
const alertsADay = [
  { of: 'Extreme', count: 1, kilograms: 60 },
  { of: 'Severe', count: 9, kilograms: 1.9 },
  { of: 'Moderate', count: 20, kilograms: 0.2 },
] as const;

/** At each of twelve posts ten officers with a phone: eight are told in Khmer, two in English. All ask for everything. */
const phones: Readonly<Record<string, number>> = { km: 8, en: 2 };

/** Of posts that are told, how many have acknowledged an alert after so many minutes, and the rest never. Our assumption. */
const acknowledgedBy = [
  { share: 0.6, minutes: 2 },
  { share: 0.25, minutes: 8 },
] as const;

/** For a text, in the middle of USD 0.02 to 0.15 that AWS asks for one to a number of the region. */
const dollarsAText = 0.05;

/** Numbers below one that are the same in each run (mulberry32). */
const sequence = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const idOf = (index: number) => `0192a3b4-c5d6-4e7f-8a9b-${String(index).padStart(12, '0')}`;

const minutesUntilSeen = (chance: number): number => {
  const [soon, later] = acknowledgedBy;
  if (chance < soon.share) return soon.minutes;
  return chance < soon.share + later.share ? later.minutes : Number.POSITIVE_INFINITY;
};

const newWorld = (hasTablets: boolean) => {
  const claims = claimsInMemory();
  const world = {
    now: Date.parse('2026-11-01T00:00:00Z'),
    claims,
    alerts: alertsInMemory(claims),
    topics: topicsThatListen(),
    rateLimiter: rateLimiterInMemory(),
    followUpQueue: followUpQueueInMemory(),
    orders: 0,
    exchange: { acknowledge: async () => undefined },
    timeLeft: () => runMilliseconds,
    clock: () => world.now,
  };
  const presenceAt = async (topic: string) => (topic === authorityTopic ? ('none' as const) : ('seen' as const));
  const send = async () => {
    world.orders += 1;
    return `order-${world.orders}`;
  };
  return hasTablets ? Object.assign(world, { push: { queue: { send }, presence: { presenceAt } } }) : world;
};

type World = ReturnType<typeof newWorld>;

const country = readCountry(new URL('../../../infra/countries/kh.json', import.meta.url).pathname);
const terms = {
  country: 'KH',
  blos: country.blos,
  languages: country.languages,
  policy: policyOf(country),
  timeZone: country.timeZone,
  limits: {},
  summarySeconds: 600,
  escalateSeconds: country.alerting.escalateMinutes * 60,
  channelRules: country.alerting.channels,
};

/** Posts acknowledge what they have seen by now. */
const acknowledge = (world: World, seenAfter: ReadonlyMap<string, number>, start: number): void => {
  const minutes = (world.now - start) / 60_000;
  for (const { addressees } of world.alerts.stored.values())
    for (const addressee of addressees)
      if ((seenAfter.get(addressee.topic) ?? Number.POSITIVE_INFINITY) <= minutes)
        addressee.acknowledgedAt ??= new Date(world.now).toISOString();
};

/** One report and all that follows of it. */
const live = async (world: World, report: ReturnType<typeof seizureReport>, chance: () => number): Promise<void> => {
  const start = world.now;
  const seenAfter = new Map([...country.blos, authorityTopic].map((topic) => [topic, minutesUntilSeen(chance())]));
  world.alerts.stored.clear();
  await alertOfficers(kept(report), terms, world);
  const waiting: { followUp: FollowUp; at: number }[] = [];
  const take = () => {
    for (const { followUp, seconds } of world.followUpQueue.waiting.splice(0))
      waiting.push({ followUp, at: world.now + seconds * 1_000 });
    waiting.sort((one, other) => one.at - other.at);
  };
  take();
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    world.now = next.at;
    acknowledge(world, seenAfter, start);
    await escalateAlerts(next.followUp, terms, world);
    take();
  }
};

/** A month of a country. @returns texts that phones got */
const month = async (hasTablets: boolean) => {
  const world = newWorld(hasTablets);
  const chance = sequence(1);
  let index = 0;
  for (let day = 0; day < days; day += 1)
    for (const { count, kilograms } of alertsADay)
      for (let each = 0; each < count; each += 1) {
        index += 1;
        const blo = country.blos[Math.floor(chance() * country.blos.length)];
        const drugs = [{ substance: 'methamphetamine', value: kilograms }];
        await live(world, seizureReport(drugs, { id: idOf(index), blo }), chance);
      }
  const texts = world.topics.published
    .filter(({ channel, topic }) => channel === 'sms' && topic !== authorityTopic)
    .reduce((sum, { language }) => sum + (phones[language] ?? 0), 0);
  return { texts, orders: world.orders };
};

/**
 * The texts of a month at 200 reports and 30 alerts a day for 120 officers, by the very rules and follow-ups that are
 * deployed: before tablets, and with one at each post.
 */
export const benchSmsMonth = async (): Promise<void> => {
  const before = await month(false);
  const after = await month(true);
  const dollars = ({ texts }: { texts: number }) => texts * dollarsAText;
  const unit = 'USD a month';
  tell({ bench: 'sms-month: phones alone', value: dollars(before), unit, texts: before.texts, dollarsAText });
  tell({
    bench: 'sms-month: a tablet at each post',
    value: dollars(after),
    unit,
    atMost: dollars(before) / 2,
    texts: after.texts,
    orders: after.orders,
    share: after.texts / before.texts,
  });
};
