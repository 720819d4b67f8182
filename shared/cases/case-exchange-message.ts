import * as z from 'zod';
import { longestSharedRevision } from '../alerts/sharing/shared-revision.ts';
import { JsonText } from '../foundation/free-text.ts';
import { CaseId } from './case-id.ts';
import { CaseMessageBody, MessageOrigin, WrittenAt } from './case-message-body.ts';
import { RecordShare, SharedRecord } from './shared-record.ts';

/** A record that a country shows another, at one revision. */
export const ShareCase = z.strictObject({
  version: z.literal(1),
  does: z.literal('share-case'),
  caseId: CaseId,
  share: RecordShare,
  record: SharedRecord,
});

export type ShareCase = z.infer<typeof ShareCase>;

/** The record is shown no longer: recalled, withdrawn, or narrowed. The other's copy goes. */
export const RecallCase = z.strictObject({
  version: z.literal(1),
  does: z.literal('recall-case'),
  caseId: CaseId,
  /** In UTC: a share of a later moment stands. */
  recalledAt: WrittenAt,
});

export type RecallCase = z.infer<typeof RecallCase>;

/** A message of the thread. */
export const SayInCase = z.strictObject({
  version: z.literal(1),
  does: z.literal('say-in-case'),
  caseId: CaseId,
  from: MessageOrigin,
  at: WrittenAt,
  message: CaseMessageBody,
});

export type SayInCase = z.infer<typeof SayInCase>;

/** What countries tell each other of cases. Whoever adds a meaning adds a version: an unknown one is kept aside. */
export const CaseExchangeMessage = z.discriminatedUnion('does', [ShareCase, RecallCase, SayInCase]);

export type CaseExchangeMessage = z.infer<typeof CaseExchangeMessage>;

const Text = z.string().max(longestSharedRevision).pipe(JsonText);

/** Such a message from its text. */
export const CaseExchangeText = Text.pipe(CaseExchangeMessage);

/** Whether a message is about a case; what else it says, its own schema looks at. */
const AboutCase = z.looseObject({ does: z.enum(['share-case', 'recall-case', 'say-in-case']) });

/**
 * The message about a case that a text of another country holds.
 * @returns nothing for a text about something else
 * @throws ZodError for one about a case that is not of this shape
 */
export const caseMessageOf = (text: string): CaseExchangeMessage | undefined =>
  AboutCase.safeParse(Text.parse(text)).success ? CaseExchangeText.parse(text) : undefined;

/** The exchange between countries: a message may come twice, late and out of order. */
export type CaseExchange = { send(message: CaseExchangeMessage, to: string): Promise<void> };
