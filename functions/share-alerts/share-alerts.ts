import type { IncidentChange } from '../../shared/alerts/incident-change.ts';
import { type AlertExchange, type Membership, sharesOf } from '../../shared/alerts/sharing/shared-revision.ts';

/**
 * Shares a revision of an incident with the countries that its handling code opens it to.
 * @returns with how many countries
 * @throws what the exchange throws: the record must come again, and a revision that is shared twice does no harm
 */
export const shareAlerts = async (
  change: IncidentChange,
  membership: Membership,
  exchange: Pick<AlertExchange, 'send'>,
): Promise<number> => {
  const shares = sharesOf(change, membership);
  for (const { revision, to } of shares) await exchange.send(revision, to);
  return shares.reduce((sum, { to }) => sum + to.length, 0);
};
