import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type Order, type Outcome, outcomeIn } from './load-orders.ts';
import type { Stage } from './local-run.ts';

/** A load generator in a process of its own. */
export type LoadGenerator = {
  send(order: Pick<Order, 'kind' | 'reports' | 'atOnce' | 'perSecond'>): Promise<Outcome>;
  stop(): void;
};

/** @param table where `puts` go */
export const startLoadGenerator = ({ apiUrl, token, run }: Stage, table: string): LoadGenerator => {
  const child = fork(join(import.meta.dirname, 'load-generator.ts'));
  return {
    send: async (order) => {
      child.send({ ...order, apiUrl, token, endpoint: run.engine, table } satisfies Order);
      const [message] = await once(child, 'message');
      return outcomeIn(message);
    },
    stop: () => child.kill(),
  };
};

/** Requests a second. */
export const rateOf = ({ seconds, requests }: Outcome): number => requests.length / seconds;

/** @throws Error when a report was not accepted as new: then the figures mean nothing */
export const demandAllNew = ({ requests }: Outcome): void => {
  const others = requests.filter(({ status }) => status !== 201);
  if (others.length > 0) throw new Error(`${others.length} of ${requests.length} got ${others[0]?.status}`);
};
