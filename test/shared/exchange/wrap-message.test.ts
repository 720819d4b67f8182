import { expect, it } from 'vitest';
import { ExchangeEnvelope } from '../../../shared/exchange/exchange-envelope.ts';
import { wrapMessage } from '../../../shared/exchange/wrap-message.ts';
import { messageLike, signerOf } from '../../fixtures/exchange/exchange-world.ts';

const signer = signerOf('KH');

it('a message crosses with all its members and a signature', async () => {
  const { signature, ...message } = ExchangeEnvelope.parse(JSON.parse(await wrapMessage(messageLike(), signer)));
  expect(message).toEqual(messageLike());
  expect(signature.length).toBeGreaterThan(80);
});

/** What SNS makes of a message on its way to a queue. */
const notificationOf = (Message: string) =>
  JSON.stringify({ Type: 'Notification', TopicArn: `arn:${'x'.repeat(500)}`, Message, Signature: 's'.repeat(900) });

it.each([
  ['letters', 'a'],
  ['quotes, which JSON doubles, twice', '"'],
  ['Khmer, of three bytes a letter', 'ក'],
])('a message of %s is taken up to what SNS takes, and then clearly refused', async (_, letter) => {
  const longest = async (least: number, most: number): Promise<number> => {
    if (most - least <= 1) return least;
    const middle = Math.floor((least + most) / 2);
    const wraps = await wrapMessage(messageLike({ text: letter.repeat(middle) }), signer).then(
      () => true,
      () => false,
    );
    return wraps ? longest(middle, most) : longest(least, middle);
  };
  const fits = await longest(1, 200_000);
  expect(fits).toBeGreaterThan(35_000);
  const text = await wrapMessage(messageLike({ text: letter.repeat(fits) }), signer);
  expect(Buffer.byteLength(notificationOf(text))).toBeLessThanOrEqual(256 * 1024);
});

it('a message that is too large says so by its name, and how large it is', async () => {
  const failure = await wrapMessage(messageLike({ text: '"'.repeat(100_000) }), signer).catch((error) => error);
  expect(failure).toMatchObject({ name: 'MessageTooLarge', bytes: expect.any(Number) });
});

it.each([
  ['an empty text', { text: '' }],
  ['half a letter', { text: '\ud800' }],
  ['a text longer than any', { text: 'a'.repeat(128 * 1024 + 1) }],
  ['an addressee of no country', { to: 'XX' }],
])('a message with %s is not signed at all', async (_, changes) => {
  const signed: unknown[] = [];
  const counting = { sign: async (message: unknown) => String(signed.push(message)) };
  await expect(wrapMessage(messageLike(changes), counting)).rejects.toMatchObject({ name: 'ZodError' });
  expect(signed).toEqual([]);
});
