import type { CaseExchangeMessage } from '../case-exchange-message.ts';
import type { CaseRepository } from '../case-repository.ts';
import { type LinkPorts, proposeCaseLinks } from './propose-case-links.ts';
import { receiveCase } from './receive-case.ts';

/**
 * Does what another country tells of a case, and proposes links of a record that has come. Messages come twice, late and in
 * any order.
 * @param from ISO 3166-1 alpha-2 of the country that the exchange has shown to have told this
 * @throws as `receiveCase`
 */
export const takeCase = async (
  message: CaseExchangeMessage,
  from: string,
  ports: LinkPorts & { cases: CaseRepository },
): Promise<void> => {
  await receiveCase(message, from, ports.blos, ports);
  if (message.does === 'share-case') await proposeCaseLinks(message.caseId, ports);
};
