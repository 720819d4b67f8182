import type { Language } from '../../reference/languages.ts';
import { may } from '../access.ts';
import type { Caller } from '../caller.ts';
import type { PhotoArrival } from '../photo/photo.ts';
import { maySee, unseen } from '../photo/photo-access.ts';
import { isGivenUp } from '../photo/photo-patience.ts';
import { photoCounts, photoProgress } from '../photo/photo-progress.ts';
import { iccsOf } from './crimes.ts';
import type { Incident } from './incident.ts';
import type { Report } from './report.ts';

/** Free text is where names end up; who has no business with names gets none of it. */
const withoutFreeText = ({ narrative: _narrative, photos, ...report }: Report) => ({
  ...report,
  ...(photos ? { photos: photos.map(({ caption: _caption, ...photo }) => photo) } : {}),
});

/** With its photos as a caller may know of them. */
const seen = (report: Report, caller: Caller): Report => ({
  ...report,
  ...(report.photos
    ? { photos: report.photos.map((photo) => (maySee(caller, report, photo) ? photo : unseen(photo))) }
    : {}),
});

/** An incident as a caller may see it; `iccs` is derived, so that it cannot disagree with the report. */
export const incidentView = ({ report, revision, receivedAt, changedAt }: Incident, caller: Caller) => ({
  ...(may(caller, 'read narratives') ? seen(report, caller) : withoutFreeText(seen(report, caller))),
  iccs: iccsOf(report.crime),
  revision,
  receivedAt,
  changedAt,
});

/**
 * The same with the progress of its photos: "3 of 5", and what to look at twice.
 * @param now epoch milliseconds
 */
export const incidentFileView = (
  incident: Incident,
  arrivals: readonly PhotoArrival[],
  caller: Caller,
  { language, now }: { language: Language; now: number },
) => {
  const givenUp = isGivenUp(incident.receivedAt, now);
  const progress = photoProgress(incident.report.photos ?? [], arrivals, { language, givenUp });
  return { ...incidentView(incident, caller), photoCounts: photoCounts(progress), photoProgress: progress };
};

export type IncidentView = ReturnType<typeof incidentView>;
export type IncidentFileView = ReturnType<typeof incidentFileView>;
