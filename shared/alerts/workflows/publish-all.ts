import type { Language } from '../../reference/languages.ts';
import type { AlertTopics } from '../alert-repository.ts';
import type { DispatchRequest } from '../dispatch-request.ts';
import type { AlertMessage, Publication, PublishOutcome } from '../publication.ts';
import type { PushOrder, PushQueue } from '../push/push-order.ts';

type Entry = { publication: Publication; message: AlertMessage };

const isPush = ({ publication }: Entry): boolean => publication.channel === 'push';

const orderOf = (request: DispatchRequest, entries: readonly Entry[]): PushOrder => {
  const { alertId, stage, topic, severity, filters, textIfUntold } = request;
  const texts: Partial<Record<Language, string>> = {};
  for (const { publication, message } of entries) texts[publication.language] = message.text;
  const asked = { severity: [...filters.severity], crime: [...filters.crime] };
  return { alertId, stage, topic, severity, filters: asked, texts, ...(textIfUntold ? { textIfUntold } : {}) };
};

/** All languages in one order. Whatever becomes of it, it may be sent again: nobody is told twice by it. */
const ordered = async (
  request: DispatchRequest,
  entries: readonly Entry[],
  queue: PushQueue | undefined,
): Promise<PublishOutcome> => {
  if (!queue || entries.length === 0) return { outcome: 'refused', code: 'NoTablets' };
  try {
    return { outcome: 'published', messageId: await queue.send(orderOf(request, entries)) };
  } catch (error) {
    return { outcome: 'refused', code: error instanceof Error ? error.name : 'Unknown' };
  }
};

/**
 * Gives messages of one dispatch to SNS, and those for tablets to their queue, at the same time.
 * @returns what became of each message, in order
 */
export const publishAll = async (
  request: DispatchRequest,
  entries: readonly Entry[],
  { topics, push }: { topics: Pick<AlertTopics, 'publishAll'>; push?: { queue: PushQueue } | undefined },
): Promise<PublishOutcome[]> => {
  const others = entries.filter((entry) => !isPush(entry));
  const [pushed, published] = await Promise.all([
    ordered(request, entries.filter(isPush), push?.queue),
    others.length > 0 ? topics.publishAll(request.topic, others) : [],
  ]);
  const outcomes = published.values();
  return entries.map((entry) => (isPush(entry) ? pushed : (outcomes.next().value ?? pushed)));
};
