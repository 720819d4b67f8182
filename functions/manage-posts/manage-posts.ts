import type { Caller } from '../../shared/foundation/caller.ts';
import type { Clock } from '../../shared/foundation/clock.ts';
import type { Fault } from '../../shared/foundation/faults/fault.ts';
import { isoTime } from '../../shared/foundation/moment.ts';
import { present } from '../../shared/foundation/present.ts';
import { faultsProblem, Problem } from '../../shared/foundation/problem.ts';
import { incidentProblemWords } from '../../shared/incidents/incident-problem-words.ts';
import type { DutyTelephone } from '../../shared/posts/duty-telephone.ts';
import type { PostDirectory } from '../../shared/posts/post-directory.ts';
import { PostEntry, type PostEntryRequest } from '../../shared/posts/post-entry.ts';
import { entryView, type PostList, type PostView, postView } from '../../shared/posts/post-view.ts';

export type Ports = {
  blos: readonly string[];
  /** By its name in the IANA database. */
  timeZone: string;
  staleDays: number;
  /** Whether an entry may name people. */
  hasNames: boolean;
  telephone: DutyTelephone;
  posts: PostDirectory;
  clock: Clock;
};

/** @throws Problem `not-found` for a post that this country has not: another's is kept there */
const requireOwn = (post: string, { blos }: Ports): void => {
  if (!blos.includes(post)) throw new Problem(incidentProblemWords['no-such-blo']);
};

/** A number in E.164, or a fault at its place. */
const read = (typed: string | undefined, pointer: string, faults: Fault[], { telephone }: Ports) => {
  const number = typed === undefined ? undefined : telephone(typed);
  if (typed !== undefined && number === undefined) faults.push({ pointer, code: 'bad-format' });
  return number;
};

/** @throws Problem `faults` for what is no number, and for a name where the country has none in its directory */
const entryOf = (sent: PostEntryRequest, ports: Ports): PostEntry => {
  const faults: Fault[] = [];
  const inCharge = sent.inCharge?.map(({ telephone, ...person }, index) => {
    const pointer = `/inCharge/${index}`;
    if (person.name !== undefined && !ports.hasNames)
      faults.push({ pointer: `${pointer}/name`, code: 'unknown-field' });
    return present({ ...person, telephone: read(telephone, `${pointer}/telephone`, faults, ports) });
  });
  const telephone = read(sent.telephone, '/telephone', faults, ports);
  if (faults.length > 0) throw faultsProblem(faults);
  return PostEntry.parse(present({ ...sent, telephone, inCharge }));
};

/** The directory, in the order of the posts' names. */
export const listPosts = async ({ posts, staleDays, clock }: Ports): Promise<PostList> => {
  const reading = { staleDays, now: clock() };
  const kept = await posts.all();
  return { posts: kept.flatMap((each) => postView(each, reading) ?? []) };
};

/**
 * Keeps the entry of a post, or confirms it: what is kept again is as new. Of two at once the later stands.
 * @throws Problem `not-found` for a post of another country, `faults`
 */
export const keepPost = async (
  post: string,
  sent: PostEntryRequest,
  { person: by }: Caller,
  ports: Ports,
): Promise<PostView> => {
  requireOwn(post, ports);
  const { timeZone, staleDays, clock } = ports;
  const now = clock();
  const entry = entryOf(sent, ports);
  const kept = { post, changedAt: isoTime(now), timeZone, entry, by };
  await ports.posts.keep(kept);
  return entryView(kept, entry, { staleDays, now });
};

/** Removes the entry of a post; where there is none it does no harm. @throws Problem `not-found` for a post of another country */
export const removePost = async (post: string, { person: by }: Caller, ports: Ports): Promise<void> => {
  requireOwn(post, ports);
  const { timeZone, clock } = ports;
  await ports.posts.keep({ post, changedAt: isoTime(clock()), timeZone, by });
};
