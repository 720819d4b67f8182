import { ConditionalCheckFailedException, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { fromStored, type Item, type StoredItem } from './table.ts';

const conditionFailed = 'ConditionalCheckFailed';

/** Why a write was refused; `item` is what stood in its way, where the write asked for it. */
export type Refusal = { code: string; item: Item | undefined };

const refusalOf = (code = '', item?: StoredItem): Refusal => ({ code, item: item && fromStored(item) });

/**
 * Why each write of a transaction was refused, in the order of the writes: one that was not has the code `None`. A write
 * alone has one refusal, that of its condition.
 * @returns nothing when the error is another
 */
export const refusalsOf = (error: unknown): Refusal[] => {
  if (error instanceof ConditionalCheckFailedException) return [refusalOf(conditionFailed, error.Item)];
  if (!(error instanceof TransactionCanceledException)) return [];
  return (error.CancellationReasons ?? []).map(({ Code, Item }) => refusalOf(Code, Item));
};

/** Whether a condition did not hold. */
export const isUnmet = (refusal: Refusal | undefined): boolean => refusal?.code === conditionFailed;

/** Whether another write of the same moment stood in the way. */
export const isContended = (refusal: Refusal): boolean => refusal.code === 'TransactionConflict';

/**
 * Whether a conditional write or a transaction was made: false when a condition does not hold, or another write of this
 * moment is about to see to that.
 * @throws whatever else stood in its way
 */
export const succeeded = async (write: Promise<unknown>): Promise<boolean> => {
  try {
    await write;
    return true;
  } catch (error) {
    if (refusalsOf(error).some((refusal) => isUnmet(refusal) || isContended(refusal))) return false;
    throw error;
  }
};

/** A write that was made, with what it gives back, or one whose condition did not hold, with the item in its way. */
export type Attempt = { made: true; item: Item } | { made: false; item: Item | undefined };

/** Tries one conditional write. @throws whatever but its condition stood in its way */
export const attempted = async (write: Promise<Item>): Promise<Attempt> => {
  try {
    return { made: true, item: await write };
  } catch (error) {
    const [refusal] = refusalsOf(error);
    if (!refusal) throw error;
    return { made: false, item: refusal.item };
  }
};
