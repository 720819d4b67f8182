import type { CaseFollowUp, FollowUpQueue } from '../../alerts/alert-repository.ts';
import type { Clock } from '../../foundation/clock.ts';
import type { CaseRepository } from '../case-repository.ts';
import type { Procedures } from '../procedure/procedure.ts';
import { stepKey } from '../procedure/step-key.ts';
import { stepsOf } from '../procedure/steps-of.ts';

export type Ports = {
  cases: Pick<CaseRepository, 'find' | 'recordStep'>;
  followUpQueue: FollowUpQueue<CaseFollowUp>;
  clock: Clock;
};

/**
 * Has somebody look at each step that this country owes on a case when it is due. A step that was planned for that moment is
 * left alone, so a case whose photos come one after the other is looked at once.
 * @throws what ports throw: the record of the stream must come again
 */
export const planSteps = async (
  caseId: string,
  { country, procedures }: { country: string; procedures: Procedures },
  { cases, followUpQueue, clock }: Ports,
): Promise<void> => {
  const file = await cases.find(caseId);
  if (!file) return;
  const now = clock();
  const planned = new Map(file.steps.map((kept) => [kept.key, kept.plannedFor]));
  for (const step of stepsOf(file, { country, procedures, now })) {
    const key = stepKey(step);
    if (!step.own || step.state === 'done' || planned.get(key) === step.dueAt) continue;
    await followUpQueue.send({ do: 'case', caseId, key }, (Date.parse(step.dueAt) - now) / 1000);
    await cases.recordStep({ caseId, key }, 'plannedFor', step.dueAt);
  }
};
