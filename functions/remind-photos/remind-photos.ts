import * as z from 'zod';
import type { AlertTopics } from '../../shared/domain/alert/alert-ports.ts';
import type { PhotoManifest } from '../../shared/domain/photo/photo.ts';
import { awaited, dueStretches, reminderMail } from '../../shared/domain/photo/photo-reminder.ts';
import type {
  Clock,
  CustodyLedger,
  IncidentCalendar,
  IncidentFile,
  IncidentFinder,
} from '../../shared/domain/ports.ts';
import { settleEach } from '../../shared/domain/settle.ts';
import type { Language } from '../../shared/reference/languages.ts';

export type Ports = {
  calendar: IncidentCalendar;
  finder: IncidentFinder;
  custody: CustodyLedger;
  topics: Pick<AlertTopics, 'publish'>;
  clock: Clock;
};

export type Country = { blos: readonly string[]; languages: readonly Language[] };

/** What starts the job: a schedule, or a person by hand. It takes no wishes. */
export const ReminderOrder = z.strictObject({});

type Deed = keyof ReturnType<typeof dueStretches>;

/** The least and the most that a subscription can ask for is `Extreme`: with it a reminder passes every filter. */
const passesEveryFilter = 'Extreme';

const remind = async (
  { incident: { report } }: IncidentFile,
  count: number,
  country: Country,
  topics: Ports['topics'],
) => {
  for (const language of country.languages) {
    const publication = { topic: report.blo, language, channel: 'email', severity: [passesEveryFilter] } as const;
    await topics.publish({ ...publication, crime: [report.crime] }, reminderMail(report.id, count, language));
  }
};

/** Photos of which this has not been written down yet. */
const undone = async (incidentId: string, photos: readonly PhotoManifest[], deed: Deed, { custody }: Ports) => {
  const done = (await custody.of(incidentId)).filter((entry) => entry.deed === deed).map(({ photoId }) => photoId);
  return photos.filter(({ id }) => !done.includes(id));
};

/** Tells the BLO first and writes it down second: dying in between costs a second mail, never the only one. */
const seeTo = async (incidentId: string, deed: Deed, country: Country, ports: Ports): Promise<number> => {
  const file = await ports.finder.find(incidentId);
  const late = file ? awaited(file) : [];
  const photos = late.length > 0 ? await undone(incidentId, late, deed, ports) : [];
  if (!file || photos.length === 0) return 0;
  if (deed === 'reminded') await remind(file, photos.length, country, ports.topics);
  const at = new Date(ports.clock()).toISOString();
  for (const { id, sha256 } of photos) {
    const entry = { incidentId, photoId: id, at, who: 'remind-photos', deed, sha256 };
    await ports.custody.write({ id: `${id}#${deed}`, ...entry });
  }
  return photos.length;
};

const mostAtOnce = 8;

/**
 * Reminds BLOs by e-mail, once, of photos that have not come a day after their report, and writes down after thirty days
 * that they never did. Text messages are for alerts: their budget is small.
 * @returns how many photos were reminded of, and how many were given up
 * @throws the first failure, after everything else was seen to; another run sees to what was left
 */
export const remindPhotos = async (country: Country, ports: Ports): Promise<Record<Deed, number>> => {
  const stretches = dueStretches(ports.clock());
  const seen = async (deed: Deed): Promise<number> => {
    const ids = await Promise.all(country.blos.map((blo) => ports.calendar.between(blo, stretches[deed])));
    const results = await settleEach(ids.flat(), mostAtOnce, (id) => seeTo(id, deed, country, ports));
    const failed = results.find((result) => result.status === 'rejected');
    if (failed) throw failed.reason;
    return results.reduce((sum, result) => sum + (result.status === 'fulfilled' ? result.value : 0), 0);
  };
  return { reminded: await seen('reminded'), 'never-came': await seen('never-came') };
};
