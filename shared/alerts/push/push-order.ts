import * as z from 'zod';
import { JsonText } from '../../foundation/free-text.ts';
import { LanguageTag } from '../../foundation/language-tag.ts';
import { crimeCodes } from '../../incidents/report/crime-codes.ts';
import { stages } from '../dispatch-request.ts';
import { severities } from '../severity.ts';

/**
 * One dispatch to the tablets of a topic, as it lies on the queue. It names nobody, and has the neutral words of a text
 * message in each language.
 */
export const PushOrder = z.object({
  alertId: z.string().min(1),
  stage: z.enum(stages),
  topic: z.string().min(1),
  severity: z.enum(severities),
  /** What the choices of people are compared with, as filter policies are. */
  filters: z.object({ severity: z.array(z.string()), crime: z.array(z.enum(crimeCodes)) }),
  texts: z.partialRecord(LanguageTag, z.string()),
  /** Phones get the text where no tablet takes it. */
  textIfUntold: z.literal(true).optional(),
});

export type PushOrder = z.infer<typeof PushOrder>;

const Message = JsonText.pipe(PushOrder);

/** The order in a message of the queue. @throws ZodError for a message that is none */
export const pushOrderIn = (body: string): PushOrder => Message.parse(body);

/** The queue of pushes. An order that comes twice tells nobody twice, so it may be sent again blindly. */
export type PushQueue = {
  /** @returns the id of the message */
  send(order: PushOrder): Promise<string>;
};
