import { may } from '../../foundation/access.ts';
import type { Caller } from '../../foundation/caller.ts';
import { isGivenUp } from '../../photos/photo-deadlines.ts';
import type { PhotoArrival } from '../../photos/photo-manifest.ts';
import { photoCounts, photoProgress } from '../../photos/photo-progress.ts';
import type { Language } from '../../reference/languages.ts';
import { announcedBy, type Incident } from '../incident.ts';
import { borderSegmentOf } from '../report/border-segment.ts';
import { textPlaces, withoutText } from '../report/free-text.ts';
import { iccsOf, iccsTagsOf } from '../report/iccs.ts';
import { comparableOf } from '../report/quantity.ts';
import { Report } from '../report/report.ts';
import { seizuresOf } from '../report/sections.ts';
import { maySee, unseen } from './photo-access.ts';

type Partly<Value> = Value extends readonly (infer Item)[]
  ? Partly<Item>[]
  : Value extends object
    ? { [Name in keyof Value]?: Partly<Value[Name]> | undefined }
    : Value;

/** A report as far as a caller may see it: any free text may be missing. */
export type ReportView = Partly<Report> & Pick<Report, 'id' | 'blo' | 'crime' | 'occurredAt'>;

const placesOfText = textPlaces(Report);

/** With its photos as a caller may know of them: whom one shows is what is known of it by now. */
const withPhotosFor = (report: Report, caller: Caller, { photos: latest = [] }: Report): Report => ({
  ...report,
  ...(report.photos
    ? {
        photos: report.photos.map((photo) =>
          maySee(caller, report, latest.find(({ id }) => id === photo.id) ?? photo) ? photo : unseen(photo),
        ),
      }
    : {}),
});

/**
 * A report as a caller may see it. The one place that decides, for incidents, their lists and their revisions alike.
 * @param latest the report as it is now, where this is an earlier revision of it: that a photo shows a victim may have
 * been noticed since
 */
export const reportView = (report: Report, caller: Caller, latest = report): ReportView => {
  const seen = withPhotosFor(report, caller, latest);
  if (may(caller, 'read narratives')) return seen;
  const { id, blo, crime, occurredAt } = seen;
  return { ...Object(withoutText(seen, placesOfText)), id, blo, crime, occurredAt };
};

/** An incident as a caller may see it; `iccs` is derived, so that it cannot disagree with the report. */
export const incidentView = (incident: Incident, caller: Caller) => {
  const { report, revision, receivedAt, changedAt, standing, referenceVersion } = incident;
  return {
    ...reportView(report, caller),
    iccs: iccsOf(report),
    iccsTags: iccsTagsOf(report),
    ...{ revision, receivedAt, changedAt, standing, referenceVersion },
  };
};

/** What was seized in units in which it can be added up, with factor, source and date: beside what was reported, never in its place. */
const comparableQuantities = (report: Report) =>
  seizuresOf(report).flatMap((found) => {
    const comparable = comparableOf(found);
    return comparable ? [{ pointer: found.pointer, ...comparable }] : [];
  });

/** What is derived from a report for whoever reads it alone; nothing of it comes from free text. */
const derived = (report: Report) => {
  const [borderSegment, quantities] = [borderSegmentOf(report), comparableQuantities(report)];
  return {
    ...(borderSegment ? { borderSegment } : {}),
    ...(quantities.length > 0 ? { comparableQuantities: quantities } : {}),
  };
};

/**
 * The same with what is derived from it and the progress of its photos: "3 of 5", and what to look at twice.
 * @param now epoch milliseconds
 */
export const incidentFileView = (
  incident: Incident,
  arrivals: readonly PhotoArrival[],
  caller: Caller,
  { language, now }: { language: Language; now: number },
) => {
  const asked = { language, isGivenUp: (id: string) => isGivenUp(announcedBy(incident, id).at, now) };
  const progress = photoProgress(incident.report.photos ?? [], arrivals, asked);
  return {
    ...incidentView(incident, caller),
    ...derived(incident.report),
    photoCounts: photoCounts(progress),
    photoProgress: progress,
  };
};

export type IncidentView = ReturnType<typeof incidentView>;
export type IncidentFileView = ReturnType<typeof incidentFileView>;
