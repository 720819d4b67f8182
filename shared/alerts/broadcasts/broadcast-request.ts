import * as z from 'zod';
import { BloId, type Caller } from '../../foundation/caller.ts';
import { freeText, Uuid } from '../../foundation/free-text.ts';
import { inUtc, Moment } from '../../foundation/moment.ts';
import { present } from '../../foundation/present.ts';
import { unique } from '../../foundation/unique.ts';
import { type Language, languages } from '../../reference/languages.ts';
import type { AddressedAlert, Addressee, Alert, MessageType } from '../alert.ts';
import { authorityTopic } from '../rules/audience-of.ts';
import { severities } from '../severity.ts';

/** Longest text of a broadcast, in UTF-16 code units: the most that SNS takes of an SMS, though only e-mail carries it. */
export const longestBroadcastText = 1_600;

const Text = freeText(longestBroadcastText).optional();

/** The text in one language or several. A reader of another language gets the English, or else the first there is. */
const Texts = z
  .strictObject({ en: Text, km: Text, lo: Text, my: Text, th: Text, vi: Text, zh: Text })
  .refine((texts) => Object.values(texts).some((text) => text !== undefined), { params: { code: 'required' } });

/** A transaction writes at most 100 items: these, the alert itself, the authority and the alert that is superseded. */
const mostBlos = 90;

const photoNeedsIncident = {
  check: ({ incidentId, photoId }: { incidentId?: string | undefined; photoId?: string | undefined }) =>
    photoId === undefined || incidentId !== undefined,
  fault: { path: ['incidentId'], params: { code: 'required' } },
};

/** A broadcast of the authority to named BLOs, or to all. The sender makes the id, so that a repeated request does no harm. */
export const BroadcastRequest = z
  .strictObject({
    id: Uuid,
    severity: z.enum(severities),
    texts: Texts,
    expires: Moment,
    blos: z
      .array(BloId)
      .min(1)
      .max(mostBlos)
      .refine(unique, { params: { code: 'repeated' } })
      .optional(),
    incidentId: Uuid.optional(),
    photoId: Uuid.optional(),
  })
  .refine(photoNeedsIncident.check, photoNeedsIncident.fault);

export type BroadcastRequest = z.infer<typeof BroadcastRequest>;

/** A broadcast that replaces an earlier one, whole, for its addressees. */
export const BroadcastUpdateRequest = z
  .strictObject({
    id: Uuid,
    severity: z.enum(severities),
    texts: Texts,
    expires: Moment,
    incidentId: Uuid.optional(),
    photoId: Uuid.optional(),
  })
  .refine(photoNeedsIncident.check, photoNeedsIncident.fault);

export type BroadcastUpdateRequest = z.infer<typeof BroadcastUpdateRequest>;

/** A cancellation of a broadcast. Without a text its addressees get the broadcast's own text again, as withdrawn. */
export const BroadcastCancelRequest = z.strictObject({ id: Uuid, texts: Texts.optional() });

export type BroadcastCancelRequest = z.infer<typeof BroadcastCancelRequest>;

type GivenTexts = Readonly<Partial<Record<Language, string | undefined>>>;

const textsOf = (given: GivenTexts): Partial<Record<Language, string>> => {
  const texts: Partial<Record<Language, string>> = {};
  for (const { tag } of languages) {
    const text = given[tag];
    if (text !== undefined) texts[tag] = text;
  }
  return texts;
};

type Content = {
  id: string;
  severity: Alert['severity'];
  texts: GivenTexts;
  expires: string;
  incidentId?: string | undefined;
  photoId?: string | undefined;
};

/** The person who sends, and when: ISO 8601 in UTC. */
export type Sending = { caller: Caller; sentAt: string };

const alertOf = ({ id, severity, texts, expires, incidentId, photoId }: Content, sentAt: string) => ({
  id,
  kind: 'broadcast' as const,
  references: [],
  severity,
  sentAt,
  expires: inUtc(expires),
  texts: textsOf(texts),
  ...present({ incidentId, photoId }),
});

/** Adds the addressees. The authority has its own broadcast in its inbox too, as acknowledged by its sender. */
const addressed = (alert: Alert, blos: readonly string[], { caller: { person }, sentAt }: Sending): AddressedAlert => {
  const { id: alertId, severity, expires, msgType } = alert;
  // A cancellation stays unread until somebody sees it, however late.
  const base = { alertId, severity, sentAt, ...(expires && msgType !== 'Cancel' ? { expires } : {}) };
  const authority: Addressee = {
    ...base,
    topic: authorityTopic,
    circle: 'authority',
    acknowledgedAt: sentAt,
    acknowledgedBy: person,
  };
  return { alert, addressees: [...blos.map((topic) => ({ ...base, topic, circle: 'country' as const })), authority] };
};

/** A broadcast as it is stored. @param blos its addressees, without the authority */
export const broadcastOf = (request: BroadcastRequest, blos: readonly string[], sending: Sending): AddressedAlert =>
  addressed({ ...alertOf(request, sending.sentAt), msgType: 'Alert' }, blos, sending);

const blosOf = ({ addressees }: Pick<AddressedAlert, 'addressees'>): string[] =>
  addressees.map(({ topic }) => topic).filter((topic) => topic !== authorityTopic);

/** Of a row of broadcasts the first, by whose reference texts name it, and the last, which the next one replaces. */
const rowOf = (references: readonly string[]): string[] => [
  ...new Set([...references.slice(0, 1), ...references.slice(-1)]),
];

/** It passes every filter that the earlier one passed: see `before` in dispatch-request-for.ts. */
const following = (earlier: AddressedAlert, content: Content, msgType: MessageType, sending: Sending) => {
  const { id, severity, references } = earlier.alert;
  const alert: Alert = {
    ...alertOf(content, sending.sentAt),
    msgType,
    references: rowOf([...references, id]),
    before: { severity, crimes: [] },
  };
  return addressed(alert, blosOf(earlier), sending);
};

/** The broadcast that replaces an earlier one, for its addressees. */
export const updateOf = (earlier: AddressedAlert, request: BroadcastUpdateRequest, sending: Sending): AddressedAlert =>
  following(earlier, request, 'Update', sending);

/** The cancellation of an earlier broadcast, for its addressees. */
export const cancelOf = (
  earlier: AddressedAlert,
  request: BroadcastCancelRequest,
  sending: Sending,
): AddressedAlert => {
  const { severity, texts = {}, expires = sending.sentAt, incidentId } = earlier.alert;
  const content = { id: request.id, severity, texts: request.texts ?? texts, expires, incidentId };
  return following(earlier, content, 'Cancel', sending);
};

/** Whether a broadcast has expired. A cancellation never does: it is sent however late its turn comes. */
export const isExpired = ({ expires, msgType }: Pick<Alert, 'expires' | 'msgType'>, now: number): boolean =>
  msgType !== 'Cancel' && expires !== undefined && Date.parse(expires) <= now;

const contentOf = ({ alert, addressees }: AddressedAlert): string => {
  const { msgType, references, severity, expires, texts = {}, incidentId, photoId } = alert;
  return JSON.stringify([
    msgType,
    rowOf(references),
    severity,
    expires,
    incidentId ?? '',
    photoId ?? '',
    languages.map(({ tag }) => texts[tag] ?? ''),
    addressees.map(({ topic }) => topic).sort(),
  ]);
};

/** Whether two broadcasts have the same content and addressees, whenever and by whomever they were sent. */
export const saysTheSame = (one: AddressedAlert, other: AddressedAlert): boolean => contentOf(one) === contentOf(other);
