import { requireWorkplaceTopic } from '../../shared/alerts/workplace-topic.ts';
import type { Caller } from '../../shared/foundation/caller.ts';
import type { Clock } from '../../shared/foundation/clock.ts';
import { Problem } from '../../shared/foundation/problem.ts';
import type { OpinionRepository } from '../../shared/trends/opinions/opinion-repository.ts';
import type { OpinionRequest, OpinionView, TrendOpinion } from '../../shared/trends/opinions/trend-opinion.ts';
import { trendProblemWords } from '../../shared/trends/trend-problem-words.ts';
import type { TrendRepository } from '../../shared/trends/trend-repository.ts';

export type Ports = {
  trends: Pick<TrendRepository, 'find'>;
  opinions: Pick<OpinionRepository, 'save'>;
  clock: Clock;
};

/**
 * Keeps what the caller's post, or the authority, says of a flag; nobody's name is kept.
 * @throws Problem `not-yours` for an officer without a BLO, `not-found` for a flag that there is not
 */
export const judgeTrend = async (
  id: string,
  opinion: OpinionRequest['opinion'],
  caller: Caller,
  { trends, opinions, clock }: Ports,
): Promise<OpinionView> => {
  const topic = requireWorkplaceTopic(caller);
  const flag = await trends.find(id);
  if (!flag) throw new Problem(trendProblemWords['no-such-flag']);
  const said = { flagId: id, kind: flag.finding.kind, topic, opinion, at: new Date(clock()).toISOString() };
  await opinions.save(said satisfies TrendOpinion);
  return said;
};
