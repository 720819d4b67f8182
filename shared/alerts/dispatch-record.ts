import type { DispatchKey } from './dispatch-request.ts';
import { type VariantName, variantNames } from './message-variant.ts';

/** Why a message was suppressed: too many alerts at once, or the SMS budget of the month is spent. */
export const suppressionReasons = ['storm', 'budget'] as const;
export type SuppressionReason = (typeof suppressionReasons)[number];

/**
 * What became of one variant. `held-back` is the stored word for a suppressed message, which a summary or the inbox
 * shows instead. An `unanswered` one was given to SNS, which did not say in time whether it published it. Moments in UTC.
 */
export type VariantRecord =
  | { state: 'published'; messageId: string; at: string }
  | { state: 'refused'; code: string; at: string }
  | { state: 'unanswered'; code: string; at: string }
  | { state: 'held-back'; at: string; why?: SuppressionReason | undefined };

/** Records by the names of their variants. */
export type VariantRecords = Partial<Record<VariantName, VariantRecord>>;

/** A dispatch as it is stored; `attempts` counts its claims, `parts` holds what became of its variants. */
export type DispatchRecord = DispatchKey & {
  state: 'claimed' | 'published' | 'failed';
  attempts: number;
  claimedAt: string;
  parts: VariantRecords;
};

/** Names of the variants that have a record, in the order of `variantNames`. */
export const recordedVariants = (records: VariantRecords): VariantName[] =>
  variantNames.filter((name) => records[name] !== undefined);
