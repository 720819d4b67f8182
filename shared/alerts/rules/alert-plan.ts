import * as z from 'zod';
import { present } from '../../foundation/present.ts';
import { versionedRecord } from '../../foundation/records/versioned-record.ts';
import { crimeCodes } from '../../incidents/report/crimes.ts';
import type { Language } from '../../reference/languages.ts';
import { type Addressee, type Alert, alertIdOf, type Change, type MessageType } from '../alert.ts';
import type { AlertRevision } from '../alert-revision.ts';
import { isAtLeast, severities } from '../severity.ts';
import type { AlertPolicy } from './alert-policy.ts';
import { assessed, crimesOf } from './alert-rules.ts';
import { audienceOf, authorityTopic } from './audience.ts';
import { correctionsBetween, Told } from './correction.ts';

/** What of a country decides its alerts. */
export type AlertingCountry = {
  blos: readonly string[];
  languages: readonly Language[];
  policy: AlertPolicy;
  /** Name in the IANA database. */
  timeZone: string;
};

const Reach = z.object({ severity: z.enum(severities), crimes: z.array(z.enum(crimeCodes)) });

type Reach = z.infer<typeof Reach>;

/** What has been told of an incident so far: up to which revision, by which alerts, and what officers believe now. */
export const AlertThread = z.object({
  incidentId: z.string(),
  revision: z.int().min(1),
  alerts: z.array(z.string()),
  told: Told.optional(),
  /** The highest severity and all kinds that were ever told: whose filters let any of it through. */
  reach: Reach.optional(),
});

export type AlertThread = z.infer<typeof AlertThread>;

export const alertThreadRecord = versionedRecord('alert-thread', AlertThread);

/** Somebody whom an alert is for, and why. */
export type Concerned = Pick<Addressee, 'topic' | 'circle' | 'newsTo'>;

/** An alert with those whom it is for. */
export type AddressedAlert = { alert: Alert; addressees: Addressee[] };

/** What a revision asks for, to be written down in one go: the thread as it is then, if it has one, and alerts. */
export type AlertPlan = { thread?: AlertThread; alerts: AddressedAlert[]; supersedes: readonly string[] };

/**
 * What was told of earlier revisions, and to whom. `standing` names the alerts in whose place nothing has been put yet:
 * however often an incident is corrected, one revision takes the place of two at most.
 */
export type Before = { thread?: AlertThread; told: readonly Concerned[]; standing: readonly string[] };

type Judged = { now: Told; audience: Concerned[] };

/** People of a BLO that is not told itself may follow the BLO of the incident: its topic tells them too. */
const withFollowers = (audience: readonly Omit<Concerned, 'newsTo'>[], { blos }: AlertingCountry): Concerned[] => {
  const newsTo = [...blos, authorityTopic].filter((topic) => audience.every((told) => told.topic !== topic));
  return audience.map((told) => (told.circle === 'own' && newsTo.length > 0 ? { ...told, newsTo } : { ...told }));
};

/** How severe a revision is, and whom it concerns: nobody when the report does not stand. */
const judge = ({ facts: reported, standing }: AlertRevision, country: AlertingCountry): Judged => {
  const facts = assessed(reported, country.policy);
  const told = standing === 'current' ? audienceOf(facts, country.policy, country.blos) : [];
  return { now: { standing, facts, point: facts.point }, audience: withFollowers(told, country) };
};

const alertOf = (
  id: string,
  msgType: MessageType,
  { incidentId, revision, reportedAt, sharedBy }: AlertRevision,
  { now }: Judged,
  sentAt: string,
): Alert => ({
  id,
  kind: 'incident',
  msgType,
  references: [],
  severity: now.facts.severity,
  sentAt,
  incidentId,
  revision,
  reportedAt,
  ...present({ sharedBy }),
  facts: now.facts,
  point: now.point,
});

const addressed = (alert: Alert, concerned: readonly Concerned[]): AddressedAlert => ({
  alert,
  addressees: concerned.map(({ topic, circle, newsTo }) => ({
    alertId: alert.id,
    topic,
    circle,
    severity: alert.severity,
    sentAt: alert.sentAt,
    ...present({ newsTo }),
  })),
});

const msgTypeOf = (corrections: readonly Change[]): MessageType =>
  corrections.includes('withdrawn') || corrections.includes('duplicate') ? 'Cancel' : 'Update';

const correctionOf = (
  revision: AlertRevision,
  judged: Judged,
  { alerts, reach }: { alerts: string[]; reach: Reach },
  corrections: Change[],
  sentAt: string,
): Alert => {
  const id = alertIdOf(revision.incidentId, revision.revision, 'correction');
  return {
    ...alertOf(id, msgTypeOf(corrections), revision, judged, sentAt),
    references: alerts,
    changes: corrections,
    before: reach,
  };
};

const reachOf = ({ facts }: Told): Reach => ({ severity: facts.severity, crimes: crimesOf(facts) });

const widened = (reach: Reach, now: Reach): Reach => ({
  severity: isAtLeast(reach.severity, now.severity) ? reach.severity : now.severity,
  crimes: [...new Set([...reach.crimes, ...now.crimes])],
});

type Known = { told: Told; reach: Reach };

const threadAfter = ({ incidentId, revision }: AlertRevision, alerts: string[], known?: Known): AlertThread => ({
  incidentId,
  revision,
  alerts,
  ...(known ?? {}),
});

const firstAlert = (revision: AlertRevision, judged: Judged, concerned: readonly Concerned[], sentAt: string) => {
  const id = alertIdOf(revision.incidentId, revision.revision);
  return addressed(alertOf(id, 'Alert', revision, judged, sentAt), concerned);
};

/**
 * What is told where nobody has been told anything yet. Nothing is written down of a first report that alerts nobody.
 * Of earlier alerts nothing was ever sent: they stand in inboxes alone.
 */
const firstPlan = (revision: AlertRevision, judged: Judged, before: Before, sentAt: string): AlertPlan | undefined => {
  const { thread: { alerts: earlier } = { alerts: [] }, standing: supersedes } = before;
  if (judged.audience.length === 0)
    return revision.revision === 1 ? undefined : { thread: threadAfter(revision, earlier), alerts: [], supersedes };
  const first = firstAlert(revision, judged, judged.audience, sentAt);
  const known = { told: judged.now, reach: reachOf(judged.now) };
  const thread = threadAfter(revision, [...earlier, first.alert.id], known);
  return { thread, alerts: [first], supersedes };
};

/**
 * What a revision asks to be told. A correction goes to those who had an alert of the incident, and to nobody else; a
 * BLO that the incident concerns only now gets a first alert instead.
 * @param sentAt ISO 8601 in UTC
 * @returns nothing when there is nothing to tell and nothing to remember
 */
export const planFor = (
  revision: AlertRevision,
  country: AlertingCountry,
  before: Before,
  sentAt: string,
): AlertPlan | undefined => {
  const judged = judge(revision, country);
  const { alerts = [], told, reach } = before.thread ?? {};
  if (!told || !reach || before.told.length === 0) return firstPlan(revision, judged, before, sentAt);
  const corrections = correctionsBetween(told, judged.now);
  if (corrections.length === 0)
    return { thread: threadAfter(revision, alerts, { told, reach }), alerts: [], supersedes: [] };
  const correction = correctionOf(revision, judged, { alerts, reach }, corrections, sentAt);
  const fresh = judged.audience.filter(({ topic }) => before.told.every((had) => had.topic !== topic));
  const made = [
    addressed(correction, before.told),
    ...(fresh.length > 0 ? [firstAlert(revision, judged, fresh, sentAt)] : []),
  ];
  const ids = [...alerts, ...made.map(({ alert }) => alert.id)];
  const known = { told: judged.now, reach: widened(reach, reachOf(judged.now)) };
  return { thread: threadAfter(revision, ids, known), alerts: made, supersedes: before.standing };
};
