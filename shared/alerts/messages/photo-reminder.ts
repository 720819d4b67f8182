import { filled } from '../../foundation/filled-text.ts';
import { announcedBy } from '../../incidents/incident.ts';
import type { IncidentFile } from '../../incidents/incident-ports.ts';
import { photoDeadlines } from '../../photos/photo-deadlines.ts';
import { type PhotoManifest, photoState } from '../../photos/photo-manifest.ts';
import type { Language } from '../../reference/languages.ts';
import type { AlertMessage } from '../alert-ports.ts';
import { referenceOf } from '../rules/alert-facts.ts';
import { numberIn } from './alert-format.ts';
import { photoReminderWords } from './wording/photo-reminder.ts';

export type ReminderDeed = keyof typeof photoDeadlines;

/** Runs may be missed for so long before a photo is passed over: a week. */
const slack = 7 * 24 * 3_600_000;

/**
 * Incidents that changed in this stretch are to be looked at. One that was amended stands at the moment of its last
 * amendment, which says nothing of when its photos were announced: so it reaches from the oldest that matters to now.
 */
export const stretchToLookAt = (now: number) => ({
  from: new Date(now - photoDeadlines['never-came'] - slack).toISOString(),
  to: new Date(now).toISOString(),
});

/** Photos of which not everything has come. */
const awaited = ({ incident, arrivals }: IncidentFile): PhotoManifest[] =>
  (incident.report.photos ?? []).filter((photo) => {
    const arrival = arrivals.find(({ photoId }) => photoId === photo.id);
    return photoState(photo, arrival) === 'awaiting';
  });

/**
 * Photos for which this is now to be done. Nobody is bothered about a report that was withdrawn; of a duplicate's photos
 * they are, since those are evidence of what did happen.
 */
export const photosDue = (file: IncidentFile, deed: ReminderDeed, now: number): PhotoManifest[] => {
  if (deed === 'reminded' && file.incident.standing.state === 'withdrawn') return [];
  return awaited(file).filter(({ id }) => {
    const age = now - Date.parse(announcedBy(file.incident, id).at);
    return age > photoDeadlines[deed] && age <= photoDeadlines[deed] + slack;
  });
};

/** What a BLO is sent: how many photos of which report. Neither what they show nor what the report is about. */
export const reminderMail = (incidentId: string, count: number, language: Language): AlertMessage => {
  const reference = referenceOf(incidentId);
  return {
    subject: `BLO notice ${reference}: photos not received`,
    text: filled(photoReminderWords[language].text, { count: numberIn(language, count), reference }),
  };
};
