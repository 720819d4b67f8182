import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messageVerifier } from '../../../shared/exchange/aws/message-verifier.ts';
import type { ExchangeEnvelope, UnsignedMessage } from '../../../shared/exchange/exchange-envelope.ts';
import { unwrapMessage } from '../../../shared/exchange/unwrap-message.ts';
import { wrapMessage } from '../../../shared/exchange/wrap-message.ts';
import { messageLike, publicKeyOf, signerOf, topicPrefix } from '../../fixtures/exchange/exchange-world.ts';

/** Viet Nam, which knows the keys of Cambodia and Laos; Thailand's file has none yet, and Brunei is no member. */
const seat = { country: 'VN', neighbours: ['KH', 'LA', 'TH'], topicPrefix, rememberedDays: 90 };
const verifier = messageVerifier({ kh: publicKeyOf('KH'), la: publicKeyOf('LA') });
const at = (time: string) => ({ verifier, clock: () => Date.parse(time) });
const soon = at('2016-06-19T09:30:02Z');

const unwrap = (text: string, topic = 'kh-vn', ports = soon) =>
  unwrapMessage({ topicArn: `${topicPrefix}${topic}`, text }, seat, ports);

const wrapped = (changes: Partial<UnsignedMessage> = {}, by = changes.from ?? 'KH') =>
  wrapMessage(messageLike(changes), signerOf(by));

/** An envelope that was changed after it was signed. */
const tampered = async (changes: Partial<Record<keyof ExchangeEnvelope | 'note', unknown>>) =>
  JSON.stringify({ ...JSON.parse(await wrapped()), ...changes });

describe('a message that a neighbour signed', () => {
  it('is read as it was told, with who told it', async () => {
    expect(unwrap(await wrapped())).toEqual({ from: 'KH', text: messageLike().text });
    expect(unwrap(await wrapped({ from: 'LA' }), 'la-vn')).toEqual({ from: 'LA', text: messageLike().text });
  });

  it('is read after a week and a day in which nobody was here, and as often as it comes', async () => {
    const text = await wrapped();
    for (let time = 0; time < 3; time += 1)
      expect(unwrap(text, 'kh-vn', at('2016-06-27T09:30:00Z'))).toMatchObject({ from: 'KH' });
  });

  it('is read whatever well-formed text it carries', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1, unit: 'binary' }), async (text) => {
        expect(unwrap(await wrapped({ text })).text).toBe(text);
      }),
      { numRuns: 50 },
    );
  });
});

describe('what is not to be believed is refused, with the reason', () => {
  it.each([
    ['of a version that is not known yet', () => tampered({ version: 2 }), 'kh-vn', 'unknown-version'],
    ['by the topic of another country', () => wrapped(), 'la-vn', 'other-topic'],
    ['by a topic of the own country', () => wrapped(), 'vn-kh', 'other-topic'],
    ['by a topic between two others', () => wrapped(), 'kh-la', 'other-topic'],
    ['by a topic that is of no member', () => wrapped({ from: 'BN' }), 'bn-vn', 'other-topic'],
    ['by a topic of the time before, of one country', () => wrapped(), 'kh', 'other-topic'],
    ['in the name of another country', () => wrapped({ from: 'LA' }, 'KH'), 'kh-vn', 'other-topic'],
    ['to another country', () => wrapped({ to: 'LA' }), 'kh-vn', 'other-addressee'],
    ['of a country without a key in its file', () => wrapped({ from: 'TH' }), 'th-vn', 'no-key-of-sender'],
    ['signed by another country', () => wrapped({}, 'LA'), 'kh-vn', 'wrong-signature'],
    ['signed by the own country', () => wrapped({}, 'VN'), 'kh-vn', 'wrong-signature'],
    ['signed by nobody', () => tampered({ signature: 'MAYCAQECAQE=' }), 'kh-vn', 'wrong-signature'],
    ['with bytes that are no signature', () => tampered({ signature: 'AAAA' }), 'kh-vn', 'wrong-signature'],
    ['with another text', () => tampered({ text: '{"says":"other"}' }), 'kh-vn', 'wrong-signature'],
    ['from another time', () => tampered({ sentAt: '2016-06-19T09:30:00.001Z' }), 'kh-vn', 'wrong-signature'],
    ['readdressed from another country', async () => readdressed(), 'kh-vn', 'wrong-signature'],
    ['from the future', () => wrapped({ sentAt: '2016-06-19T09:50:00.000Z' }), 'kh-vn', 'from-the-future'],
    ['signed before all that is remembered', () => wrapped({ sentAt: oldest(-1) }), 'kh-vn', 'too-old'],
  ])('%s', async (_, message, topic, reason) => {
    const text = await message();
    expect(() => unwrap(text, topic)).toThrow(expect.objectContaining({ reason, name: `RefusedMessage:${reason}` }));
  });

  /** What Cambodia told Laos, sent on to Viet Nam as if it had been told it. */
  const readdressed = async () => JSON.stringify({ ...JSON.parse(await wrapped({ to: 'LA' })), to: 'VN' });

  /** The oldest moment that is remembered, so many milliseconds later. */
  const oldest = (later = 0) => new Date(Date.parse('2016-03-21T09:30:02.000Z') + later).toISOString();

  it('and what is just remembered is read', async () => {
    expect(unwrap(await wrapped({ sentAt: oldest() }))).toMatchObject({ from: 'KH' });
  });

  it.each([
    ['no JSON', async () => 'call +1900'],
    ['no object', async () => '[]'],
    ['bare text of the time before', async () => '{"version":1,"country":"KH"}'],
    ['something beside it', () => tampered({ note: 'call +1900' })],
    ['no signature', () => tampered({ signature: undefined })],
    ['a signature in other letters', () => tampered({ signature: 'call +1900' })],
    ['a text that is an object', () => tampered({ text: {} })],
    ['a text that is not well-formed', () => tampered({ text: '\ud800' })],
    ['a sender of no country', () => tampered({ from: 'XX' })],
    ['a version in words', () => tampered({ version: 'one' })],
  ])('%s', async (_, message) => {
    const text = await message();
    expect(() => unwrap(text)).toThrow(expect.objectContaining({ name: 'ZodError' }));
  });
});
