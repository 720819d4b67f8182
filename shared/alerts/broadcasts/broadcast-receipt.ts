import * as z from 'zod';
import { LanguageTag } from '../../foundation/language-tag.ts';
import { present } from '../../foundation/present.ts';
import { identityNumbersIn } from '../../incidents/report/identity-numbers-in.ts';
import { warningWords } from '../../incidents/warnings/warning-words.ts';
import { type Language, languages } from '../../reference/languages.ts';
import type { AddressedAlert } from '../alert.ts';
import { messageTypes } from '../alert.ts';
import { severities } from '../severity.ts';

/** The answer to a broadcast: it is stored, and will be sent to these topics. Moments in UTC. */
export const BroadcastReceipt = z.strictObject({
  id: z.string(),
  msgType: z.enum(messageTypes),
  references: z.array(z.string()),
  severity: z.enum(severities),
  sentAt: z.string(),
  expires: z.string().optional(),
  texts: z.partialRecord(LanguageTag, z.string()),
  incidentId: z.string().optional(),
  photoId: z.string().optional(),
  topics: z.array(z.string()),
  /** Places to look at twice: free text goes to many people. */
  warnings: z
    .array(
      z.strictObject({ pointer: z.string(), code: z.enum(['phone-number', 'document-number']), message: z.string() }),
    )
    .optional(),
});

export type BroadcastReceipt = z.infer<typeof BroadcastReceipt>;

const warningsOf = ({ texts = {} }: AddressedAlert['alert'], language: Language) =>
  languages.flatMap(({ tag }) =>
    identityNumbersIn(texts[tag] ?? '').map((code) => ({
      pointer: `/texts/${tag}`,
      code,
      message: warningWords[code][language].text,
    })),
  );

/** The receipt of a broadcast. @param language that of the sender, for the warnings */
export const broadcastReceipt = ({ alert, addressees }: AddressedAlert, language: Language): BroadcastReceipt => {
  const { id, msgType, references, severity, sentAt, expires, texts = {}, incidentId, photoId } = alert;
  const warnings = warningsOf(alert, language);
  return {
    id,
    msgType,
    references,
    severity,
    sentAt,
    expires,
    texts,
    ...present({ incidentId, photoId }),
    topics: addressees.map(({ topic }) => topic).sort(),
    ...(warnings.length > 0 ? { warnings } : {}),
  };
};
