import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/** An SMS or e-mail that would have reached a person: a line of deliveries.ndjson. */
export type Delivery = {
  /** SNS message id and address: the same delivery is written once. */
  id: string;
  at: string;
  stack: string;
  channel: 'sms' | 'email';
  to: string;
  topic: string;
  subject?: string;
  text: string;
  attributes: Record<string, string>;
};

export type DeliveriesFile = {
  /** Adds a line, unless there is one of this id. */
  write(delivery: Delivery): void;
};

const readWhole = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

const idsOf = (content: string): Set<string> => {
  const ids = content.split('\n').map((line) => /^\{"id":"([^"]+)".*\}$/.exec(line)?.[1]);
  return new Set(ids.filter((id) => id !== undefined));
};

/** Opens the file, with the lines of an earlier run. A last line that a kill has cut short is ended, and counts as none. */
export const openDeliveries = (file: string): DeliveriesFile => {
  const content = readWhole(file);
  if (content && !content.endsWith('\n')) appendFileSync(file, '\n');
  const written = idsOf(content);
  return {
    write: (delivery) => {
      if (written.has(delivery.id)) return;
      appendFileSync(file, `${JSON.stringify(delivery)}\n`);
      written.add(delivery.id);
    },
  };
};
