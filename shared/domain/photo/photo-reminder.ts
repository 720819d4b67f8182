import type { Language } from '../../reference/languages.ts';
import { photoReminderWords } from '../../reference/photo-reminder-words.ts';
import { numberIn } from '../alert/alert-format.ts';
import { referenceOf } from '../alert/alert-facts.ts';
import type { AlertMessage } from '../alert/alert-ports.ts';
import type { IncidentFile } from '../ports.ts';
import { type PhotoManifest, photoState } from './photo.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** After how long a BLO is reminded of photos that have not come, and after how long it is noted that they never did. */
const [remindAfter, noteAfter] = [day, 30 * day];

/** Runs may be missed for so long before an incident is passed over. */
const slack = 7 * day;

const before = (now: number, least: number) => ({
  from: new Date(now - least - slack).toISOString(),
  to: new Date(now - least).toISOString(),
});

/** When the reports came of which photos are now to be reminded of, or to be given up. `to` does not belong to it. */
export const dueStretches = (now: number) => ({
  reminded: before(now, remindAfter),
  'never-came': before(now, noteAfter),
});

/** Photos of which not everything has come. */
export const awaited = ({ incident, arrivals }: IncidentFile): PhotoManifest[] =>
  (incident.report.photos ?? []).filter((photo) => {
    const arrival = arrivals.find(({ photoId }) => photoId === photo.id);
    return photoState(photo, arrival) === 'awaiting';
  });

/** What a BLO is sent: how many photos of which report. Neither what they show nor what the report is about. */
export const reminderMail = (incidentId: string, count: number, language: Language): AlertMessage => {
  const reference = referenceOf(incidentId);
  return {
    subject: `BLO notice ${reference}: photos not received`,
    text: photoReminderWords[language].text
      .replace('{count}', numberIn(language, count))
      .replace('{reference}', reference),
  };
};
