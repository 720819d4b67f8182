import { nightlyStatistics } from '../../../functions/nightly-statistics/nightly-statistics.ts';
import { remindPhotos } from '../../../functions/remind-photos/remind-photos.ts';
import { readCountries } from '../../../infra/country.ts';
import { incidentChanges } from '../../../shared/incidents/aws/incident-changes.dynamodb.ts';
import { incidentReader } from '../../../shared/incidents/aws/incident-repository.dynamodb.ts';
import { incidentSearch } from '../../../shared/incidents/aws/incident-search.dynamodb.ts';
import { photoAnnouncements } from '../../../shared/incidents/aws/photo-announcements.dynamodb.ts';
import { custodyLedger } from '../../../shared/photos/aws/custody-ledger.dynamodb.ts';
import { reminderCheckpoint } from '../../../shared/photos/aws/reminder-checkpoint.dynamodb.ts';
import { dailyStatisticsRepository } from '../../../shared/statistics/aws/daily-statistics-repository.dynamodb.ts';
import { peopleReleaseRepository } from '../../../shared/statistics/aws/people-release-repository.dynamodb.ts';
import { statisticsCheckpoint } from '../../../shared/statistics/aws/statistics-checkpoint.dynamodb.ts';
import { costOfEach, counted } from '../../fixtures/aws/counted-client.ts';
import { startDynamo } from '../../fixtures/aws/dynamo-engine.ts';
import { noCooperation, parquetInMemory } from '../../fixtures/statistics/statistics.ts';
import { tell } from '../figures.ts';
import { loadIncidents } from './load-incidents.ts';

const incidents = 'bench-incidents';
const statistics = 'bench-statistics';

/** A year of which each post has an incident a day, and a hundredth that comes late: as 500 of 50,000 in three years. */
const year = { days: 365, late: 44 };

const cambodia = () => {
  const found = readCountries().find(({ country }) => country === 'kh');
  if (!found) throw new Error('There is no Cambodia');
  return { code: 'kh', timeZone: found.timeZone, blos: found.blos, languages: ['en' as const] };
};

const country = cambodia();

const onEngine = async (work: (client: Awaited<ReturnType<typeof startDynamo>>['client']) => Promise<void>) => {
  const engine = await startDynamo();
  await engine.createTable(incidents, 'unfollowed');
  await engine.createTable(statistics, 'plain');
  await work(engine.client);
  await engine.stop();
};

/** A night after some changes against one that counts everything, in requests with messages, and in processor time. */
export const benchNightChanged = (): Promise<void> =>
  onEngine(async (client) => {
    const { blos } = country;
    await loadIncidents(client, incidents, { blos, count: year.days * blos.length, days: year.days });
    const counts = counted(client);
    let now = Date.now();
    const send = async () => {
      counts.requests += 1;
    };
    const night = () =>
      nightlyStatistics({}, country, {
        changes: incidentChanges(client, incidents),
        incidents: incidentSearch(client, incidents),
        cooperation: noCooperation,
        dailyStatistics: dailyStatisticsRepository(client, statistics, undefined, true),
        releases: peopleReleaseRepository(client, statistics),
        checkpoint: statisticsCheckpoint(client, statistics),
        exchange: { send, sendRelease: send },
        clock: () => now,
        onDayFailed: () => undefined,
        onReleaseFailed: () => undefined,
        parquet: parquetInMemory(),
        onMonthUnwritten: () => undefined,
        onEnd: () => undefined,
      });
    const all = await costOfEach(counts, 1, night);
    now += 2 * 3_600_000;
    const receivedAt = new Date(now).toISOString();
    await loadIncidents(client, incidents, { blos, count: year.late, days: year.days - 30, receivedAt });
    now += 2 * 3_600_000;
    const changed = await costOfEach(counts, 1, night);
    const about = { all, changed, incidents: year.days * blos.length, late: year.late };
    // Counting everything a day at a time: a request to read and one to keep each day at each post, and a message a day.
    const byDay = 2 * year.days * blos.length + year.days;
    const toFirst = { ...about, ofTheFirstNight: changed.requests / all.requests };
    tell({
      bench: 'night-changed',
      value: changed.requests / byDay,
      unit: 'of counting each day by itself',
      atMost: 0.05,
      ...toFirst,
    });
    const units = changed.units / all.units;
    tell({ bench: 'night-changed units', value: units, unit: 'of counting all', atMost: 0.05 });
    const first = { requests: all.requests, byDay };
    tell({ bench: 'night-first', value: all.requests / byDay, unit: 'of each day by itself', atMost: 1 / 3, ...first });
    const cpu = changed.cpuMilliseconds / all.cpuMilliseconds;
    tell({ bench: 'night-changed CPU', value: cpu, unit: 'of counting all', atMost: 0.05 });
  });

/** The hourly look for photos that have not come, where no incident has any. */
export const benchReminders = (): Promise<void> =>
  onEngine(async (client) => {
    const count = 2_400;
    await loadIncidents(client, incidents, { blos: country.blos, count, days: 30 });
    const counts = counted(client);
    const cost = await costOfEach(counts, 1, () =>
      remindPhotos(country, {
        announcements: photoAnnouncements(client, incidents),
        checkpoint: reminderCheckpoint(client, statistics),
        incidents: incidentReader(client, incidents),
        custody: custodyLedger(client, statistics),
        topics: { publish: async () => '' },
        clock: Date.now,
      }),
    );
    tell({
      bench: 'reminders',
      value: cost.requests,
      unit: 'requests',
      // Two deadlines at each post, and the checkpoint.
      atMost: 2 * country.blos.length + 2,
      ...cost,
      incidents: count,
    });
  });
