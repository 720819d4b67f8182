import * as z from 'zod';
import { LanguageTag } from '../../foundation/language.ts';
import { CountryCode } from '../../foundation/place.ts';
import { changes, messageTypes } from '../alert.ts';
import { AlertReason } from '../alert-reason.ts';
import { channels } from '../channel.ts';
import { suppressionReasons } from '../dispatch-record.ts';
import { stages } from '../dispatch-request.ts';
import { AlertFacts } from '../rules/alert-facts.ts';
import { audienceScopes } from '../rules/audience-scope.ts';
import { severities } from '../severity.ts';

const moment = z.string();

/** An alert as an inbox shows it (see alert-view.ts). Moments are ISO 8601 in UTC. */
const AlertInInbox = z.strictObject({
  id: z.string(),
  kind: z.enum(['incident', 'broadcast']),
  msgType: z.enum(messageTypes),
  references: z.array(z.string()),
  severity: z.enum(severities),
  sentAt: moment,
  incidentId: z.string().optional(),
  revision: z.int().optional(),
  reportedAt: moment.optional(),
  sharedBy: CountryCode.optional(),
  changes: z.array(z.enum(changes)).optional(),
  expires: moment.optional(),
  expired: z.literal(true).optional(),
  supersededBy: z.string().optional(),
  facts: AlertFacts.optional(),
  texts: z.partialRecord(LanguageTag, z.string()).optional(),
  photoId: z.string().optional(),
  why: z.strictObject({ reasons: z.array(AlertReason), circle: z.enum(audienceScopes) }),
  words: z.strictObject({ language: LanguageTag, text: z.string() }),
  unread: z.boolean(),
  acknowledgedAt: moment.optional(),
});

/** A page of an inbox. */
export const AlertPage = z.strictObject({
  alerts: z.array(AlertInInbox),
  unread: z.int(),
  cursor: z.string().optional(),
});

const seconds = z.number().optional();

const Told = z.strictObject({
  topic: z.string(),
  circle: z.enum(audienceScopes),
  acknowledgedAt: moment.optional(),
  acknowledgedBy: z.string().optional(),
  resentAt: moment.optional(),
  escalatedAt: moment.optional(),
  publishedAt: moment.optional(),
  seconds: z.strictObject({ reportToPublish: seconds, publishToAcknowledgement: seconds }),
});

const Sent = z.strictObject({
  language: LanguageTag,
  channel: z.enum(channels),
  state: z.enum(['published', 'refused', 'held-back']),
  at: moment,
  messageId: z.string().optional(),
  code: z.string().optional(),
  why: z.enum(suppressionReasons).optional(),
});

/** One alert with what became of it. */
export const AlertWithDeliveries = AlertInInbox.extend({
  seconds: z.strictObject({ eventToReport: seconds }),
  addressees: z.array(Told),
  deliveries: z.array(
    z.strictObject({
      stage: z.enum(stages),
      topic: z.string(),
      state: z.enum(['claimed', 'published', 'failed']),
      attempts: z.int(),
      retried: z.boolean(),
      claimedAt: moment,
      messages: z.array(Sent),
    }),
  ),
});
