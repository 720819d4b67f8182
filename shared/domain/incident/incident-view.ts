import type { Language } from '../../reference/languages.ts';
import { may } from '../access.ts';
import type { Caller } from '../caller.ts';
import type { PhotoArrival } from '../photo/photo.ts';
import { maySee, unseen } from '../photo/photo-access.ts';
import { photoCounts, photoProgress } from '../photo/photo-progress.ts';
import { textPlaces, withoutText } from './free-text.ts';
import { iccsOf, iccsTagsOf } from './iccs.ts';
import type { Incident } from './incident.ts';
import { Report } from './report.ts';

type Partly<Value> = Value extends readonly (infer Item)[]
  ? Partly<Item>[]
  : Value extends object
    ? { [Name in keyof Value]?: Partly<Value[Name]> | undefined }
    : Value;

/** A report as far as a caller may see it: any free text may be missing. */
export type ReportView = Partly<Report> & Pick<Report, 'id' | 'blo' | 'crime' | 'occurredAt'>;

const placesOfText = textPlaces(Report);

/** With its photos as a caller may know of them. */
const withPhotosFor = (report: Report, caller: Caller): Report => ({
  ...report,
  ...(report.photos
    ? { photos: report.photos.map((photo) => (maySee(caller, report, photo) ? photo : unseen(photo))) }
    : {}),
});

/** A report as a caller may see it. The one place that decides, for incidents, their lists and their revisions alike. */
export const reportView = (report: Report, caller: Caller): ReportView => {
  const seen = withPhotosFor(report, caller);
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

/** The same with the progress of its photos: "3 of 5", and what to look at twice. */
export const incidentFileView = (
  incident: Incident,
  arrivals: readonly PhotoArrival[],
  caller: Caller,
  language: Language,
) => {
  const progress = photoProgress(incident.report.photos ?? [], arrivals, language);
  return { ...incidentView(incident, caller), photoCounts: photoCounts(progress), photoProgress: progress };
};

export type IncidentView = ReturnType<typeof incidentView>;
export type IncidentFileView = ReturnType<typeof incidentFileView>;
