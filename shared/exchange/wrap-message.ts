import { ExchangeEnvelope, UnsignedMessage } from './exchange-envelope.ts';
import type { MessageSigner } from './message-signer.ts';

/**
 * SNS takes 256 KiB, and puts the text once more into a JSON text of its own on its way to a queue: some 1.5 KiB of that
 * are SNS's names and addresses. Source: Amazon SNS, quotas, and message format of Amazon SQS, read 2026-11-26.
 */
const mostBytes = 252 * 1024;

/** A message that the exchange cannot carry. To send it again is in vain: whoever wrote it has to write less. */
export class MessageTooLarge extends Error {
  override readonly name = 'MessageTooLarge';
  readonly bytes: number;

  constructor(bytes: number) {
    super(`${bytes} bytes of at most ${mostBytes}`);
    this.bytes = bytes;
  }
}

/**
 * Signs a message and writes it as it crosses.
 * @returns the text of the envelope
 * @throws ZodError for a message that is none; MessageTooLarge; what the signer throws
 */
export const wrapMessage = async (message: UnsignedMessage, signer: MessageSigner): Promise<string> => {
  const unsigned = UnsignedMessage.parse(message);
  const envelope = ExchangeEnvelope.parse({ ...unsigned, signature: await signer.sign(unsigned) });
  const text = JSON.stringify(envelope);
  const bytes = new TextEncoder().encode(JSON.stringify(text)).length;
  if (bytes > mostBytes) throw new MessageTooLarge(bytes);
  return text;
};
