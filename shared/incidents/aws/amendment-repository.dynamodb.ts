import type { DynamoDBClient, TransactWriteItem } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { isUnmet, type Refusal, refusalsOf } from '../../aws/succeeded.ts';
import { checkIn, type Item, ifNew, putIn, query, transact, updateIn } from '../../aws/table.ts';
import { amendmentKey, announcementOf, duplicatesKey, incidentKey } from '../../aws/table-layout.ts';
import { versionedRecord } from '../../foundation/records/versioned-record.ts';
import {
  type AmendmentOutcome,
  type AmendmentRepository,
  type Duplicates,
  mostDuplicates,
  type NewRevision,
} from '../amendments/amendment-repository.ts';
import { incidentItem } from './incident-item.ts';
import { revisionItem } from './revision-item.ts';

/** A write of a transaction, and what it means when its condition does not hold. */
type Write = { item: TransactWriteItem; otherwise: AmendmentOutcome };

const StoredAmendmentItem = z.object({ revision: z.int().min(2), fingerprint: z.string() });

export const amendmentRecord = versionedRecord('amendment', StoredAmendmentItem);

/**
 * The incident as it was looked at: the same revision, and people named of the same groups, since names are set without a
 * revision and say what an amendment may do to people.
 */
const asSeen = ({ revision, namedByGroup }: NewRevision['before']) => ({
  ConditionExpression: `revision = :before AND ${namedByGroup ? 'namedByGroup = :named' : 'attribute_not_exists(namedByGroup)'}`,
  ExpressionAttributeValues: { ':before': revision, ...(namedByGroup ? { ':named': namedByGroup } : {}) },
});

/** An amendment that announces photos is found by that moment, as a report is that does. */
const announcementIn = ({ before, after }: NewRevision) => {
  const [at] = Object.entries(after.laterPhotos).flatMap(([id, later]) => (before.laterPhotos[id] ? [] : [later.at]));
  return at === undefined ? {} : announcementOf(after.report.blo, at, after.report.id);
};

/** The new revision, the one it replaces, and that this amendment was made. */
const revisionWrites = (tableName: string, revision: NewRevision): Write[] => {
  const { before, after, note, fingerprint } = revision;
  const made = amendmentRecord.write({
    ...amendmentKey(after.report.id, note.id),
    ...announcementIn(revision),
    revision: after.revision,
    fingerprint,
  });
  const put = (item: Item, condition: Parameters<typeof putIn>[2]): Write => ({
    item: putIn(tableName, item, condition),
    otherwise: 'overtaken',
  });
  return [
    put(incidentItem(after), asSeen(before)),
    put(revisionItem({ record: before, note }), ifNew),
    put(made, ifNew),
  ];
};

/** An incident that falls must have no duplicates of its own, or they would hang on something that does not stand. */
const withoutDuplicates = (tableName: string, id: string): Write => ({
  item: checkIn(tableName, duplicatesKey(id), {
    ConditionExpression: 'attribute_not_exists(ids) AND attribute_not_exists(idsOfOthers)',
  }),
  otherwise: 'has-duplicates',
});

/** Records written before there were states have none: they stand. */
const stands = (tableName: string, id: string): Write => ({
  item: checkIn(tableName, incidentKey(id), {
    ConditionExpression: 'attribute_exists(pk) AND (attribute_not_exists(standing) OR standing.#state = :current)',
    ExpressionAttributeNames: { '#state': 'state' },
    ExpressionAttributeValues: { ':current': 'current' },
  }),
  otherwise: 'no-current-incident',
});

/** The sets of ids: `ids` is the older, of before it was told apart who had named a duplicate. */
const setOf = (binds: boolean) => (binds ? 'ids' : 'idsOfOthers');

/** An item takes 400 KB, and a stranger may not fill it. */
const noted = (tableName: string, of: string, id: string, binds: boolean): Write => ({
  item: updateIn(tableName, duplicatesKey(of), {
    UpdateExpression: `ADD ${setOf(binds)} :id`,
    ConditionExpression: `attribute_not_exists(${setOf(binds)}) OR size(${setOf(binds)}) < :most`,
    ExpressionAttributeValues: {
      ':id': new Set([id]),
      ':most': mostDuplicates[binds ? 'binding' : 'others'],
    },
  }),
  otherwise: 'too-many',
});

const forgotten = (tableName: string, of: string, id: string): Write => ({
  item: updateIn(tableName, duplicatesKey(of), {
    UpdateExpression: 'DELETE ids :id, idsOfOthers :id',
    ExpressionAttributeValues: { ':id': new Set([id]) },
  }),
  otherwise: 'overtaken',
});

/** What a change of standing asks of other incidents, and leaves with them. */
const standingWrites = (table: string, { before, after, binds = true }: NewRevision): Write[] => {
  const { id } = after.report;
  const [was, is] = [before.standing, after.standing];
  const falls = was.state === 'current' && is.state !== 'current';
  if (was.duplicateOf === is.duplicateOf) return falls ? [withoutDuplicates(table, id)] : [];
  return [
    ...(falls ? [withoutDuplicates(table, id)] : []),
    ...(was.duplicateOf ? [forgotten(table, was.duplicateOf, id)] : []),
    ...(is.duplicateOf ? [stands(table, is.duplicateOf), noted(table, is.duplicateOf, id, binds)] : []),
  ];
};

/** Two at once, or the table is busy: whoever looks again a little later may find room. */
const passing = ['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded'];

/** What a refusal means; a condition that failed says more than the bustle around it. */
const outcomeOf = (refusals: readonly Refusal[], writes: readonly Write[]): AmendmentOutcome | undefined => {
  const failed = writes.filter((_, index) => isUnmet(refusals[index]));
  const worst = failed.find(({ otherwise }) => otherwise === 'overtaken') ?? failed[0];
  if (worst) return worst.otherwise;
  return refusals.some(({ code }) => passing.includes(code)) ? 'overtaken' : undefined;
};

const find = async (client: DynamoDBClient, tableName: string, incidentId: string, amendmentId: string) => {
  const { pk, sk } = amendmentKey(incidentId, amendmentId);
  const [found] = await query(
    { client, tableName },
    {
      KeyConditionExpression: 'pk = :pk AND sk = :sk',
      ExpressionAttributeValues: { ':pk': pk, ':sk': sk },
      ConsistentRead: true,
    },
    amendmentRecord.read,
  );
  return found;
};

const Named = z.object({
  ids: z.set(z.string()).default(new Set()),
  idsOfOthers: z.set(z.string()).default(new Set()),
});

const duplicates = async (client: DynamoDBClient, tableName: string, incidentId: string): Promise<Duplicates> => {
  const { pk, sk } = duplicatesKey(incidentId);
  const parameters = {
    KeyConditionExpression: 'pk = :pk AND sk = :sk',
    ExpressionAttributeValues: { ':pk': pk, ':sk': sk },
    ConsistentRead: true,
  };
  const [named] = await query({ client, tableName }, parameters, (item) => Named.parse(item));
  return { binding: [...(named?.ids ?? [])], others: [...(named?.idsOfOthers ?? [])] };
};

/**
 * Amendments in one transaction each, so that nothing is ever half: the incident, if it is still the revision that was
 * amended; the revision it replaces; and the amendment's id, which is taken once.
 */
export const amendmentRepository = (client: DynamoDBClient, tableName: string): AmendmentRepository => ({
  find: (incidentId, amendmentId) => find(client, tableName, incidentId, amendmentId),
  duplicates: (incidentId) => duplicates(client, tableName, incidentId),
  save: async (revision) => {
    const writes = [...revisionWrites(tableName, revision), ...standingWrites(tableName, revision)];
    try {
      await transact(
        client,
        writes.map(({ item }) => item),
      );
      return 'kept';
    } catch (error) {
      const outcome = outcomeOf(refusalsOf(error), writes);
      if (outcome) return outcome;
      throw error;
    }
  },
});
