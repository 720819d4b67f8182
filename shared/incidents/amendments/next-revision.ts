import * as z from 'zod';
import type { Fault } from '../../foundation/faults/fault.ts';
import { faultsOf } from '../../foundation/faults/faults-of.ts';
import { inUtc } from '../../foundation/moment.ts';
import { faultsProblem } from '../../foundation/problem.ts';
import type { Incident } from '../incident.ts';
import { quantityFaults } from '../quantity-faults.ts';
import { counterpartFaults } from '../report/counterpart-faults.ts';
import { Report, sameReport, timeFaults } from '../report/report.ts';
import { requireKeepableSize } from '../report/require-keepable-size.ts';
import { type Amendment, deedOf, statusAfter } from './amendment.ts';
import { announcedAgain, dayStays, peopleStay } from './announced-again.ts';
import { mergePatch } from './merge-patch.ts';

/**
 * Who amends (Cognito's `sub`), when (milliseconds since the epoch), with which version of the reference, in which time
 * zone (the country's).
 */
export type Amending = { by: string; now: number; referenceVersion: string; timeZone: string };

const inChanges = (fault: Fault): Fault => ({ ...fault, pointer: `/changes${fault.pointer}` });

const fixed = (before: Report, after: Report): Fault[] =>
  (['id', 'blo'] as const).flatMap((name) =>
    before[name] === after[name] ? [] : [{ pointer: `/${name}`, code: 'not-changeable' as const }],
  );

/** The report with its changes, through the same schema as every report. @throws Problem `faults`, `too-large` */
const changedReport = (
  incident: Incident,
  changes: Amendment['changes'],
  { now, timeZone }: Pick<Amending, 'now' | 'timeZone'>,
): Report => {
  if (!changes) return incident.report;
  const result = z.safeParse(Report, mergePatch(incident.report, changes), { reportInput: true });
  if (!result.success) throw faultsProblem(faultsOf(result.error).map(inChanges));
  const report = result.data;
  const faults = [
    ...fixed(incident.report, report),
    ...announcedAgain(incident.report, report),
    ...peopleStay(incident, report),
    ...dayStays(incident, report, timeZone),
    ...timeFaults(report, now),
    ...counterpartFaults(report),
    ...quantityFaults(report),
  ];
  if (faults.length > 0) throw faultsProblem(faults.map(inChanges));
  requireKeepableSize(report);
  return report;
};

/** Moments at which it is no longer said to have happened. */
const movedFrom = ({ report, occurredBefore }: Incident, after: Report): string[] => {
  const [was, is] = [inUtc(report.occurredAt), inUtc(after.occurredAt)];
  return was === is ? occurredBefore : [...new Set([...occurredBefore, was])];
};

const photosSince = ({ report, laterPhotos }: Incident, after: Report, by: string, at: string) => {
  const known = new Set((report.photos ?? []).map(({ id }) => id));
  const added = (after.photos ?? []).filter(({ id }) => !known.has(id));
  return { ...laterPhotos, ...Object.fromEntries(added.map(({ id }) => [id, { at, by }])) };
};

const changesNothing = (before: Incident, after: Incident): boolean =>
  sameReport(before.report, after.report) &&
  before.standing.state === after.standing.state &&
  before.standing.duplicateOf === after.standing.duplicateOf;

/**
 * The next revision of an incident.
 * @throws Problem `faults` with pointers into the amendment: the changed report is not valid, moves to another id or BLO,
 * drops or alters an announced photo, or is what it was; `too-large` when it has grown beyond what is kept
 */
export const nextRevision = (before: Incident, amendment: Amendment, amending: Amending): Incident => {
  const { by, now, referenceVersion } = amending;
  const pointer = `/${deedOf(amendment)}`;
  if (amendment.duplicateOf === before.report.id) throw faultsProblem([{ pointer, code: 'no-current-incident' }]);
  const report = changedReport(before, amendment.changes, amending);
  const at = new Date(now).toISOString();
  const after: Incident = {
    ...before,
    report,
    revision: before.revision + 1,
    changedAt: at,
    standing: statusAfter(amendment),
    occurredBefore: movedFrom(before, report),
    laterPhotos: photosSince(before, report, by, at),
    ...(amendment.changes ? { referenceVersion } : {}),
  };
  if (changesNothing(before, after)) throw faultsProblem([{ pointer, code: 'no-change' }]);
  return after;
};
