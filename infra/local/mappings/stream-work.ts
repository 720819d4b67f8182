import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { PlannedStreamMapping } from '../assembly/plan.ts';
import type { StreamRecord } from '../engines/dynamodb-streams.ts';
import type { InvocationResult } from '../functions/invocation.ts';
import { createLane } from '../functions/lane.ts';
import type { Checkpoint } from './checkpoint.ts';
import { passes } from './filter-pattern.ts';
import { type BatchWorld, type GivenUp, processBatch } from './stream-batch.ts';
import { givenUpMessage } from './stream-given-up.ts';
import { createStreamProgress, type StreamProgress } from './stream-progress.ts';

/** What a stream mapping needs of the world, apart from the stream. */
export type StreamWorkWorld = {
  checkpoint: Checkpoint;
  invoke(functionArn: string, payload: string): Promise<InvocationResult>;
  send(queueArn: string, body: string): Promise<void>;
  /** A line for whoever watches: a code and ids, nothing of a record. */
  log(line: object): void;
  /** Aborted when the run ends. */
  signal: AbortSignal;
};

/** The work on records once they are read. */
export type StreamWork = {
  take(shardId: string, records: readonly StreamRecord[]): void;
  /** How many records are taken and not passed by the checkpoint yet. */
  open(): number;
  stop(): Promise<unknown>;
};

/** A record as Lambda hands it over: named after the stream and region of the template, not the engine's. */
const asEvent = (record: StreamRecord, { streamArn, region }: PlannedStreamMapping): StreamRecord => ({
  ...record,
  awsRegion: region,
  eventSource: 'aws:dynamodb',
  eventSourceARN: streamArn,
});

/** The engine names the parts of a key now in this order, now in that. */
const itemOf = ({ dynamodb }: StreamRecord): string =>
  JSON.stringify(Object.entries(dynamodb.Keys).sort(([one], [other]) => (one < other ? -1 : 1)));

/** All records of an item take the same lane, so an item's changes stay in order while others go on beside them. */
const laneOf = (record: StreamRecord, lanes: number): number =>
  createHash('md5').update(itemOf(record)).digest().readUInt32BE() % lanes;

const sequences = (records: readonly StreamRecord[]) => records.map(({ dynamodb }) => dynamodb.SequenceNumber);

type Shard = { id: string };

const batchWorldOf = (
  mapping: PlannedStreamMapping,
  world: StreamWorkWorld,
  { shard, done }: { shard: Shard; done: BatchWorld['done'] },
): BatchWorld => ({
  done,
  invoke: async (Records) => {
    const result = await world.invoke(mapping.functionArn, JSON.stringify({ Records }));
    // A function that ends because the run ends has not failed: its records are brought again after the next start.
    if (result.failed) world.signal.throwIfAborted();
    return result;
  },
  giveUp: async (records, given: GivenUp) => {
    const { condition } = given;
    world.log({ code: 'stream-records-given-up', mapping: mapping.id, condition, records: records.length });
    const message = givenUpMessage(mapping, { shardId: shard.id, records, given });
    if (mapping.onFailureQueueArn) await world.send(mapping.onFailureQueueArn, message);
  },
  now: Date.now,
  sleep: (milliseconds) => sleep(milliseconds, undefined, { signal: world.signal }),
});

/** Takes note of what is done, and moves the checkpoint to where everything before is done too. */
const passing =
  (progress: StreamProgress, shard: Shard, checkpoint: Checkpoint): BatchWorld['done'] =>
  (records) => {
    for (const sequenceNumber of sequences(records)) progress.done(sequenceNumber);
    const sequenceNumber = progress.moved();
    if (sequenceNumber) checkpoint.write({ shardId: shard.id, sequenceNumber });
  };

/** Sets up the lanes of a mapping. */
export const createStreamWork = (mapping: PlannedStreamMapping, world: StreamWorkWorld): StreamWork => {
  const progress = createStreamProgress();
  const shard: Shard = { id: '' };
  const done = passing(progress, shard, world.checkpoint);
  const batchWorld = batchWorldOf(mapping, world, { shard, done });
  const { id, batchSize, windowMilliseconds } = mapping;
  const process = (batch: readonly StreamRecord[]) =>
    processBatch(batch, mapping, batchWorld).catch((failure: unknown) => {
      if (!world.signal.aborted) world.log({ code: 'stream-batch-stuck', mapping: id, failure: String(failure) });
    });
  const lanes = Array.from({ length: mapping.lanes }, () => createLane({ batchSize, windowMilliseconds, process }));
  return {
    take: (shardId, records) => {
      shard.id = shardId;
      for (const sequenceNumber of sequences(records)) progress.begin(sequenceNumber);
      const events = records.map((record) => asEvent(record, mapping));
      const wanted = new Set(events.filter((event) => passes(mapping.filters, event)));
      for (const event of wanted) lanes[laneOf(event, mapping.lanes)]?.push(event);
      done(events.filter((event) => !wanted.has(event)));
    },
    open: progress.open,
    stop: () => Promise.all(lanes.map((lane) => lane.stop())),
  };
};
