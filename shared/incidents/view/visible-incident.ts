import type { Caller } from '../../foundation/caller.ts';
import { present } from '../../foundation/present.ts';
import { isGivenUp } from '../../photos/photo-deadlines.ts';
import type { PhotoArrival } from '../../photos/photo-manifest.ts';
import { photoCounts, photoProgress } from '../../photos/photo-progress.ts';
import type { Language } from '../../reference/languages.ts';
import { announcedBy, type Incident } from '../incident.ts';
import { borderSegmentOf } from '../report/border-segment-of.ts';
import { comparableOf } from '../report/comparable-quantity.ts';
import { iccsOf, iccsTagsOf } from '../report/iccs-of.ts';
import type { Report } from '../report/report.ts';
import { seizuresOf } from '../report/sections-of.ts';
import type { IncidentFileView, IncidentView } from './incident-view.ts';
import { visibleReport } from './visible-report.ts';

/** An incident as a caller may see it. `iccs` is derived, so that it cannot disagree with the report. */
export const visibleIncident = (incident: Incident, caller: Caller): IncidentView => {
  const { report, revision, receivedAt, changedAt, standing, referenceVersion } = incident;
  return {
    ...visibleReport(report, caller),
    iccs: iccsOf(report),
    iccsTags: iccsTagsOf(report),
    revision,
    receivedAt,
    changedAt,
    standing,
    referenceVersion,
  };
};

/** Seizures in units in which they can be added up, with factor, source and date: beside what was reported, never in its place. */
const comparableQuantities = (report: Report) => {
  const quantities = seizuresOf(report).flatMap((found) => {
    const comparable = comparableOf(found);
    return comparable ? [{ pointer: found.pointer, ...comparable }] : [];
  });
  return quantities.length > 0 ? quantities : undefined;
};

/**
 * The same with more that is derived from the report, and the progress of its photos: "3 of 5", and what to look at
 * twice. Nothing that is derived comes from free text.
 * @param now epoch milliseconds
 */
export const visibleIncidentFile = (
  incident: Incident,
  arrivals: readonly PhotoArrival[],
  caller: Caller,
  { language, now }: { language: Language; now: number },
): IncidentFileView => {
  const { report } = incident;
  const isGivenUpNow = (photoId: string) => isGivenUp(announcedBy(incident, photoId).at, now);
  const progress = photoProgress(report.photos ?? [], arrivals, { language, isGivenUp: isGivenUpNow });
  return {
    ...visibleIncident(incident, caller),
    ...present({ borderSegment: borderSegmentOf(report), comparableQuantities: comparableQuantities(report) }),
    photoCounts: photoCounts(progress),
    photoProgress: progress,
  };
};
