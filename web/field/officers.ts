import { isMembers } from '../ask/exchange.ts';
import { type Challenge, claimsOf, type Refused, type SignInAnswer, signIn, type Tokens } from '../ask/sign-in.ts';
import { type OfficerRow, strict } from './store/store.ts';
import type { Session, Tablet } from './tablet.ts';
import { forgetToken, knowToken, renewSender } from './tokens.ts';
import { lockKey, newOfficerKey, unlockKey } from './vault/officer-key.ts';
import { open, seal } from './vault/sealed.ts';
import { beginShift, isOpenToPin, tryPin } from './vault/shift.ts';

/** How an attempt to come in ended. `former-password`: the password is a new one, and the old one opens the drafts. */
export type Entry =
  | { session: Session }
  | Challenge
  | Refused
  | { refused: 'pin' | 'pin-over' | 'no-post' }
  | { formerPassword: Tokens };

/** Names in the pool are the same in capitals. */
export const asUsername = (typed: string): string => typed.trim().toLowerCase();

const putOfficer = async ({ database }: Tablet, row: OfficerRow): Promise<void> => {
  const transaction = database.transaction('officers', 'readwrite', strict);
  await Promise.all([transaction.store.put(row), transaction.done]);
};

type Kept = { person: string; blo: string; refreshToken: string | undefined };

const sessionOf = async (row: OfficerRow, key: CryptoKey): Promise<Session> => {
  const kept = await open(key, row.sealedSession);
  const { person = '', blo = '', refreshToken } = isMembers(kept) ? (kept as Partial<Kept>) : {};
  return { username: row.username, person, blo, refreshToken, key };
};

/** Keeps who somebody is, and their token, under their own key. */
const withTokens = async (
  tablet: Tablet,
  username: string,
  key: CryptoKey,
  password: string,
  tokens: Tokens,
): Promise<Entry> => {
  const { person, blo } = claimsOf(tokens.idToken);
  if (!blo) return { refused: 'no-post' };
  const before = await tablet.database.get('officers', username);
  const kept: Kept = { person, blo, refreshToken: tokens.refreshToken };
  await putOfficer(tablet, {
    ...before,
    username,
    key: await lockKey(key, password),
    sealedSession: await seal(key, kept),
  });
  knowToken(username, tokens.idToken);
  if (tokens.refreshToken && (await tablet.database.get('senders', username)))
    await renewSender(tablet, username, tokens.refreshToken);
  return { session: { ...kept, username, key } };
};

/** Who was known before, and a key that they have: that of their drafts, or a new one. */
export const entryWithTokens = async (
  tablet: Tablet,
  username: string,
  password: string,
  tokens: Tokens,
): Promise<Entry> => {
  const before = await tablet.database.get('officers', username);
  if (!before) return withTokens(tablet, username, await newOfficerKey(), password, tokens);
  const key = await unlockKey(before.key, password);
  return key ? withTokens(tablet, username, key, password, tokens) : { formerPassword: tokens };
};

/** Opens what somebody kept under their former password, and locks it with the new one. */
export const entryWithFormer = async (
  tablet: Tablet,
  username: string,
  { former, password }: { former: string; password: string },
  tokens: Tokens,
): Promise<Entry> => {
  const before = await tablet.database.get('officers', username);
  const key = before && (await unlockKey(before.key, former));
  return key ? withTokens(tablet, username, key, password, tokens) : { refused: 'wrong' };
};

/** Begins anew: drafts that only the former password opens are thrown away. What was finished is not among them. */
export const entryAnew = async (tablet: Tablet, username: string, password: string, tokens: Tokens): Promise<Entry> => {
  const rows = IDBKeyRange.bound([username], [username, '\uffff']);
  await tablet.database.delete('own', rows);
  await tablet.database.delete('officers', username);
  return withTokens(tablet, username, await newOfficerKey(), password, tokens);
};

/** What an answer of Cognito means for the tablet. */
export const entryOf = async (
  tablet: Tablet,
  username: string,
  password: string,
  answer: SignInAnswer,
): Promise<Entry> => ('tokens' in answer ? entryWithTokens(tablet, username, password, answer.tokens) : answer);

/**
 * Comes in by password. Somebody whom the tablet knows comes in without a line; whoever is new needs one, and so does a
 * password that the tablet does not know.
 */
export const enter = async (tablet: Tablet, typed: string, password: string): Promise<Entry> => {
  const username = asUsername(typed);
  const known = await tablet.database.get('officers', username);
  const key = known && (await unlockKey(known.key, password));
  if (known && key) return { session: await sessionOf(known, key) };
  return entryOf(tablet, username, password, await signIn(tablet.setting.signIn, username, password));
};

/** Once somebody is in without a line: a fresh token as soon as there is one, by the password that they just typed. */
export const renewTokens = async (tablet: Tablet, session: Session, password: string): Promise<void> => {
  const answer = await signIn(tablet.setting.signIn, session.username, password);
  if (!('tokens' in answer)) return;
  await withTokens(tablet, session.username, session.key, password, answer.tokens);
  if (tablet.session.value?.username === session.username)
    tablet.session.value = { ...tablet.session.value, refreshToken: answer.tokens.refreshToken };
};

/** Comes in by the PIN of the shift. */
export const enterByPin = async (tablet: Tablet, username: string, pin: string): Promise<Entry> => {
  const row = await tablet.database.get('officers', username);
  if (!row?.shift) return { refused: 'pin-over' };
  const result = await tryPin(row.shift, pin, tablet.tabletKey, tablet.now());
  if ('key' in result) return { session: await sessionOf(row, result.key) };
  await putOfficer(tablet, { ...row, shift: result.shift });
  return { refused: result.shift ? 'pin' : 'pin-over' };
};

/** Sets the PIN of the shift that begins now. */
export const setPin = async (tablet: Tablet, { username, key }: Session, pin: string): Promise<void> => {
  const row = await tablet.database.get('officers', username);
  if (row) await putOfficer(tablet, { ...row, shift: await beginShift(key, pin, tablet.tabletKey, tablet.now()) });
};

export const signOut = (tablet: Tablet): void => {
  const { username } = tablet.session.value ?? {};
  if (username) forgetToken(username);
  tablet.session.value = undefined;
};

/** Officers of this tablet, and whether a PIN opens for them now. */
export const knownOfficers = async ({ database, now }: Tablet) =>
  (await database.getAll('officers')).map(({ username, shift }) => ({
    username,
    takesPin: shift !== undefined && isOpenToPin(shift, now()),
  }));
