import { filled } from '../../foundation/filled.ts';
import { isoTime } from '../../foundation/moment.ts';
import { numberIn } from '../../foundation/number-in.ts';
import { announcedBy } from '../../incidents/incident.ts';
import type { IncidentFile, Stretch } from '../../incidents/incident-repository.ts';
import { photoDeadlines } from '../../photos/photo-deadlines.ts';
import { type PhotoManifest, photoState } from '../../photos/photo-manifest.ts';
import type { Language } from '../../reference/languages.ts';
import type { AlertMessage } from '../publication.ts';
import { referenceOf } from '../rules/alert-facts.ts';
import { photoReminderWords } from './wording/photo-reminder-words.ts';

export type ReminderDeed = keyof typeof photoDeadlines;

/** Runs may fail for this long, a week, before a photo is passed over. */
const slack = 7 * 24 * 3_600_000;

/** A photo that is being looked at as its deadline passes may be asked for again: it is looked at once more for this long. */
const overlap = 3 * 3_600_000;

/**
 * The stretches of time in which the photos were announced whose deadlines have passed since the last run that did all.
 * @param now milliseconds since the epoch
 * @param upTo when that run began, in UTC; nothing before the first
 */
export const stretchesToLookAt = (now: number, upTo: string | undefined): Stretch[] => {
  const from = Math.max(now - slack, upTo === undefined ? Number.NEGATIVE_INFINITY : Date.parse(upTo) - overlap);
  return Object.values(photoDeadlines).map((deadline) => ({
    from: isoTime(from - deadline),
    to: isoTime(now - deadline),
  }));
};

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
