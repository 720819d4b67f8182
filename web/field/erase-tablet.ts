import { revoke } from '../ask/sign-in.ts';
import { isUnsent } from './sending/outgoing.ts';
import type { Tablet } from './tablet.ts';

/**
 * Erases all that this tablet keeps of its officers. The last look at the outbox is here: what is unsent is never erased.
 * @throws Error when something is unsent
 */
export const eraseTablet = async ({ database, outbox, session, setting }: Tablet): Promise<void> => {
  if (outbox.value.some(isUnsent)) throw new Error('Something is unsent.');
  const token = session.value?.refreshToken;
  if (token) await revoke(setting.signIn, token);
  const tables = ['own', 'outbox', 'senders', 'photos', 'officers', 'keys', 'settings'] as const;
  const transaction = database.transaction(tables, 'readwrite');
  await Promise.all([...tables.map((table) => transaction.objectStore(table).clear()), transaction.done]);
  location.reload();
};
