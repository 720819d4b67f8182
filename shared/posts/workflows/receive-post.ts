import { bloById } from '../../foundation/blos/blos.ts';
import type { Clock } from '../../foundation/clock.ts';
import { momentFaults } from '../../foundation/moment.ts';
import { present } from '../../foundation/present.ts';
import { RefusedMessage } from '../../foundation/problems/refused-message.ts';
import type { PostDirectory } from '../post-directory.ts';
import type { TellPost } from '../tell-post.ts';

export type Ports = { posts: Pick<PostDirectory, 'keep'>; clock: Clock };

/**
 * Keeps what another country tells of a post of its own.
 * @param from ISO 3166-1 alpha-2 of the country that the exchange has shown to have told this
 * @throws RefusedMessage for a post of another country, and for a moment of the future, which would stand for ever
 */
export const receivePost = async (
  { post, changedAt, timeZone, entry }: TellPost,
  from: string,
  { posts, clock }: Ports,
): Promise<void> => {
  if (bloById(post)?.country !== from) throw new RefusedMessage('other-topic');
  const [fault] = momentFaults(changedAt, '', clock());
  if (fault) throw new RefusedMessage(fault.code === 'future-date' ? 'from-the-future' : 'impossible-moment');
  await posts.keep(present({ post, changedAt, timeZone, entry }));
};
