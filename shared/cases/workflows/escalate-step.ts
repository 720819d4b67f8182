import type { AlertTopics, CaseFollowUp, FollowUpQueue } from '../../alerts/alert-repository.ts';
import { authorityTopic } from '../../alerts/rules/audience-of.ts';
import type { Clock } from '../../foundation/clock.ts';
import { isoTime } from '../../foundation/moment.ts';
import type { Language } from '../../reference/languages.ts';
import type { CaseFile, CaseRepository } from '../case-repository.ts';
import { lateStepMail } from '../mail/late-step-mail.ts';
import { postsOfCase } from '../posts-of-case.ts';
import { type Procedures, usualProcedure } from '../procedure/procedure.ts';
import { stepKey } from '../procedure/step-key.ts';
import { stepsOf } from '../procedure/steps-of.ts';

export type Terms = { country: string; languages: readonly Language[]; procedures: Procedures };

export type Ports = {
  cases: Pick<CaseRepository, 'find' | 'recordStep'>;
  followUpQueue: FollowUpQueue<CaseFollowUp>;
  topics: Pick<AlertTopics, 'publish'>;
  clock: Clock;
};

/** Whom the country's procedure has told of this step when it is late: the authority, also where no post works on the case. */
const toldOf = (file: CaseFile, step: ReturnType<typeof stepsOf>[number], { country, procedures }: Terms): string[] => {
  const { late } = (procedures[country] ?? usualProcedure)[step.step];
  const posts = late.includes('posts') ? postsOfCase(file) : [];
  return late.includes('authority') || posts.length === 0 ? [...posts, authorityTopic] : posts;
};

/**
 * Looks whether a step that this country owes is done. One that is late is told once to those whom the procedure names, by
 * e-mail and without a word of what it is about; one that has time left is looked at again. What is told is recorded after
 * it: a crash between the two tells it twice, and never loses it.
 * @returns how many messages were published
 * @throws what ports throw: the follow-up must come again
 */
export const escalateStep = async ({ caseId, key }: CaseFollowUp, terms: Terms, ports: Ports): Promise<number> => {
  const file = await ports.cases.find(caseId);
  const now = ports.clock();
  const step = file && stepsOf(file, { ...terms, now }).find((each) => each.own && stepKey(each) === key);
  if (!file || !step || step.state === 'done' || step.lateToldAt !== undefined) return 0;
  if (step.state === 'due') {
    await ports.followUpQueue.send({ do: 'case', caseId, key }, (Date.parse(step.dueAt) - now) / 1000);
    return 0;
  }
  const topics = toldOf(file, step, terms);
  for (const topic of topics)
    for (const language of terms.languages)
      await ports.topics.publish(
        { topic, language, channel: 'email', purpose: 'reminder' },
        lateStepMail(caseId, language),
      );
  await ports.cases.recordStep({ caseId, key }, 'toldAt', isoTime(now));
  return topics.length * terms.languages.length;
};
