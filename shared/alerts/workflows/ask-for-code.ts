import { TooOften } from '../../foundation/limits/require-allowance.ts';
import { faultsProblem } from '../../foundation/problem.ts';
import { alertProblemWords } from '../alert-problem-words.ts';
import type { Channel } from '../channel.ts';
import { codeText } from '../messages/code-text.ts';
import { type AwaitedProof, awaitedProof, codeMinutes, isExpired } from '../subscriptions/awaited-proof.ts';
import type { CheckedRequest, Subscription } from '../subscriptions/subscription.ts';
import { awaitedView, type SubscriptionView } from '../subscriptions/subscription-view.ts';
import type { ProvenChangePorts } from './proving-ports.ts';

type Named = { person: string; channel: Channel; address: string };

const dayMilliseconds = 86_400_000;

/**
 * Counts what is sent to an address before it is proven to be the person's: by the person, who may name many, and by the
 * address, which many may name.
 * @throws Problem `slow-down`, with the seconds until the next day of UTC
 */
export const requireSendingLeft = async (
  { person, channel, address }: Named,
  { proving, clock }: ProvenChangePorts,
) => {
  const now = clock();
  const day = Math.floor(now / dayMilliseconds);
  const { codesADay, countToday, onMostCodes } = proving;
  const counted = [
    { name: `person ${person}`, most: codesADay.person },
    { name: `${channel} ${address}`, most: codesADay.address },
  ];
  for (const { name, most } of counted) {
    if (await countToday({ name, day }, most)) continue;
    onMostCodes({ person, most });
    const seconds = Math.ceil(((day + 1) * dayMilliseconds - now) / 1_000);
    throw new TooOften(alertProblemWords['codes-of-today'], { most }, seconds);
  }
};

const unreachable = () => faultsProblem([{ pointer: '/address', code: 'no-texts' }]);

/**
 * Sends a code to a phone, and keeps the request until the code is typed back. Nothing else is sent there before.
 * @param told what the person is told now, which goes on until then
 * @throws Problem `faults` for a phone that takes no texts, or has answered STOP; `slow-down`
 */
export const askForCode = async (
  request: CheckedRequest,
  told: Subscription | undefined,
  ports: ProvenChangePorts,
): Promise<SubscriptionView> => {
  const { address, language } = request;
  const { awaited, codes, send } = ports.proving;
  await requireSendingLeft(request, ports);
  if (await ports.sns.hasOptedOut(address)) throw unreachable();
  const { code, kept } = codes.make();
  const proof = awaitedProof(request, kept, ports.clock());
  await awaited.save(proof);
  if (!(await send(address, codeText(code, codeMinutes, language)))) {
    await awaited.remove(proof);
    throw unreachable();
  }
  return awaitedView(proof, told);
};

/** @returns the request that waits for a code now, if there is one */
export const findAwaited = async (
  person: string,
  channel: Channel,
  { proving, clock }: Pick<ProvenChangePorts, 'proving' | 'clock'>,
): Promise<AwaitedProof | undefined> => {
  const proof = await proving.awaited.find(person, channel);
  return proof && !isExpired(proof, clock()) ? proof : undefined;
};
