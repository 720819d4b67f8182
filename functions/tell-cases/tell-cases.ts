import type { AlertTopics } from '../../shared/alerts/alert-repository.ts';
import { authorityTopic } from '../../shared/alerts/rules/audience-of.ts';
import type { CaseExchange } from '../../shared/cases/case-exchange-message.ts';
import type { KeptCaseMessage } from '../../shared/cases/case-record.ts';
import { caseMail } from '../../shared/cases/mail/case-mail.ts';
import { postsOfCase } from '../../shared/cases/posts-of-case.ts';
import { asks } from '../../shared/cases/procedure/asks.ts';
import { type Procedures, usualProcedure } from '../../shared/cases/procedure/procedure.ts';
import { type Ports as PlanningPorts, planSteps } from '../../shared/cases/workflows/plan-steps.ts';
import type { Language } from '../../shared/reference/languages.ts';

export type Ports = PlanningPorts & {
  /** ISO 3166-1 alpha-2 of this country. */
  country: string;
  procedures: Procedures;
  languages: readonly Language[];
  exchange: CaseExchange;
  topics: Pick<AlertTopics, 'publish'>;
};

/** Tells the other side what was written here. */
const send = async ({ caseId, body, from, at, to }: KeptCaseMessage, { exchange }: Ports): Promise<void> => {
  for (const country of to)
    await exchange.send({ version: 1, does: 'say-in-case', caseId, from, at, message: body }, country);
};

/** Who is told first of what the other side wrote: for what it asks, the country's procedure says so; else the posts. */
const toldFirst = (message: KeptCaseMessage, { country, procedures }: Ports): readonly string[] => {
  if (!asks(message)) return ['posts'];
  const { answer, decide } = procedures[country] ?? usualProcedure;
  return (message.body.kind === 'question' ? answer : decide).first;
};

/** Tells the posts here, by e-mail and without a word of it, that the other side has written; the authority where no post works on it. */
const notify = async (message: KeptCaseMessage, ports: Ports): Promise<void> => {
  const { cases, topics, languages } = ports;
  const { caseId, from } = message;
  const file = await cases.find(caseId);
  const first = toldFirst(message, ports);
  const posts = file && first.includes('posts') ? postsOfCase(file) : [];
  const told = first.includes('authority') || posts.length === 0 ? [...posts, authorityTopic] : posts;
  for (const topic of told)
    for (const language of languages)
      await topics.publish(
        { topic, language, channel: 'email', purpose: 'reminder' },
        caseMail(caseId, from, language),
      );
};

/**
 * Passes a change of a case on: to the other side what was written here, to the posts here that something came; and has
 * somebody look whether what this side owes is done in its time.
 * @param change what was written into the case, or only which case another country has shown
 * @throws what ports throw: the record must come again, and a message that is sent twice does no harm
 */
export const tellCases = async (
  change: KeptCaseMessage | { caseId: string; way: 'in' },
  ports: Ports,
): Promise<void> => {
  if (change.way === 'in') await planSteps(change.caseId, ports, ports);
  if ('body' in change) await (change.way === 'out' ? send : notify)(change, ports);
};
