import { type Signal, signal } from '@preact/signals';
import { askService } from '../ask/api.ts';
import { isMembers } from '../ask/exchange.ts';
import { outgoingAcknowledgement } from './draft.ts';
import { queue } from './outbox.ts';
import { ownRow, ownValues, putOwn } from './own-rows.ts';
import { noteContact, type Session, type Tablet } from './tablet.ts';
import { tokenOf } from './tokens.ts';

/** An alert as the inbox of the post has it. */
export type InboxAlert = {
  id: string;
  severity: string;
  msgType: string;
  sentAt: string;
  incidentId?: string;
  expires?: string;
  expired?: true;
  supersededBy?: string;
  words: { language: string; text: string };
  unread: boolean;
  acknowledgedAt?: string;
  /** The country that shared it, and the post there that reported. */
  sharedBy?: string;
  facts?: { blo: string };
};

/** How often the inbox is asked for while the page is open, in milliseconds: a post is told within a minute. */
export const pollMilliseconds = 45_000;

const isAlert = (value: unknown): value is InboxAlert =>
  isMembers(value) &&
  typeof value['id'] === 'string' &&
  typeof value['sentAt'] === 'string' &&
  isMembers(value['words']);

const keptId = 'inbox';

export type Inbox = {
  alerts: Signal<readonly InboxAlert[]>;
  load(session: Session): Promise<void>;
  poll(): Promise<void>;
  acknowledge(alert: InboxAlert): Promise<void>;
};

/** The alerts of the post: as they were when there was a line, and newer ones whenever there is one. */
export const newInbox = (tablet: Tablet, wake: () => void): Inbox => {
  const alerts = signal<readonly InboxAlert[]>([]);
  const keep = async (session: Session, values: readonly InboxAlert[]): Promise<void> => {
    if (tablet.session.value?.username !== session.username) return;
    alerts.value = values;
    await putOwn(tablet.database, await ownRow(session, 'alert', keptId, values, tablet.now()));
  };
  return {
    alerts,
    load: async (session) => {
      const [kept = []] = await ownValues<readonly InboxAlert[]>(tablet.database, session, 'alert');
      alerts.value = kept;
    },
    poll: async () => {
      const session = tablet.session.value;
      const given = session && (await tokenOf(tablet, session.username, false));
      if (!session || !given || !('token' in given)) return;
      const request = { method: 'GET', path: '/v1/alerts?limit=50', token: given.token, headers: {}, body: undefined };
      const answer = await askService(request, tablet.spoken.tag.value, () => noteContact(tablet));
      if (answer?.status !== 200 || !isMembers(answer.body) || !Array.isArray(answer.body['alerts'])) return;
      await keep(session, answer.body['alerts'].filter(isAlert));
    },
    acknowledge: async (alert) => {
      const session = tablet.session.value;
      if (!session) return;
      const finishing = { username: session.username, finishedAt: tablet.now() };
      await queue(tablet, session, outgoingAcknowledgement(alert.id, finishing), '');
      const at = new Date(tablet.now()).toISOString();
      const seen = (other: InboxAlert) =>
        other.id === alert.id ? { ...other, unread: false, acknowledgedAt: at } : other;
      await keep(session, alerts.value.map(seen));
      wake();
    },
  };
};
