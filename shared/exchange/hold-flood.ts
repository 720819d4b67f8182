import type { Clock } from '../foundation/clock.ts';
import type { DeedCounter } from '../foundation/limits/deed-counter.ts';
import { RefusedMessage } from '../foundation/problems/refused-message.ts';

/**
 * So many messages of one neighbour are taken in an hour. The most that honest work brings: a neighbour that was cut off
 * for a week sends 10,000 incidents that it shares, an alert and a case of each, and what officers wrote.
 */
export const mostMessagesAnHour = 30_000;

export type HoldingPorts = {
  count: DeedCounter;
  clock: Clock;
  /** Hears of a neighbour that is held, by its code. */
  onHeld: (held: { neighbour: string; deed: 'neighbourMessages'; most: number }) => void;
};

const hourMilliseconds = 3_600_000;

/**
 * Counts a message of a neighbour, and holds it when the hour has seen too many: it waits in the queue, which brings it
 * again, and holds up no message of another country.
 * @param from ISO 3166-1 alpha-2
 * @throws RefusedMessage `too-many` for a message that is to come again
 */
export const holdFlood = async (from: string, { count, clock, onHeld }: HoldingPorts): Promise<void> => {
  const hour = Math.floor(clock() / hourMilliseconds);
  const deed = 'neighbourMessages';
  if ((await count({ person: `neighbour ${from}`, deed, hour }, mostMessagesAnHour)) !== undefined) return;
  onHeld({ neighbour: from, deed, most: mostMessagesAnHour });
  throw new RefusedMessage('too-many');
};
