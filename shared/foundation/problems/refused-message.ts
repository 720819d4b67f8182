/** Why a message is not taken, each of them something that a person is to look at. */
export type RefusalReason =
  /** It did not come by its country's own topic. */
  | 'other-topic'
  /** It is to another country. */
  | 'other-addressee'
  /** It is of a version that this deployment does not know. */
  | 'unknown-version'
  /** Its sender's public key is not in the sender's file: it is not trusted yet. */
  | 'no-key-of-sender'
  /** Its sender has not signed it, or not as it is. */
  | 'wrong-signature'
  /** It was signed before anything that is remembered: it would be told a second time. */
  | 'too-old'
  /** Its sender has no part in the case that it is about. */
  | 'not-in-case'
  /** The case has as many messages as one takes, or another message has its id. */
  | 'case-full'
  | 'case-taken'
  | 'from-the-future'
  /** Its country has sent too many in this hour: it comes again. */
  | 'too-many'
  /** It names a moment of before there were offices. */
  | 'impossible-moment';

/**
 * A message of another stack that is not taken. Nobody waits for an answer; it ends among the dead letters, where somebody
 * looks at it. The reason is in its name, since of an error the log says the name alone.
 */
export class RefusedMessage extends Error {
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason) {
    super(reason);
    this.name = `RefusedMessage:${reason}`;
    this.reason = reason;
  }
}
