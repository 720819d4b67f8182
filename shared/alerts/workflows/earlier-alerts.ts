import { settleEach } from '../../foundation/settle-each.ts';
import type { AlertFile, AlertFiles } from '../alert-repository.ts';
import type { AlertHistory } from '../rules/alert-history.ts';
import type { EarlierAlerts } from '../rules/alert-plan.ts';
import { knownRecipients } from '../rules/known-recipients.ts';

/** A history of version 1 names all alerts that there were. */
const mostReadsAtOnce = 10;

/** The alerts of these ids that are still kept, in this order. */
export const filesOf = async (ids: readonly string[], alerts: AlertFiles): Promise<AlertFile[]> => {
  const results = await settleEach(ids, mostReadsAtOnce, (id) => alerts.find(id));
  return results.flatMap((result) => {
    if (result.status === 'rejected') throw result.reason;
    return result.value ?? [];
  });
};

/** What a history leads to: who knows of the incident, and the alerts that nothing has replaced, with their files. */
export const earlierAlerts = async (
  history: AlertHistory | undefined,
  alerts: AlertFiles,
): Promise<EarlierAlerts & { files: AlertFile[] }> => {
  const files = await filesOf(history?.alerts ?? [], alerts);
  return {
    ...(history ? { history } : {}),
    known: knownRecipients(history?.recipients ?? [], files),
    active: files.flatMap(({ alert: { id, supersededBy } }) => (supersededBy === undefined ? [id] : [])),
    files,
  };
};
