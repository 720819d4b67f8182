import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import * as z from 'zod';
import type { StreamPosition } from './dynamodb-streams.ts';

const schema = z.object({ shardId: z.string(), sequenceNumber: z.string().optional() });

/** Where a mapping goes on after a restart; everything up to it is done. */
export type Checkpoint = { read(): StreamPosition | undefined; write(position: StreamPosition): void };

/** A checkpoint in a file, which is replaced in one step: a `kill -9` leaves the old one or the new one. */
export const fileCheckpoint = (file: string): Checkpoint => ({
  read: () => {
    try {
      const { shardId, sequenceNumber } = schema.parse(JSON.parse(readFileSync(file, 'utf8')));
      return sequenceNumber === undefined ? { shardId } : { shardId, sequenceNumber };
    } catch {
      return undefined;
    }
  },
  write: (position) => {
    writeFileSync(`${file}.new`, JSON.stringify(position));
    renameSync(`${file}.new`, file);
  },
});
