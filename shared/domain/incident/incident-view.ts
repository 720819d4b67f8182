import { may } from '../access.ts';
import type { Caller } from '../caller.ts';
import { missingChunks, type PhotoArrival } from '../photo/photo.ts';
import { iccsOf } from './crimes.ts';
import type { Incident, Report } from './incident.ts';

/** How far each announced photo has come: "3 of 5 photos". */
const photoProgress = (report: Report, arrivals: readonly PhotoArrival[]) =>
  (report.photos ?? []).map((photo) => {
    const arrival = arrivals.find(({ photoId }) => photoId === photo.id);
    return { id: photo.id, state: arrival?.state ?? 'awaiting', chunksMissing: missingChunks(photo, arrival).length };
  });

/** Free text is where names end up; who has no business with names gets none of it. */
const withoutFreeText = ({ narrative: _narrative, photos, ...report }: Report) => ({
  ...report,
  ...(photos ? { photos: photos.map(({ caption: _caption, ...photo }) => photo) } : {}),
});

/** An incident as a caller may see it; `iccs` is derived, so that it cannot disagree with the report. */
export const incidentView = ({ report, revision, receivedAt, changedAt }: Incident, caller: Caller) => ({
  ...(may(caller, 'read narratives') ? report : withoutFreeText(report)),
  iccs: iccsOf(report.crime),
  revision,
  receivedAt,
  changedAt,
});

/** The same with the progress of its photos. */
export const incidentFileView = (incident: Incident, arrivals: readonly PhotoArrival[], caller: Caller) => ({
  ...incidentView(incident, caller),
  photoProgress: photoProgress(incident.report, arrivals),
});

export type IncidentView = ReturnType<typeof incidentView>;
export type IncidentFileView = ReturnType<typeof incidentFileView>;
