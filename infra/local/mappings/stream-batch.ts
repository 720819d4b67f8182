import * as z from 'zod';
import type { PlannedStreamMapping } from '../assembly/plan.ts';
import type { StreamRecord } from '../engines/dynamodb-streams.ts';
import type { InvocationResult } from '../functions/invocation.ts';

export type GivenUp = {
  condition: 'RetryAttemptsExhausted' | 'RecordAgeExceeded';
  requestId: string;
  attempts: number;
};

/** What a batch needs of the world. */
export type BatchWorld = {
  invoke(records: readonly StreamRecord[]): Promise<InvocationResult>;
  /** Called for records that are done with, in their order: the checkpoint may pass them. */
  done(records: readonly StreamRecord[]): void;
  giveUp(records: readonly StreamRecord[], given: GivenUp): Promise<void>;
  now(): number;
  sleep(milliseconds: number): Promise<void>;
};

export type BatchPolicy = Pick<
  PlannedStreamMapping,
  'bisect' | 'partialFailures' | 'maximumRetries' | 'maximumAgeSeconds'
>;

/** First pause before a retry, doubled each time up to the longest, in milliseconds. */
const firstPause = 100;
const longestPause = 2_000;

const failuresSchema = z.object({
  batchItemFailures: z.array(z.object({ itemIdentifier: z.string().min(1) })).nullish(),
});

const sequenceOf = ({ dynamodb }: StreamRecord): string => dynamodb.SequenceNumber;

/**
 * How many records of a batch a reply lets pass: all, or those before the first that it reports. A reply that reports in
 * a form which Lambda does not know, or a record that was not in the batch, fails the whole batch.
 */
const passed = (
  records: readonly StreamRecord[],
  { failed, payload }: InvocationResult,
  partialFailures: boolean,
): number => {
  if (failed) return 0;
  if (!partialFailures) return records.length;
  const reply: unknown = JSON.parse(payload);
  if (reply === null || reply === '') return records.length;
  const read = failuresSchema.safeParse(reply);
  if (!read.success) return 0;
  const reported = (read.data.batchItemFailures ?? []).map(({ itemIdentifier }) => itemIdentifier);
  const positions = reported.map((identifier) => records.findIndex((record) => sequenceOf(record) === identifier));
  return positions.length === 0 ? records.length : Math.max(0, Math.min(...positions));
};

const exhausted = (policy: BatchPolicy, attempts: number, ageSeconds: number): GivenUp['condition'] | undefined => {
  if (policy.maximumAgeSeconds >= 0 && ageSeconds > policy.maximumAgeSeconds) return 'RecordAgeExceeded';
  return policy.maximumRetries >= 0 && attempts > policy.maximumRetries ? 'RetryAttemptsExhausted' : undefined;
};

const ageSeconds = ([oldest]: readonly StreamRecord[], now: number): number =>
  now / 1000 - (oldest?.dynamodb.ApproximateCreationDateTime ?? now / 1000);

/**
 * Brings a batch to a function until each of its records is done or given up, in their order. What fails is brought again
 * after a pause that grows, as often and as long as the mapping says. With bisecting, a batch that fails is brought in
 * halves until the bad record stands alone, and halving is not counted as an attempt: so a bad record costs no good one.
 * After a report of partial failure what comes before the first failure is done, and the rest is a new batch.
 */
export const processBatch = async (
  records: readonly StreamRecord[],
  policy: BatchPolicy,
  world: BatchWorld,
): Promise<void> => {
  let rest = records;
  let attempts = 0;
  while (rest.length > 0) {
    const result = await world.invoke(rest);
    const good = passed(rest, result, policy.partialFailures);
    world.done(rest.slice(0, good));
    rest = rest.slice(good);
    if (rest.length === 0) return;
    attempts = good > 0 ? 1 : attempts + 1;
    if (policy.bisect && rest.length > 1 && good === 0) return bisected(rest, policy, world);
    const condition = exhausted(policy, attempts, ageSeconds(rest, world.now()));
    if (condition) {
      await world.giveUp(rest, { condition, requestId: result.requestId, attempts });
      world.done(rest);
      return;
    }
    await world.sleep(Math.min(longestPause, firstPause * 2 ** (attempts - 1)));
  }
};

const bisected = async (records: readonly StreamRecord[], policy: BatchPolicy, world: BatchWorld): Promise<void> => {
  const middle = Math.ceil(records.length / 2);
  await processBatch(records.slice(0, middle), policy, world);
  await processBatch(records.slice(middle), policy, world);
};
