import { setTimeout as sleep } from 'node:timers/promises';
import type { DynamoDBClient, TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { authorityTopic } from '../../alerts/rules/audience-of.ts';
import {
  caseKey,
  caseLinksSortKey,
  caseMessageKey,
  caseMessagePrefix,
  casePartition,
  casePostKey,
  caseShareKey,
  caseSharePrefix,
  caseSortKey,
  caseStepKey,
  caseStepPrefix,
} from '../../aws/case-table-layout.ts';
import { isContended, isUnmet, refusalsOf, succeeded } from '../../aws/succeeded.ts';
import { type Item, ifNew, putIn, query, type Table, transact, update, updateIn } from '../../aws/table.ts';
import { sortKeyOf, timeKey } from '../../aws/table-layout.ts';
import type { KeptCaseMessage } from '../case-record.ts';
import { type CaseHead, type CaseShare, caseMessageRecord, caseRecord, caseShareRecord } from '../case-record.ts';
import { type AddOutcome, type CaseFile, type CaseRepository, mostCaseMessages } from '../case-repository.ts';
import { caseLinksRecord } from '../linking/case-links.ts';
import { caseStepRecord, type KeptStep } from '../procedure/kept-step.ts';
import { stepKey } from '../procedure/step-key.ts';

const mostTries = 6;
const firstPauseMilliseconds = 20;

/**
 * Makes a transaction again while another one of this moment stands in its way: both sides write into one case, and what
 * lost its turn is no less true.
 * @throws whatever else stood in its way, and contention that does not end
 */
const inTurn = async (client: DynamoDBClient, writes: TransactWriteItem[], tries = 1): Promise<void> => {
  try {
    await transact(client, writes);
  } catch (error) {
    const refusals = refusalsOf(error);
    if (refusals.some(isUnmet) || !refusals.some(isContended) || tries === mostTries) throw error;
    await sleep(firstPauseMilliseconds * 2 ** tries * Math.random());
    await inTurn(client, writes, tries + 1);
  }
};

/** Whether its condition held. @throws whatever else stood in its way, contention too: nothing is lost in silence */
const isMade = async (write: Promise<void>): Promise<boolean> => {
  try {
    await write;
    return true;
  } catch (error) {
    if (refusalsOf(error).some(isUnmet)) return false;
    throw error;
  }
};

/** Moves the case to the top of the list of each post. */
const listed = (tableName: string, caseId: string, posts: readonly string[], now: string): TransactWriteItem[] =>
  posts.map((post) =>
    putIn(tableName, { ...casePostKey(caseId, post), caseId, post, changedKey: timeKey(now, caseId) }, {}),
  );

/** A share of this moment or later, or a recall of a later moment, stands. */
const ifLater = (sharedAt: string) => ({
  ConditionExpression:
    'attribute_not_exists(pk) OR (#share.sharedAt < :at AND (attribute_not_exists(recalledAt) OR recalledAt < :at))',
  ExpressionAttributeNames: { '#share': 'share' },
  ExpressionAttributeValues: { ':at': sharedAt },
});

type Told = Pick<CaseHead, 'blo' | 'crime' | 'severity'>;

/** The case itself: opened by the first share, kept up to date by each; its thread and its state stay. */
const headIn = (tableName: string, caseId: string, told: Told, now: string): TransactWriteItem =>
  updateIn(tableName, caseKey(caseId), {
    UpdateExpression:
      'SET caseId = :id, blo = :blo, crime = :crime, severity = :severity, changedAt = :now, ' +
      'openedAt = if_not_exists(openedAt, :now), #state = if_not_exists(#state, :open), ' +
      'messages = if_not_exists(messages, :none), recordVersion = :version',
    ExpressionAttributeNames: { '#state': 'state' },
    ExpressionAttributeValues: {
      ':id': caseId,
      ':blo': told.blo,
      ':crime': told.crime,
      ':severity': told.severity,
      ':now': now,
      ':open': 'open',
      ':none': 0,
      ':version': caseRecord.version,
    },
  });

const share = (
  { client, tableName }: Table,
  { caseId, country, ...kept }: CaseShare,
  told: Told,
  now: string,
): Promise<boolean> =>
  isMade(
    inTurn(client, [
      putIn(
        tableName,
        caseShareRecord.write({ ...caseShareKey(caseId, country), caseId, country, ...kept }),
        ifLater(kept.share.sharedAt),
      ),
      headIn(tableName, caseId, told, now),
      ...listed(tableName, caseId, [...kept.posts, authorityTopic], now),
    ]),
  );

/** The case counts its messages: there it is, and it has room. */
const countedIn = (tableName: string, { caseId, body }: KeptCaseMessage, now: string): TransactWriteItem =>
  updateIn(tableName, caseKey(caseId), {
    UpdateExpression: 'SET changedAt = :now, #state = :state ADD messages :one',
    ConditionExpression: 'attribute_exists(pk) AND messages < :most',
    ExpressionAttributeNames: { '#state': 'state' },
    ExpressionAttributeValues: {
      ':now': now,
      ':state': body.kind === 'close' ? 'closed' : 'open',
      ':one': 1,
      ':most': mostCaseMessages,
    },
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  });

/** Both have been through the schema, which writes members in one order. */
const isSame = (one: KeptCaseMessage, other: KeptCaseMessage): boolean =>
  JSON.stringify([one.body, one.from]) === JSON.stringify([other.body, other.from]);

/** Why a message was refused: something is under its id, or the case is full, or there is none. */
const refusedAs = (message: KeptCaseMessage, error: unknown): AddOutcome => {
  const [own, head] = refusalsOf(error);
  if (own?.item) {
    const there = caseMessageRecord.read(own.item);
    return { outcome: isSame(there, message) ? 'known' : 'taken', message: there };
  }
  if (isUnmet(head)) return { outcome: head?.item ? 'full' : 'no-case' };
  throw error;
};

const add = async (
  { client, tableName }: Table,
  message: KeptCaseMessage,
  posts: readonly string[],
  now: string,
): Promise<AddOutcome> => {
  const item = caseMessageRecord.write({ ...caseMessageKey(message.caseId, message.body.id), ...message });
  try {
    await inTurn(client, [
      putIn(tableName, item, { ...ifNew, ReturnValuesOnConditionCheckFailure: 'ALL_OLD' }),
      countedIn(tableName, message, now),
      ...listed(tableName, message.caseId, posts, now),
    ]);
    return { outcome: 'kept' };
  } catch (error) {
    return refusedAs(message, error);
  }
};

const fileOf = (items: readonly Item[]): CaseFile | undefined => {
  const itemsWith = (prefix: string) => items.filter((item) => sortKeyOf(item).startsWith(prefix));
  const head = items.find((item) => sortKeyOf(item) === caseSortKey);
  const linked = items.find((item) => sortKeyOf(item) === caseLinksSortKey);
  return (
    head && {
      head: caseRecord.read(head),
      shares: itemsWith(caseSharePrefix).map(caseShareRecord.read),
      messages: itemsWith(caseMessagePrefix).map(caseMessageRecord.read),
      ...(linked ? { links: caseLinksRecord.read(linked).links } : {}),
      steps: itemsWith(caseStepPrefix).map(caseStepRecord.read),
    }
  );
};

const find = async (table: Table, caseId: string): Promise<CaseFile | undefined> =>
  fileOf(
    await query(
      table,
      {
        KeyConditionExpression: 'pk = :case',
        ExpressionAttributeValues: { ':case': casePartition(caseId) },
        ConsistentRead: true,
      },
      (item) => item,
    ),
  );

type Recalled = { caseId: string; country: string; recalledAt: string };

const recalledIn = (tableName: string, { caseId, country, recalledAt }: Recalled): TransactWriteItem =>
  updateIn(tableName, caseShareKey(caseId, country), {
    UpdateExpression: 'SET recalledAt = :at REMOVE #record',
    ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(recalledAt) AND #share.sharedAt < :at',
    ExpressionAttributeNames: { '#record': 'record', '#share': 'share' },
    ExpressionAttributeValues: { ':at': recalledAt },
  });

const changedIn = (tableName: string, caseId: string, now: string): TransactWriteItem =>
  updateIn(tableName, caseKey(caseId), {
    UpdateExpression: 'SET changedAt = :now',
    ExpressionAttributeValues: { ':now': now },
  });

/** A recall changes the case: whoever keeps a copy asks for it again when its line in the list has changed. */
const recall = async (table: Table, recalled: Recalled, now: string): Promise<boolean> => {
  const { client, tableName } = table;
  const { caseId } = recalled;
  const file = await find(table, caseId);
  if (!file) return false;
  const posts = new Set([...file.shares.flatMap((kept) => kept.posts), authorityTopic]);
  const moved = listed(tableName, caseId, [...posts], now);
  return isMade(inTurn(client, [recalledIn(tableName, recalled), changedIn(tableName, caseId, now), ...moved]));
};

/** Keeps a moment of a step. */
const keepStep = (
  table: Table,
  { caseId, key }: Pick<KeptStep, 'caseId' | 'key'>,
  [what, at]: readonly ['doneAt' | 'plannedFor' | 'toldAt', string],
  condition: { ConditionExpression?: string } = {},
): Promise<unknown> =>
  update(table, caseStepKey(caseId, key), {
    UpdateExpression: 'SET caseId = :id, #key = :key, #what = :at, recordVersion = :version',
    ExpressionAttributeNames: { '#key': 'key', '#what': what },
    ExpressionAttributeValues: { ':id': caseId, ':key': key, ':at': at, ':version': caseStepRecord.version },
    ...condition,
  });

const acknowledge = async (table: Table, caseId: string, country: string, at: string): Promise<void> => {
  const step = { caseId, key: stepKey({ step: 'acknowledge', country }) };
  const ifEarlier = { ConditionExpression: 'attribute_not_exists(doneAt) OR doneAt > :at' };
  await succeeded(keepStep(table, step, ['doneAt', at], ifEarlier));
};

/** Cases in their table: head, shares and messages of one in one partition, and an item for each post's list. */
export const caseRepository = (client: DynamoDBClient, tableName: string): CaseRepository => {
  const table = { client, tableName };
  return {
    share: (kept, told, now) => share(table, kept, told, now),
    recall: (recalled, now) => recall(table, recalled, now),
    add: (message, posts, now) => add(table, message, posts, now),
    find: (caseId) => find(table, caseId),
    acknowledge: (caseId, country, at) => acknowledge(table, caseId, country, at),
    recordStep: async (step, what, at) => {
      await keepStep(table, step, [what, at]);
    },
  };
};
