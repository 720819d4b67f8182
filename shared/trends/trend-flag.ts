import * as z from 'zod';
import { LocalDay } from '../foundation/local-day.ts';
import { versionedRecord } from '../foundation/records/versioned-record.ts';
import { crimeCodes } from '../incidents/report/crime-codes.ts';
import { codesOf } from '../incidents/report/one-of.ts';
import { concealments } from '../reference/concealment.ts';
import { substanceCodes } from '../reference/substance-codes.ts';
import { transports } from '../reference/transports.ts';

/** Places that series are made of: a post, posts of a province or along a border, and all of them. */
export const placeKinds = ['blo', 'province', 'border', 'country', 'region'] as const;

/** `id`: of a BLO, of a province (ISO 3166-2), of a border (`KH-VN`), of a country (`KH`), or `region`. */
export const TrendPlace = z.object({ kind: z.enum(placeKinds), id: z.string() });

export type TrendPlace = z.infer<typeof TrendPlace>;

/** A way from one country to another: `CN-KH`. */
export const TrendRoute = z.string().regex(/^[A-Z]{2}-[A-Z]{2}$/);

/**
 * What a series counts: incidents of a kind, seizures of a substance; and incidents in which something was hidden in some
 * way, came by some means, or by a route.
 */
export const TrendSubject = z.union([
  z.object({ crime: z.enum(crimeCodes) }),
  z.object({ substance: z.enum(substanceCodes) }),
  z.object({ concealment: z.enum(codesOf(concealments)) }),
  z.object({ transport: z.enum(codesOf(transports)) }),
  z.object({ route: TrendRoute }),
]);

export type TrendSubject = z.infer<typeof TrendSubject>;

const amount = z.number().min(0);
const probability = z.number().min(0).max(1);
const whole = z.int().min(0);
const share = { probability, completeness: probability };

/** Numbers of a finding, as its method gives them (methods/, clusters/). */
export const TrendFinding = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('rising'),
    ...{ ...share, isAlarm: z.boolean(), observed: whole, expected: amount, threshold: whole },
    ...{ weeksAbove: whole, observedAbove: whole, expectedAbove: amount, dispersion: amount, weeksLearned: whole },
  }),
  z.object({ kind: z.literal('first-ever'), ...share, observed: whole, weeksKnown: whole }),
  z.object({ kind: z.literal('silent'), ...share, observed: whole, expected: amount, weeks: whole }),
  z.object({
    kind: z.literal('shift'),
    ...{ from: z.string(), probability, observedFrom: whole, expectedFrom: amount },
    ...{ observedTo: whole, expectedTo: amount },
  }),
  z.object({
    kind: z.literal('cluster'),
    ...{ places: z.array(z.string()), weeks: whole, cases: whole, expected: amount, ratio: amount },
    ...{ probability, recurrenceWeeks: amount },
  }),
]);

export type TrendFinding = z.infer<typeof TrendFinding>;

export const findingKinds = ['rising', 'first-ever', 'silent', 'shift', 'cluster'] as const;

/**
 * Findings of one series that belong together, as the last night left them. `opened`, `lastFound` and `closed.week` are the
 * Mondays of weeks. A flag that the counts of a later night no longer bear is `revised`.
 */
export const TrendFlag = z.object({
  id: z.string(),
  place: TrendPlace,
  /** Absent where all reports of a place count: a post that is silent. */
  subject: TrendSubject.optional(),
  opened: LocalDay,
  lastFound: LocalDay,
  state: z.enum(['open', 'closed', 'revised']),
  closed: z.object({ week: LocalDay, as: z.enum(['over', 'new-level']) }).optional(),
  finding: TrendFinding,
  /** Expected share of chance among this and all findings of its night that were at least as strong. */
  falseShare: probability.optional(),
  /** Strong enough to be told to officers, and not only listed. */
  isTold: z.boolean(),
  /** The last day that the digest looked at which told it first. */
  digestOn: LocalDay.optional(),
  /** When these numbers were found first, in UTC. */
  changedAt: z.string(),
});

export type TrendFlag = z.infer<typeof TrendFlag>;

export const trendFlagRecord = versionedRecord('trend-flag', TrendFlag, [
  // Version 2 has the day of its digest: flags of version 1 were in none.
  (older) => older,
  // Version 3 knows flags of a new way of hiding, means or route: no record before is one.
  (older) => older,
]);

/** The id of a flag in a path; it ends with the week in which the flag opened. */
export const TrendFlagId = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9-]{1,39}\.[a-z-]{1,20}\.[a-z0-9-]{1,60}\.\d{4}-\d{2}-\d{2}$/);

/** The code that a series goes by: of a kind, of a substance, `all`, or with what it is of before the code. */
export const subjectCode = (subject: TrendSubject | undefined): string => {
  if (!subject) return 'all';
  if ('crime' in subject) return subject.crime;
  if ('substance' in subject) return subject.substance;
  if ('concealment' in subject) return `concealment-${subject.concealment}`;
  return 'transport' in subject ? `transport-${subject.transport}` : `route-${subject.route.toLowerCase()}`;
};

/** Whether it is only asked of a subject whether it is new: hiding, means and routes are not counted for a rise. */
export const isNoveltySubject = (subject: TrendSubject | undefined): boolean =>
  subject !== undefined && !('crime' in subject || 'substance' in subject);

/** Names a flag: its place, kind of finding, what it counts, and the week in which it opened. */
export const trendFlagId = (
  place: TrendPlace,
  kind: TrendFinding['kind'],
  subject: TrendSubject | undefined,
  opened: string,
): string => {
  // What is first seen and then rises is one flag.
  const family = kind === 'rising' || kind === 'first-ever' ? 'series' : kind;
  return [place.id, family, subjectCode(subject), opened].join('.');
};
