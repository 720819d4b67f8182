import { isMembers } from '../ask/exchange.ts';
import { claimsOf, refreshed } from '../ask/sign-in.ts';
import type { TokenAnswer } from './sending/sending-ports.ts';
import { strict } from './store/store.ts';
import type { Tablet } from './tablet.ts';
import { open, seal } from './vault/sealed.ts';

/** A token that ends sooner than this is renewed, in milliseconds. */
const tooSoon = 60_000;

const known = new Map<string, { token: string; expiresAt: number }>();

/** Keeps an ID token, in memory alone. */
export const knowToken = (username: string, idToken: string): void => {
  known.set(username, { token: idToken, expiresAt: claimsOf(idToken).expiresAt });
};

export const forgetToken = (username: string): void => {
  known.delete(username);
};

/** The refresh token of somebody who has something in the outbox, whoever is signed in. */
const senderToken = async ({ database, tabletKey }: Tablet, username: string): Promise<string | undefined> => {
  const row = await database.get('senders', username);
  const value = row && (await open(tabletKey, row.sealed).catch(() => undefined));
  return isMembers(value) && typeof value['refreshToken'] === 'string' ? value['refreshToken'] : undefined;
};

/** Keeps the refresh token of somebody whose report is to be sent, also when they have signed out. */
export const senderRow = async ({ tabletKey }: Tablet, username: string, refreshToken: string) => ({
  username,
  sealed: await seal(tabletKey, { refreshToken }),
});

/** Keeps a new refresh token where an older one was kept. */
export const renewSender = async (tablet: Tablet, username: string, refreshToken: string): Promise<void> => {
  const row = await senderRow(tablet, username, refreshToken);
  const transaction = tablet.database.transaction('senders', 'readwrite', strict);
  await Promise.all([transaction.store.put(row), transaction.done]);
};

/**
 * A token of an officer for the service: the one in memory while it holds, or a fresh one.
 * @param isStale the service has refused the one in memory
 */
export const tokenOf = async (tablet: Tablet, username: string, isStale: boolean): Promise<TokenAnswer> => {
  const kept = known.get(username);
  if (kept && !isStale && kept.expiresAt - Date.now() > tooSoon) return { token: kept.token };
  const session = tablet.session.value;
  const own = session?.username === username ? session.refreshToken : undefined;
  const refreshToken = own ?? (await senderToken(tablet, username));
  if (!refreshToken) return { blocked: 'sign-in-again' };
  const answer = await refreshed(tablet.setting.signIn, refreshToken);
  if ('tokens' in answer) {
    knowToken(username, answer.tokens.idToken);
    return { token: answer.tokens.idToken };
  }
  if ('refused' in answer && answer.refused === 'no-line') return { noLine: true };
  return { blocked: 'refused' in answer && answer.refused === 'disabled' ? 'disabled' : 'sign-in-again' };
};
