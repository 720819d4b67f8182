import type { LinkDecision } from '../../links/link-decision.ts';
import { linkStateOf, secondOf } from '../../links/link-state.ts';
import { countryOfCase } from '../case-id.ts';
import type { KeptCaseMessage } from '../case-record.ts';
import { inOrderWritten } from '../in-order-written.ts';

/** Two cases that officers have decided about: the one in whose thread they did, the one they named, and which of both is from here. */
export type LinkedPair = { caseId: string; link: string; own: string; other: string };

/** The same whichever of both is named first. */
export const pairName = ({ own, other }: Pick<LinkedPair, 'own' | 'other'>): string => `${own} ${other}`;

/** The newest decision of each side of a pair about its being one event, in whichever thread it was written. */
const decisionsOn = (ids: readonly string[], messages: readonly KeptCaseMessage[]): LinkDecision[] => {
  const newest = new Map<string, LinkDecision>();
  for (const { caseId, body, from, at } of [...messages].sort(inOrderWritten))
    if (body.kind === 'link' && body.as === 'same-event' && ids.includes(caseId) && ids.includes(body.link))
      newest.set(from.country, { country: from.country, decision: body.decision, at });
  return [...newest.values()].filter(({ country }) => ids.some((id) => countryOfCase(id) === country));
};

/**
 * Pairs of one event that a thread decides about and of which one incident is from here.
 * @param country ISO 3166-1 alpha-2 of this country
 */
export const linkedPairs = (caseId: string, messages: readonly KeptCaseMessage[], country: string): LinkedPair[] => {
  const links = messages.flatMap(({ body }) => (body.kind === 'link' && body.as === 'same-event' ? [body.link] : []));
  return [...new Set(links)].flatMap((link) => {
    const [own, other] = countryOfCase(caseId) === country ? [caseId, link] : [link, caseId];
    return countryOfCase(own) === country && countryOfCase(other) !== country ? [{ caseId, link, own, other }] : [];
  });
};

/**
 * The country whose incident the region does not count, since the other's is the same event: both ends find the same one as
 * soon as both have the same messages.
 * @param messages of the threads of both cases
 * @returns ISO 3166-1 alpha-2; nothing while the pair is not confirmed
 */
export const reportedTwiceBy = (
  { own, other }: Pick<LinkedPair, 'own' | 'other'>,
  messages: readonly KeptCaseMessage[],
): string | undefined => {
  const decisions = decisionsOn([own, other], messages);
  return linkStateOf(decisions) === 'confirmed' ? secondOf(decisions) : undefined;
};
