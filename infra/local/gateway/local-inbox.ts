import { existsSync, readFileSync } from 'node:fs';
import type { Delivery } from '../engines/deliveries-file.ts';
import type { HttpAnswer } from './http-answer.ts';

/** Where a local run shows what reached people; no template knows of it. */
export const inboxPath = '/v1/_local/inbox';

const isDelivery = (line: unknown): line is Delivery =>
  typeof line === 'object' && line !== null && 'to' in line && 'stack' in line;

/** Lines of the file, but the last where a kill cut it short. */
const linesOf = (file: string): Delivery[] =>
  (existsSync(file) ? readFileSync(file, 'utf8') : '').split('\n').flatMap((line) => {
    try {
      const read: unknown = JSON.parse(line);
      return isDelivery(read) ? [read] : [];
    } catch {
      return [];
    }
  });

type PersonsInbox = {
  to: string;
  channel: Delivery['channel'];
  messages: Omit<Delivery, 'to' | 'channel' | 'stack'>[];
};

const byPerson = (deliveries: readonly Delivery[]): PersonsInbox[] => {
  const inboxes = new Map<string, PersonsInbox>();
  for (const { to, channel, stack: _, ...message } of deliveries) {
    const inbox = inboxes.get(to) ?? { to, channel, messages: [] };
    inbox.messages.unshift(message);
    inboxes.set(to, inbox);
  }
  return [...inboxes.values()].toSorted((a, b) => (a.to < b.to ? -1 : 1));
};

const messageText = ({ at, topic, subject, text }: PersonsInbox['messages'][number]): string =>
  [
    `${at} ${topic}${subject === undefined ? '' : `: ${subject}`}`,
    ...text.split('\n').map((line) => `    ${line}`),
  ].join('\n');

const asText = (inboxes: readonly PersonsInbox[]): string =>
  inboxes
    .map(({ to, channel, messages }) => [`${to} (${channel})`, ...messages.map(messageText)].join('\n'))
    .join('\n\n');

/**
 * What each person of a stack got in this local run, the newest first: JSON, or text for whoever asks for `text/plain`.
 * `?to=` asks for one phone or mailbox.
 * @param file deliveries.ndjson
 */
export const localInbox =
  (file: string, stack: string) =>
  (url: string, accept: string): HttpAnswer => {
    // A phone number begins with a plus, which a query writes as %2B and people forget to.
    const to = new URL(url, 'http://local').searchParams.get('to')?.replace(/^ /, '+');
    const mine = linesOf(file).filter((line) => line.stack === stack && (to === undefined || line.to === to));
    const people = byPerson(mine);
    const isText = accept.startsWith('text/plain');
    return {
      status: 200,
      headers: { 'content-type': isText ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8' },
      body: isText ? `${asText(people)}\n` : JSON.stringify({ people }),
    };
  };
