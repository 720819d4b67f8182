import { createHash } from 'node:crypto';
import { presigner, type Signing, type ToSign } from '../../aws/presigner.ts';
import { settleEach } from '../../foundation/settle-each.ts';
import { crimeCodes } from '../../incidents/report/crime-codes.ts';
import { parquetKey } from '../parquet/parquet-key.ts';
import { parquetTableNames } from '../parquet/parquet-tables.ts';
import type { ParquetStore } from '../parquet-store.ts';

const filesAtOnce = 8;

/** An ETag is no digest of the contents under KMS, so ours is beside the object. */
const digestHeader = 'x-amz-meta-sha256';

type Asked = Pick<ToSign, 'method' | 'headers'> & { key: string; body?: Uint8Array };

/** Asks S3 by an address that is signed for this one request: a client of S3 would be a third of the night's bundle. */
const bucketOf =
  (sign: ReturnType<typeof presigner>, bucket: string) =>
  async ({ body, ...asked }: Asked): Promise<Response> => {
    const address = await sign({ ...asked, bucket, lifetimeSeconds: 60 });
    const { method, headers = {} } = asked;
    const answer = await fetch(address, {
      method,
      headers,
      signal: AbortSignal.timeout(30_000),
      ...(body ? { body: Buffer.from(body) } : {}),
    });
    if (!answer.ok && !(method === 'HEAD' && answer.status === 404))
      throw new Error(`S3 answered ${answer.status} to ${method} ${asked.key}`);
    return answer;
  };

type Bucket = ReturnType<typeof bucketOf>;

/** The digest of what is there: of another program's object none, and so it is replaced. */
const digestAt = async (bucket: Bucket, key: string): Promise<string | undefined> => {
  const { ok, headers } = await bucket({ method: 'HEAD', key });
  return ok ? (headers.get(digestHeader) ?? '') : undefined;
};

const put = async (bucket: Bucket, key: string, body: Uint8Array, sha256: Buffer): Promise<void> => {
  // S3 refuses a body that is not of this checksum.
  const checksum = { 'x-amz-checksum-sha256': sha256.toString('base64') };
  const headers = { 'content-type': 'application/vnd.apache.parquet', [digestHeader]: sha256.toString('hex') };
  await bucket({ method: 'PUT', key, body, headers: { ...headers, ...checksum } });
};

type Change = 'written' | 'removed' | 'same';

const replace = async (bucket: Bucket, key: string, bytes: Uint8Array | undefined): Promise<Change> => {
  const before = await digestAt(bucket, key);
  if (bytes === undefined) {
    if (before !== undefined) await bucket({ method: 'DELETE', key });
    return before === undefined ? 'same' : 'removed';
  }
  const sha256 = createHash('sha256').update(bytes).digest();
  if (before === sha256.toString('hex')) return 'same';
  await put(bucket, key, bytes, sha256);
  return 'written';
};

export type ParquetPlace = { bucket: string; country: string; endpoint?: string | undefined };

/**
 * The Parquet files of one country: of each table at most one for a kind of crime in a month.
 * @param signing the resolved configuration of any SDK client
 * @param place its endpoint is that of an S3-compatible server, if it is not AWS's own
 */
export const parquetStore = (signing: Signing, { bucket: name, country, endpoint }: ParquetPlace): ParquetStore => {
  const bucket = bucketOf(presigner(signing, endpoint), name);
  return {
    replaceMonth: async (month, files) => {
      const keyOf = (table: string, kind: string) => parquetKey(table, country, month, kind);
      const wanted = new Map(files.map(({ table, kind, bytes }) => [keyOf(table, kind), bytes]));
      const keys = parquetTableNames.flatMap((table) => crimeCodes.map((kind) => keyOf(table, kind)));
      const changes = await settleEach(keys, filesAtOnce, (key) => replace(bucket, key, wanted.get(key)));
      const failed = changes.find((change) => change.status === 'rejected');
      if (failed) throw failed.reason;
      const count = (of: Change) => changes.filter((change) => change.status === 'fulfilled' && change.value === of);
      return { written: count('written').length, removed: count('removed').length };
    },
  };
};
