import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { tableOf } from './table.ts';
import { type Tablet, until } from './tablet.ts';

const Case = z.object({
  shares: z.array(
    z.object({
      state: z.string(),
      posts: z.array(z.string()),
      record: z
        .object({
          place: z.object({ latitude: z.number(), longitude: z.number() }),
          photos: z.array(z.object({ id: z.string() })).optional(),
        })
        .optional(),
    }),
  ),
  thread: z.array(
    z.object({ message: z.record(z.string(), z.unknown()), from: z.object({ country: z.string(), post: z.string() }) }),
  ),
  cooperation: z.array(z.object({ country: z.string(), completeAt: z.string().optional() })),
});

type Case = z.infer<typeof Case>;

/** The officers on both sides of a border, by their tablets. */
export type BothSides = { here: Tablet; there: Tablet };

const say = (line: string): void => console.log(line);

const seenBy = (tablet: Tablet, caseId: string, what: string, isWanted: (seen: Case) => boolean) =>
  until(what, async () => {
    const answer = await tablet.tryToRead(`/v1/cases/${caseId}`);
    const seen = Case.safeParse(answer);
    return seen.success && isWanted(seen.data) ? seen.data : undefined;
  });

const write = async (tablet: Tablet, caseId: string, message: Record<string, unknown>): Promise<string> => {
  const id = randomUUID();
  await tablet.ask('POST', `/v1/cases/${caseId}/messages`, { id, ...message });
  return id;
};

const shownIn = (seen: Case): string => {
  const [share] = seen.shares;
  const { place, photos = [] } = share?.record ?? {};
  return `  ${share?.posts.join(', ')} sees the place (${place?.latitude}, ${place?.longitude}) and ${photos.length} photos`;
};

/** What a message says in codes and words, without the ids that only programs need. */
const saidIn = ({ id: _, inReplyTo: __, ...said }: Record<string, unknown>): string => Object.values(said).join(' · ');

const threadOf = ({ thread }: Case) =>
  thread.map(({ message, from }) => ({ country: from.country, post: from.post, said: saidIn(message) }));

/**
 * What both posts make of a report: the one across sees it, asks, is answered, and reports an arrest; here it is seen, and
 * counts as an instance of cooperation.
 * @param photos that the report has
 */
export const playCase = async ({ here, there }: BothSides, caseId: string, photos: number): Promise<void> => {
  const hasAll = ({ shares }: Case) => (shares[0]?.record?.photos ?? []).length === photos;
  const seen = await seenBy(there, caseId, 'the case across the border', hasAll);
  say(`\nCase ${caseId} across the border`);
  say(shownIn(seen));
  const question = await write(there, caseId, {
    kind: 'question',
    about: 'vehicle',
    text: 'Xe đã quay lại chưa?',
    language: 'vi',
  });
  await seenBy(here, caseId, 'the question', ({ thread }) => thread.length === 1);
  await write(here, caseId, { kind: 'answer', inReplyTo: question, answer: 'yes' });
  await seenBy(there, caseId, 'the answer', ({ thread }) => thread.length === 2);
  await write(there, caseId, { kind: 'result', result: 'arrest', count: 1 });
  const isComplete = ({ cooperation }: Case) => cooperation.some(({ completeAt }) => completeAt);
  const done = await seenBy(here, caseId, 'the arrest', isComplete);
  say(tableOf(threadOf(done)));
  say(`  one instance of cooperation with ${done.cooperation.map(({ country }) => country).join()}`);
};

const Instances = z.object({ rows: z.array(z.object({ pair: z.string(), instances: z.number() })).min(1) });

/** Prints how often the region has counted it: once, although both countries have it. */
export const showCooperation = async (region: Tablet): Promise<void> => {
  const { rows } = await until('the instance of cooperation in the region', async () => {
    const answer = Instances.safeParse((await region.ask('GET', '/v1/statistics?period=month&by=pair,crime')).body);
    return answer.success ? answer.data : undefined;
  });
  const instances = rows.reduce((sum, row) => sum + row.instances, 0);
  say(`\nThe region counts ${instances === 1 ? 'one instance' : `${instances} instances`} of cooperation`);
  say(tableOf(rows));
};
