import {
  type AlertExchange,
  type IncidentChange,
  type Membership,
  sharesOf,
} from '../../shared/alerts/sharing/alert-sharing.ts';

/**
 * Tells other countries of a revision of an incident, as far as its handling code opens it to them.
 * @returns how many countries were told
 * @throws what the exchange throws: the record is to come again, and telling twice does no harm
 */
export const shareAlerts = async (
  change: IncidentChange,
  membership: Membership,
  exchange: AlertExchange,
): Promise<number> => {
  const shares = sharesOf(change, membership);
  for (const { told, to } of shares) await exchange.send(told, to);
  return shares.reduce((sum, { to }) => sum + to.length, 0);
};
