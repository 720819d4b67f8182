import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import * as z from 'zod';
import type { StreamPosition } from '../engines/dynamodb-streams.ts';

const schema = z.object({ shardId: z.string(), sequenceNumber: z.string().optional() });

/** Where a mapping goes on after a restart; everything up to it is done. */
export type Checkpoint = {
  read(): StreamPosition | undefined;
  write(position: StreamPosition): void;
  /** Puts what was written last where a restart finds it. */
  flush(): void;
};

/** How long a position may wait to be put on disk, in milliseconds: after a kill as much is brought a second time. */
const patience = 50;

const readPosition = (file: string): StreamPosition | undefined => {
  try {
    const { shardId, sequenceNumber } = schema.parse(JSON.parse(readFileSync(file, 'utf8')));
    return sequenceNumber === undefined ? { shardId } : { shardId, sequenceNumber };
  } catch {
    return undefined;
  }
};

/** A checkpoint in a file, which is replaced in one step: a `kill -9` leaves the old one or the new one. */
export const fileCheckpoint = (file: string): Checkpoint => {
  let waiting: StreamPosition | undefined;
  const flush = () => {
    if (!waiting) return;
    writeFileSync(`${file}.new`, JSON.stringify(waiting));
    renameSync(`${file}.new`, file);
    waiting = undefined;
  };
  return {
    flush,
    read: () => waiting ?? readPosition(file),
    write: (position) => {
      if (!waiting) setTimeout(flush, patience);
      waiting = position;
    },
  };
};
