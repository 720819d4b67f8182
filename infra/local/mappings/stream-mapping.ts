import type { Activity } from '../activity.ts';
import type { PlannedStreamMapping } from '../assembly/plan.ts';
import type { StreamPosition, StreamReader } from '../engines/dynamodb-streams.ts';
import type { Checkpoint } from './checkpoint.ts';
import { createStreamWork, type StreamWork, type StreamWorkWorld } from './stream-work.ts';

/** How often an empty stream is asked while anything goes on, in milliseconds; Lambda asks four times a second. */
const pollMilliseconds = 100;
/** How many records may be under way before no more are read. */
const openLimit = 2_000;
/** How long to leave an engine alone that did not answer, in milliseconds. */
const troublePause = 1_000;

export type MappingWorld = Omit<StreamWorkWorld, 'signal'> & { reader: StreamReader; activity: Activity };

export type RunningMapping = { stop(): Promise<void> };

const atEnd = async (reader: StreamReader, streamArn: string, shardId: string): Promise<StreamPosition> => {
  let position: StreamPosition = { shardId };
  for (let next: string | undefined = await reader.iterator(streamArn, position); next; ) {
    const page = await reader.records(next);
    const last = page.records.at(-1);
    if (!last) break;
    position = { shardId, sequenceNumber: last.dynamodb.SequenceNumber };
    next = page.next;
  }
  return position;
};

type Starting = { mapping: PlannedStreamMapping; reader: StreamReader; checkpoint: Checkpoint; streamArn: string };

/**
 * Where to begin: at the checkpoint, or where the template says. LATEST is written down at once, so that a run which is
 * killed before its first record begins there again.
 */
const begin = async ({ mapping, reader, checkpoint, streamArn }: Starting): Promise<StreamPosition> => {
  const kept = checkpoint.read();
  if (kept) return kept;
  const shards = await reader.shards(streamArn);
  const shardId = (mapping.start === 'LATEST' ? shards.at(-1) : shards[0]) ?? '';
  const position = mapping.start === 'LATEST' && shardId ? await atEnd(reader, streamArn, shardId) : { shardId };
  if (shardId) checkpoint.write(position);
  checkpoint.flush();
  return position;
};

type Reading = {
  mapping: PlannedStreamMapping;
  world: MappingWorld;
  work: StreamWork;
  signal: AbortSignal;
  pause(milliseconds: number): Promise<unknown>;
};

const readShard = async ({ world, work, signal, pause }: Reading, streamArn: string, position: StreamPosition) => {
  for (let next: string | undefined = await world.reader.iterator(streamArn, position); next && !signal.aborted; ) {
    while (work.open() > openLimit && !signal.aborted) await pause(pollMilliseconds);
    const page = await world.reader.records(next);
    work.take(position.shardId, page.records);
    next = page.next;
    if (page.records.length === 0) await pause(pollMilliseconds);
  }
  // The next shard's records come after all of this one's.
  while (work.open() > 0 && !signal.aborted) await pause(pollMilliseconds);
};

/** Reads one shard after the other, and waits for the next when there is none. */
const readStream = async (reading: Reading): Promise<void> => {
  const { mapping, world, signal, pause } = reading;
  const streamArn = await world.reader.streamArn(mapping.tableName);
  for (let position = await begin({ mapping, streamArn, ...world }); !signal.aborted; ) {
    if (position.shardId) await readShard(reading, streamArn, position);
    const shards = await world.reader.shards(streamArn);
    const following = shards[shards.indexOf(position.shardId) + 1];
    if (following) position = { shardId: following };
    else await pause(pollMilliseconds);
  }
};

/** An engine that does not answer for a moment is asked again. */
const keepReading = async (reading: Reading): Promise<void> => {
  const { mapping, world, signal, pause } = reading;
  while (!signal.aborted) {
    try {
      await readStream(reading);
    } catch (failure) {
      if (signal.aborted) return;
      world.log({ code: 'stream-not-read', mapping: mapping.id, failure: String(failure) });
      await pause(troublePause);
    }
  }
};

/**
 * Runs an event source mapping from a DynamoDB stream to a function. At least once: the checkpoint moves after success
 * only, so what was under way when the run was killed is brought again.
 */
export const startStreamMapping = (mapping: PlannedStreamMapping, world: MappingWorld): RunningMapping => {
  const end = new AbortController();
  const { signal } = end;
  const work = createStreamWork(mapping, { ...world, signal });
  const pause = (milliseconds: number) => world.activity.pause(milliseconds, signal);
  const reading = keepReading({ mapping, world, work, signal, pause });
  return {
    stop: async () => {
      end.abort();
      await Promise.all([reading, work.stop()]);
      world.checkpoint.flush();
    },
  };
};
