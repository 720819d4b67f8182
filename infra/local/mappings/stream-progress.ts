/**
 * Knows how far a shard is done when its records are worked on in several lanes: up to the last record before the first
 * that is not.
 */
export type StreamProgress = {
  begin(sequenceNumber: string): void;
  done(sequenceNumber: string): void;
  /** Sequence number up to which everything is done, when it has moved since it was last asked. */
  moved(): string | undefined;
  /** How many have begun and are not passed yet. */
  open(): number;
};

export const createStreamProgress = (): StreamProgress => {
  // A Map keeps the order of its keys: the order of the shard.
  const states = new Map<string, 'begun' | 'done'>();
  let passed: string | undefined;
  const advance = () => {
    for (const [sequenceNumber, state] of states) {
      if (state !== 'done') return;
      passed = sequenceNumber;
      states.delete(sequenceNumber);
    }
  };
  return {
    begin: (sequenceNumber) => states.set(sequenceNumber, 'begun'),
    done: (sequenceNumber) => {
      states.set(sequenceNumber, 'done');
      advance();
    },
    moved: () => {
      const sequenceNumber = passed;
      passed = undefined;
      return sequenceNumber;
    },
    open: () => states.size,
  };
};
