import { filled } from '../../foundation/filled.ts';
import { numberIn } from '../../foundation/number-in.ts';
import { announcedBy } from '../../incidents/incident.ts';
import type { IncidentFile } from '../../incidents/incident-repository.ts';
import { photoDeadlines } from '../../photos/photo-deadlines.ts';
import { type PhotoManifest, photoState } from '../../photos/photo-manifest.ts';
import type { Language } from '../../reference/languages.ts';
import type { AlertMessage } from '../publication.ts';
import { referenceOf } from '../rules/alert-facts.ts';
import { photoReminderWords } from './wording/photo-reminder-words.ts';

export type ReminderDeed = keyof typeof photoDeadlines;

/** Runs may fail for this long, a week, before a photo is passed over. */
const slack = 7 * 24 * 3_600_000;

/**
 * The stretch of time in which the incidents to look at changed last. An amended incident is found by its last amendment,
 * which does not say when its photos were announced: the stretch reaches from the oldest moment that matters to now.
 */
export const stretchToLookAt = (now: number) => ({
  from: new Date(now - photoDeadlines['never-came'] - slack).toISOString(),
  to: new Date(now).toISOString(),
});

/** Photos that have not arrived whole. */
const awaited = ({ incident, arrivals }: IncidentFile): PhotoManifest[] =>
  (incident.report.photos ?? []).filter((photo) => {
    const arrival = arrivals.find(({ photoId }) => photoId === photo.id);
    return photoState(photo, arrival) === 'awaiting';
  });

/**
 * Photos for which this deed is due. A withdrawn report causes no reminder; a duplicate does, since its photos are
 * evidence of what happened.
 */
export const photosDue = (file: IncidentFile, deed: ReminderDeed, now: number): PhotoManifest[] => {
  if (deed === 'reminded' && file.incident.standing.state === 'withdrawn') return [];
  return awaited(file).filter(({ id }) => {
    const age = now - Date.parse(announcedBy(file.incident, id).at);
    return age > photoDeadlines[deed] && age <= photoDeadlines[deed] + slack;
  });
};

/** The mail to a BLO: the number of photos and the reference of the report, but not what they are about. */
export const reminderMail = (incidentId: string, count: number, language: Language): AlertMessage => {
  const reference = referenceOf(incidentId);
  return {
    subject: `BLO report ${reference}: photos not received`,
    text: filled(photoReminderWords[language].text, { count: numberIn(language, count), reference }),
  };
};
