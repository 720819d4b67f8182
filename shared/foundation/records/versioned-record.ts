import * as z from 'zod';

/** A record as a table holds it: members of any kind, before a schema has looked at them. */
export type HeldRecord = Readonly<Record<string, unknown>>;

/** Makes a record of the next version from one of the version before. It adds what is missing and throws nothing away. */
export type Migration = (older: HeldRecord) => HeldRecord;

/** A kind of record that is kept for years. */
export type VersionedRecord<Schema extends z.ZodType = z.ZodType> = {
  /** In kebab-case: its name in the log, and the folder of its golden records. */
  name: string;
  version: number;
  schema: Schema;
  /** The members of a record with the version in which it is written. */
  write<Members extends HeldRecord>(members: Members): Members & { recordVersion: number };
  /** Reads a record of any version. @throws ZodError when it is none */
  read(held: HeldRecord): z.output<Schema>;
};

/** Records of before there were versions name none: they are of the first. */
const RecordVersion = z.int().min(1).default(1);

/** The first migration makes version 2, so those that a record of version 3 still has to go through begin with the third. */
const upgraded = (held: HeldRecord, migrations: readonly Migration[]): HeldRecord =>
  migrations
    .slice(RecordVersion.parse(held['recordVersion']) - 1)
    .reduce((record, migration) => migration(record), held);

/**
 * Declares a kind of record beside its schema. Each record names the version in which it was written, and is upgraded when
 * it is read, one version after the other; nothing is ever rewritten in place for it.
 *
 * A record of a later version than this code knows (a deployment that is half done, or was rolled back) is read as it is,
 * and the schema decides. So a member never gets another meaning: what means something else has another name.
 * @param name in kebab-case, as the log names it
 * @param schema of the version of today
 * @param migrations one from each version to the next, the oldest first: their number makes the version of today, so none
 * can be missing
 */
/* @__NO_SIDE_EFFECTS__ */
export const versionedRecord = <Schema extends z.ZodType>(
  name: string,
  schema: Schema,
  migrations: readonly Migration[] = [],
): VersionedRecord<Schema> => {
  const version = migrations.length + 1;
  return {
    name,
    version,
    schema,
    write: (members) => ({ ...members, recordVersion: version }),
    read: (held) => schema.parse(upgraded(held, migrations)),
  };
};
