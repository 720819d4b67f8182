/**
 * A message of another stack that is not taken: it did not come by its own country's topic, or names a moment of the
 * future or of before there were offices. Nobody waits for an answer; it ends among the dead letters, where somebody looks at it.
 */
export class RefusedMessage extends Error {
  readonly reason: 'other-topic' | 'from-the-future' | 'impossible-moment';

  constructor(reason: RefusedMessage['reason']) {
    super(reason);
    this.name = 'RefusedMessage';
    this.reason = reason;
  }
}
