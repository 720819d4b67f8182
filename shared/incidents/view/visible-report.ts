import { may } from '../../foundation/access.ts';
import type { Caller } from '../../foundation/caller.ts';
import { present } from '../../foundation/present.ts';
import { Report } from '../report/report.ts';
import { textPlaces, withoutText } from '../report/text-places.ts';
import { maySee, unseen } from './may-see.ts';
import type { ReportView } from './report-view.ts';

const placesOfText = textPlaces(Report);

/** Hides photos that the caller may not see. The newest revision says whom a photo shows. */
const withVisiblePhotos = (report: Report, caller: Caller, { photos: newest = [] }: Report): Report => ({
  ...report,
  ...present({
    photos: report.photos?.map((photo) =>
      maySee(caller, report, newest.find(({ id }) => id === photo.id) ?? photo) ? photo : unseen(photo),
    ),
  }),
});

/** A group of people in one incident is nearly always a small cell: who may not read the people gets none of them. */
const withVisiblePeople = ({ people, ...report }: ReportView, caller: Caller): ReportView =>
  may(caller, 'read people of incidents') ? { ...report, ...present({ people }) } : report;

/**
 * A report as a caller may see it. Incidents, their lists and their revisions all ask here, and nowhere else.
 * @param newest the newest revision of the report, where this is an earlier one: somebody may have noticed since that a
 * photo shows a victim
 */
export const visibleReport = (report: Report, caller: Caller, newest = report): ReportView => {
  const visible = withVisiblePhotos(report, caller, newest);
  if (may(caller, 'read narratives')) return withVisiblePeople(visible, caller);
  // The same walk through the schema of a report finds the texts to remove, and says in ReportView that they may be missing.
  return withVisiblePeople(withoutText(visible, placesOfText) as ReportView, caller);
};
