import { Problem } from '../../foundation/problem.ts';
import { alertProblemWords } from '../alert-problem-words.ts';
import type { Channel } from '../channel.ts';
import { type AwaitedProof, mostTries, provenRequest } from '../subscriptions/awaited-proof.ts';
import type { SubscriptionView } from '../subscriptions/subscription-view.ts';
import { findAwaited } from './ask-for-code.ts';
import { changeSubscription } from './change-subscription.ts';
import type { ProvenChangePorts } from './proving-ports.ts';
import { takeOverEverywhere } from './take-over-address.ts';

/** @throws Problem `not-found` when no code is awaited; `faults` for another code than the one that was sent */
const requireRightCode = async (code: string, proof: AwaitedProof | undefined, { proving }: ProvenChangePorts) => {
  const { awaited, codes } = proving;
  const tries = proof && (await awaited.countTry(proof, mostTries));
  if (!proof || tries === undefined) throw new Problem(alertProblemWords['no-code-awaited']);
  if (codes.isRight(code, proof)) return proof;
  const fault = { pointer: '/code', code: 'not-there' } as const;
  throw new Problem(alertProblemWords['wrong-code'], { left: mostTries - tries }, [fault]);
};

/**
 * Makes the subscription that waited for a code. The number is the person's from now on: whoever else was told anything
 * there is told nothing there any more.
 * @param topics of the country
 * @throws Problem `not-found`, `faults`, or what `changeSubscription` throws; the same code again completes it then
 */
export const confirmCode = async (
  { person, channel, code }: { person: string; channel: Channel; code: string },
  topics: readonly string[],
  ports: ProvenChangePorts,
): Promise<SubscriptionView> => {
  const proof = await requireRightCode(code, await findAwaited(person, channel, ports), ports);
  const previous = await ports.subscriptions.find(person, channel);
  await takeOverEverywhere(proof, topics, ports);
  const request = { ...provenRequest(proof), provenAt: new Date(ports.clock()).toISOString() };
  const view = await changeSubscription(request, previous, ports, proof);
  await ports.proving.awaited.remove(proof);
  return view;
};
