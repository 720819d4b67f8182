/**
 * A message of another stack that is not taken: it did not come by its own country's topic, or says that it is from the
 * future. Nobody waits for an answer; it ends among the dead letters, where somebody looks at it.
 */
export class RefusedMessage extends Error {
  readonly reason: 'other-topic' | 'from-the-future';

  constructor(reason: RefusedMessage['reason']) {
    super(reason);
    this.name = 'RefusedMessage';
    this.reason = reason;
  }
}
