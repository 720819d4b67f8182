import fc from 'fast-check';
import { expect, it } from 'vitest';
import { receiveAlerts } from '../../../functions/receive-alerts/receive-alerts.ts';
import { alertRevisionOf } from '../../../shared/alerts/alert-revision.ts';
import { alertExchange } from '../../../shared/alerts/sharing/alert-exchange.ts';
import { messageVerifier } from '../../../shared/exchange/aws/message-verifier.ts';
import { pairTopicArn } from '../../../shared/exchange/pair-topic-arn.ts';
import { unwrapMessage } from '../../../shared/exchange/unwrap-message.ts';
import { wrapMessage } from '../../../shared/exchange/wrap-message.ts';
import {
  alertsInMemory,
  claimsInMemory,
  followUpQueueInMemory,
  rateLimiterInMemory,
  runMilliseconds,
  topicsThatListen,
} from '../../fixtures/alerts/alert-doubles.ts';
import { kept, policy, seizureReport } from '../../fixtures/alerts/alert-reports.ts';
import { publicKeyOf, signerOf, topicPrefix } from '../../fixtures/exchange/exchange-world.ts';

const day = 86_400_000;
const cut = Date.parse('2016-06-19T09:31:00Z');
const clock = () => cut + 8 * day;

const country = {
  ...{ blos: ['VN-MOC-BAI', 'VN-DIEN-BIEN'], languages: ['en'] as const, policy, timeZone: 'Asia/Ho_Chi_Minh' },
  ...{ limits: {}, summarySeconds: 600, escalateSeconds: 600 },
};

const idOf = (incident: number) => `0192a3b4-c5d6-4e7f-8a9b-00000000000${incident}`;

type Told = { day: number; incident: number; revision: number; kilograms: number; standing?: 'withdrawn' };

/** What Cambodia told in the week: one find that grew and was then withdrawn, one that stands, one that grew and stands. */
const week: readonly Told[] = [
  { day: 0, incident: 1, revision: 1, kilograms: 2 },
  { day: 1, incident: 2, revision: 1, kilograms: 3 },
  { day: 2, incident: 1, revision: 2, kilograms: 60 },
  { day: 3, incident: 3, revision: 1, kilograms: 4 },
  { day: 5, incident: 3, revision: 2, kilograms: 70 },
  { day: 6, incident: 1, revision: 3, kilograms: 60, standing: 'withdrawn' },
];

/** As it lies in the inbox of Viet Nam. */
const inboxOf = async (): Promise<string[]> => {
  const inbox: string[] = [];
  for (const { day: passed, incident, revision, kilograms, standing = 'current' as const } of week) {
    const report = seizureReport([{ substance: 'methamphetamine', value: kilograms }], { id: idOf(incident) });
    const sentAt = new Date(cut + passed * day).toISOString();
    const publish = async (to: string, text: string) =>
      void inbox.push(await wrapMessage({ version: 1, from: 'KH', to, sentAt, text }, signerOf('KH')));
    const shared = { version: 1 as const, country: 'KH', ...alertRevisionOf({ ...kept(report), revision }), standing };
    await alertExchange({ publish }).send(shared, ['VN']);
  }
  return inbox;
};

/** Reads messages in an order, each of them twice, and gives every e-mail that officers got: topic and subject. */
const drained = async (messages: readonly string[]): Promise<[topic: string, subject: string][]> => {
  const claims = claimsInMemory();
  const world = {
    ...{ claims, alerts: alertsInMemory(claims), topics: topicsThatListen(), rateLimiter: rateLimiterInMemory() },
    ...{ followUpQueue: followUpQueueInMemory(), clock, timeLeft: () => runMilliseconds },
    abroad: { record: async () => true },
  };
  const seat = { country: 'VN', neighbours: ['KH'], topicPrefix, rememberedDays: 90 };
  const ports = { verifier: messageVerifier({ kh: publicKeyOf('KH') }), clock };
  for (const text of messages.flatMap((message) => [message, message]))
    await receiveAlerts(
      unwrapMessage({ topicArn: pairTopicArn(topicPrefix, 'KH', 'VN'), text }, seat, ports),
      country,
      world,
    );
  return world.topics.published.flatMap(({ topic, channel, text }) => (channel === 'email' ? [[topic, text]] : []));
};

/** What a topic was told of an incident, one after the other: so many kilograms, or that it is withdrawn. */
const toldOf = (mails: readonly [string, string][], topic: string, incident: number): string[] =>
  mails
    .filter(([to, text]) => to === topic && text.includes(idOf(incident).slice(-8)))
    .map(([, text]) => (/withdrawn/i.test(text) ? 'withdrawn' : (/(\d+) kg/.exec(text)?.[1] ?? text)));

const topics = ['VN-MOC-BAI', 'authority'];

it('a country that was away for a week hears of all that it was told, in order', async () => {
  const mails = await drained(await inboxOf());
  for (const topic of topics) {
    expect(toldOf(mails, topic, 1)).toEqual(['2', '60', 'withdrawn']);
    expect(toldOf(mails, topic, 2)).toEqual(['3']);
    expect(toldOf(mails, topic, 3)).toEqual(['4', '70']);
  }
});

it('and in whatever order a queue gives it back: each once, nothing older after what is newer, the last word of all', async () => {
  const inbox = await inboxOf();
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(inbox, { minLength: inbox.length }), async (messages) => {
      const mails = await drained(messages);
      for (const topic of topics) {
        expect(toldOf(mails, topic, 2)).toEqual(['3']);
        expect([['4', '70'], ['70']]).toContainEqual(toldOf(mails, topic, 3));
        // What was withdrawn before anybody here had heard of it is told to nobody.
        const ways = [['2', '60', 'withdrawn'], ['2', 'withdrawn'], ['60', 'withdrawn'], []];
        expect(ways).toContainEqual(toldOf(mails, topic, 1));
      }
    }),
    { numRuns: 60 },
  );
});
