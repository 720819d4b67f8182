import type { AlertExchange } from '../../alerts/sharing/shared-revision.ts';
import type { AcknowledgementsAbroad } from '../../incidents/acknowledged-abroad.ts';
import type { CaseRepository } from '../case-repository.ts';

type Cases = Pick<CaseRepository, 'acknowledge'>;

/** Acknowledgements of other countries, of alerts of this one: each stands in the case too, first. @param own ISO 3166-1 alpha-2 */
export const acknowledgedThere = (
  abroad: AcknowledgementsAbroad,
  own: string,
  cases: Cases,
): AcknowledgementsAbroad => ({
  record: async (incidentId, acknowledged) => {
    await cases.acknowledge(`${own}-${incidentId}`, acknowledged.country, acknowledged.acknowledgedAt);
    return abroad.record(incidentId, acknowledged);
  },
});

/** Acknowledgements of this country, of alerts of others: each stands in the case too, first. */
export const acknowledgedHere = (
  { acknowledge }: Pick<AlertExchange, 'acknowledge'>,
  cases: Cases,
): Pick<AlertExchange, 'acknowledge'> => ({
  acknowledge: async (acknowledgement, to) => {
    const { incidentId, country, acknowledgedAt } = acknowledgement;
    await cases.acknowledge(`${to}-${incidentId}`, country, acknowledgedAt);
    await acknowledge(acknowledgement, to);
  },
});
