import * as z from 'zod';
import type { AlertTopics } from '../../shared/alerts/alert-repository.ts';
import {
  photosDue,
  type ReminderDeed,
  reminderMail,
  stretchesToLookAt,
} from '../../shared/alerts/messages/reminder-mail.ts';
import { authorityTopic } from '../../shared/alerts/rules/audience-of.ts';
import type { Clock } from '../../shared/foundation/clock.ts';
import { isoTime } from '../../shared/foundation/moment.ts';
import { settleEach } from '../../shared/foundation/settle-each.ts';
import type {
  IncidentFile,
  IncidentRepository,
  PhotoAnnouncements,
} from '../../shared/incidents/incident-repository.ts';
import { isForAuthority } from '../../shared/incidents/is-for-authority.ts';
import type { CustodyLedger, ReminderCheckpoint } from '../../shared/photos/photo-arrivals.ts';
import type { PhotoManifest } from '../../shared/photos/photo-manifest.ts';
import type { Language } from '../../shared/reference/languages.ts';

export type Ports = {
  announcements: PhotoAnnouncements;
  checkpoint: ReminderCheckpoint;
  incidents: Pick<IncidentRepository, 'find'>;
  custody: CustodyLedger;
  topics: Pick<AlertTopics, 'publish'>;
  clock: Clock;
};

export type Country = { blos: readonly string[]; languages: readonly Language[] };

/** The event that starts the job, by its schedule or by hand. It has no members. */
export const ReminderOrder = z.strictObject({});

const remind = async (
  { incident: { report } }: IncidentFile,
  count: number,
  country: Country,
  topics: Ports['topics'],
) => {
  const topic = isForAuthority(report) ? authorityTopic : report.blo;
  for (const language of country.languages)
    await topics.publish(
      { topic, language, channel: 'email', purpose: 'reminder' },
      reminderMail(report.id, count, language),
    );
};

/** Photos for which the custody ledger has no entry of this deed yet. */
const undone = async (incidentId: string, photos: readonly PhotoManifest[], deed: ReminderDeed, { custody }: Ports) => {
  const done = (await custody.of(incidentId)).filter((entry) => entry.deed === deed).map(({ photoId }) => photoId);
  return photos.filter(({ id }) => !done.includes(id));
};

/** Sends the mail first and writes the entry second: a run that dies in between causes a second mail, never none. */
const remindFor = async (file: IncidentFile, deed: ReminderDeed, country: Country, ports: Ports): Promise<number> => {
  const now = ports.clock();
  const incidentId = file.incident.report.id;
  const due = photosDue(file, deed, now);
  const photos = due.length > 0 ? await undone(incidentId, due, deed, ports) : [];
  if (photos.length === 0) return 0;
  if (deed === 'reminded') await remind(file, photos.length, country, ports.topics);
  for (const { id, sha256 } of photos) {
    const entry = { incidentId, photoId: id, at: new Date(now).toISOString(), who: 'remind-photos', deed, sha256 };
    await ports.custody.write({ id: `${id}#${deed}`, ...entry });
  }
  return photos.length;
};

type Summary = Record<ReminderDeed, number>;

const remindForIncident = async (id: string, country: Country, ports: Ports): Promise<Summary> => {
  const file = await ports.incidents.find(id);
  if (!file) return { reminded: 0, 'never-came': 0 };
  return {
    reminded: await remindFor(file, 'reminded', country, ports),
    'never-came': await remindFor(file, 'never-came', country, ports),
  };
};

const mostAtOnce = 8;

/** Incidents with photos whose deadline has passed since the last run, each once. */
const idsToLookAt = async (now: number, { blos }: Country, { announcements, checkpoint }: Ports): Promise<string[]> => {
  const stretches = stretchesToLookAt(now, await checkpoint.read());
  const asked = blos.flatMap((blo) => stretches.map((stretch) => announcements.between(blo, stretch)));
  return [...new Set((await Promise.all(asked)).flat())];
};

/**
 * Reminds BLOs by e-mail, once, of photos that have not arrived a day after they were announced, and records after thirty
 * days that they never did. The authority is reminded of those of a report that is for it alone. Text messages are for alerts: their budget is small.
 * @returns of how many photos a BLO was reminded, and how many were given up
 * @throws the first failure, after all other incidents were worked on; the next run does the rest
 */
export const remindPhotos = async (country: Country, ports: Ports): Promise<Summary> => {
  const now = ports.clock();
  const ids = await idsToLookAt(now, country, ports);
  const results = await settleEach(ids, mostAtOnce, (id) => remindForIncident(id, country, ports));
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
  await ports.checkpoint.advance(isoTime(now));
  const summaries = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const sum = (deed: ReminderDeed): number => summaries.reduce((total, summary) => total + summary[deed], 0);
  return { reminded: sum('reminded'), 'never-came': sum('never-came') };
};
