import { describe, expect, it } from 'vitest';
import { type Ports, remindPhotos } from '../../../functions/remind-photos/remind-photos.ts';
import { reminderMail } from '../../../shared/alerts/messages/reminder-mail.ts';
import type { AlertMessage, Publication, ReminderPublication } from '../../../shared/alerts/publication.ts';
import type { Incident } from '../../../shared/incidents/incident.ts';
import type { PhotoArrival } from '../../../shared/photos/photo-manifest.ts';
import { languages } from '../../../shared/reference/languages.ts';
import { drugReport, incidentOf, now } from '../../fixtures/incidents/reports.ts';
import { custodyInMemory } from '../../fixtures/photos/custody.ts';

const hour = 3_600_000;
const country = { blos: ['KH-BAVET', 'KH-POIPET'], languages: ['km', 'en'] as const };

/** One report at Bavet with one photo, received some hours ago; what an amendment made of it may be added. */
const world = (hoursAgo: number, arrival?: Partial<PhotoArrival>, change: Partial<Incident> = {}) => {
  const incident = { ...incidentOf(drugReport(), new Date(now - hoursAgo * hour).toISOString()), ...change };
  const { id, blo, photos } = incident.report;
  const photoId = photos?.[0]?.id ?? '';
  const arrivals = arrival ? [{ photoId, state: 'awaiting' as const, arrived: [], attempts: 0, ...arrival }] : [];
  const mails: { publication: Publication | ReminderPublication; message: AlertMessage }[] = [];
  const custody = custodyInMemory();
  const announcements = [incident.receivedAt, ...Object.values(incident.laterPhotos).map(({ at }) => at)];
  let upTo: string | undefined;
  const looks: string[] = [];
  let later = 0;
  const ports: Ports = {
    announcements: {
      between: async (asked, { from, to }) =>
        asked === blo && announcements.some((at) => at >= from && at < to) ? [id] : [],
    },
    checkpoint: {
      read: async () => upTo,
      advance: async (moment) => {
        upTo = moment;
      },
    },
    incidents: {
      find: async (asked) => {
        looks.push(asked);
        return asked === id ? { incident, arrivals } : undefined;
      },
    },
    custody,
    topics: {
      publish: async (publication, message) => {
        mails.push({ publication, message });
        return 'm';
      },
    },
    clock: () => now + later * hour,
  };
  const goOn = (hours: number) => {
    later += hours;
  };
  return { id, photoId, mails, custody, ports, looks, goOn };
};

describe('a photo that has not come', () => {
  it('after a day is reminded of, to its own BLO, in every language of the country, by e-mail', async () => {
    const setting = world(25);
    expect(await remindPhotos(country, setting.ports)).toEqual({ reminded: 1, 'never-came': 0 });
    expect(setting.mails.map(({ publication }) => publication)).toEqual(
      country.languages.map((language) => ({
        topic: 'KH-BAVET',
        language,
        channel: 'email',
        purpose: 'reminder',
      })),
    );
    expect(setting.custody.entries).toMatchObject([
      { photoId: setting.photoId, deed: 'reminded', who: 'remind-photos' },
    ]);
  });

  it('of a report that is for the authority alone is reminded of to the authority, and not to the post', async () => {
    const incident = incidentOf(drugReport({ handling: 'authority' }), new Date(now - 25 * hour).toISOString());
    const setting = world(25, undefined, incident);
    await remindPhotos(country, setting.ports);
    expect(new Set(setting.mails.map(({ publication }) => publication.topic))).toEqual(new Set(['authority']));
  });

  it('is reminded of once, however often the job runs', async () => {
    const setting = world(25);
    await remindPhotos(country, setting.ports);
    expect(await remindPhotos(country, setting.ports)).toEqual({ reminded: 0, 'never-came': 0 });
    expect(setting.mails).toHaveLength(2);
  });

  it('is reminded of again when the mail could not be sent', async () => {
    const setting = world(25);
    const { publish } = setting.ports.topics;
    setting.ports.topics.publish = async () => {
      throw new Error('no route');
    };
    await expect(remindPhotos(country, setting.ports)).rejects.toThrow('no route');
    expect(setting.custody.entries).toEqual([]);
    setting.ports.topics.publish = publish;
    expect(await remindPhotos(country, setting.ports)).toMatchObject({ reminded: 1 });
  });

  it.each([
    ['not before a day has passed', 23.9, undefined],
    ['not when it has come in the meantime', 25, { state: 'verified' as const }],
    ['not when it was rejected', 25, { state: 'rejected' as const, reason: 'animated' as const }],
    ['not when every chunk is there and is being looked at', 25, { arrived: [0, 1, 2] }],
  ])('is reminded of %s', async (_, hoursAgo, arrival) => {
    const setting = world(hoursAgo, arrival);
    expect(await remindPhotos(country, setting.ports)).toEqual({ reminded: 0, 'never-came': 0 });
    expect(setting.mails).toEqual([]);
  });

  it('of which one chunk of three has come is reminded of too', async () => {
    expect(await remindPhotos(country, world(25, { arrived: [1] }).ports)).toMatchObject({ reminded: 1 });
  });

  it('nor after thirty days is noted, once, and nobody is told any more', async () => {
    const setting = world(30 * 24 + 1);
    expect(await remindPhotos(country, setting.ports)).toEqual({ reminded: 0, 'never-came': 1 });
    expect(await remindPhotos(country, setting.ports)).toEqual({ reminded: 0, 'never-came': 0 });
    expect(setting.custody.entries).toMatchObject([{ photoId: setting.photoId, deed: 'never-came' }]);
    expect(setting.mails).toEqual([]);
  });
});

describe('an incident with photos', () => {
  it('is looked at when a deadline passes and for three hours more, and not every hour of five weeks', async () => {
    const setting = world(23, { state: 'verified' });
    for (let run = 0; run < 40 * 24; run += 1) {
      await remindPhotos(country, setting.ports);
      setting.goOn(1);
    }
    expect(setting.looks.length).toBeGreaterThanOrEqual(2);
    expect(setting.looks.length).toBeLessThanOrEqual(8);
  });

  it('is looked at again by the next run after one that failed, up to a week later', async () => {
    const setting = world(23);
    await remindPhotos(country, setting.ports);
    const { publish } = setting.ports.topics;
    setting.ports.topics.publish = async () => {
      throw new Error('no route');
    };
    setting.goOn(2);
    await expect(remindPhotos(country, setting.ports)).rejects.toThrow('no route');
    setting.ports.topics.publish = publish;
    setting.goOn(6 * 24);
    expect(await remindPhotos(country, setting.ports)).toMatchObject({ reminded: 1 });
  });
});

describe('a photo of an incident that was amended', () => {
  const ago = (hours: number) => new Date(now - hours * hour).toISOString();

  it('is reminded of a day after the report, however often that is amended', async () => {
    const setting = world(25, undefined, { revision: 2, changedAt: ago(1) });
    expect(await remindPhotos(country, setting.ports)).toEqual({ reminded: 1, 'never-came': 0 });
    expect(await remindPhotos(country, setting.ports)).toEqual({ reminded: 0, 'never-came': 0 });
  });

  it('is noted as never come thirty days after it was announced, although there was an amendment since', async () => {
    const setting = world(31 * 24, undefined, { revision: 2, changedAt: ago(20 * 24) });
    expect(await remindPhotos(country, setting.ports)).toEqual({ reminded: 0, 'never-came': 1 });
  });

  it('is reminded of a day after the amendment that announced it', async () => {
    const report = drugReport();
    const photoId = report.photos?.[0]?.id ?? '';
    const added = (hours: number) => ({ report, laterPhotos: { [photoId]: { at: ago(hours), by: 'person-9' } } });
    const early = world(72, undefined, { ...added(23), changedAt: ago(23) });
    expect(await remindPhotos(country, early.ports)).toMatchObject({ reminded: 0 });
    const late = world(72, undefined, { ...added(25), changedAt: ago(25) });
    expect(await remindPhotos(country, late.ports)).toMatchObject({ reminded: 1 });
  });

  it.each([
    ['is not reminded of when it was withdrawn', { state: 'withdrawn' as const }, 0],
    ['is reminded of when it is a duplicate: it shows what did happen', { state: 'duplicate' as const }, 1],
  ])('%s', async (_, standing, reminded) => {
    expect(await remindPhotos(country, world(25, undefined, { standing }).ports)).toMatchObject({ reminded });
  });
});

describe('the mail', () => {
  it.each(languages.map(({ tag }) => tag))('in %s says how many photos of which report, and no more', (language) => {
    const { text, subject } = reminderMail('0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4a51', 3, language);
    expect(text).toContain('2e3f4a51'.slice(-8));
    expect(text).not.toMatch(/[{}]/);
    expect(subject).toMatch(/^[ -~]{1,99}$/);
  });
});
