import type { AlertTopics } from '../../shared/alerts/alert-repository.ts';
import { authorityTopic } from '../../shared/alerts/rules/audience-of.ts';
import type { CaseExchange } from '../../shared/cases/case-exchange-message.ts';
import { caseMail } from '../../shared/cases/case-mail.ts';
import type { KeptCaseMessage } from '../../shared/cases/case-record.ts';
import type { CaseRepository } from '../../shared/cases/case-repository.ts';
import type { Language } from '../../shared/reference/languages.ts';

export type Ports = {
  languages: readonly Language[];
  cases: Pick<CaseRepository, 'find'>;
  exchange: CaseExchange;
  topics: Pick<AlertTopics, 'publish'>;
};

/** Tells the other side what was written here. */
const send = async ({ caseId, body, from, at, to }: KeptCaseMessage, { exchange }: Ports): Promise<void> => {
  for (const country of to)
    await exchange.send({ version: 1, does: 'say-in-case', caseId, from, at, message: body }, country);
};

/** Tells the posts here, by e-mail and without a word of it, that the other side has written; the authority where no post works on it. */
const notify = async ({ caseId, from }: KeptCaseMessage, { cases, topics, languages }: Ports): Promise<void> => {
  const file = await cases.find(caseId);
  const posts = [...new Set((file?.shares ?? []).flatMap((share) => share.posts))];
  for (const topic of posts.length > 0 ? posts : [authorityTopic])
    for (const language of languages)
      await topics.publish(
        { topic, language, channel: 'email', purpose: 'reminder' },
        caseMail(caseId, from, language),
      );
};

/**
 * Passes a message of a case on: to the other side what was written here, to the posts here that something came.
 * @throws what ports throw: the record must come again, and a message that is sent twice does no harm
 */
export const tellCases = (message: KeptCaseMessage, ports: Ports): Promise<void> =>
  message.way === 'out' ? send(message, ports) : notify(message, ports);
