import { beforeEach, describe, expect, it } from 'vitest';
import { alertOfficers } from '../../../functions/alert-officers/alert-officers.ts';
import type { Publication } from '../../../shared/alerts/publication.ts';
import type { Incident } from '../../../shared/incidents/incident.ts';
import {
  alertsInMemory,
  claimsInMemory,
  claimsThatForget,
  followUpQueueInMemory,
  leaseSeconds,
  rateLimiterInMemory,
  runMilliseconds,
  topicsThatDie,
  topicsThatListen,
  topicsThatRefuse,
} from '../../fixtures/alerts/alert-doubles.ts';
import { kept, marks, policy, seizureReport } from '../../fixtures/alerts/alert-reports.ts';

const country = {
  blos: ['KH-BAVET', 'KH-CHREY-THOM', 'KH-POIPET'],
  languages: ['km', 'en'] as const,
  policy,
  timeZone: 'Asia/Phnom_Penh',
  limits: {},
  summarySeconds: 600,
  escalateSeconds: 600,
};
const incident = kept(seizureReport());
const start = Date.parse('2016-06-19T09:31:00Z');
const isForAuthority = ({ topic }: Publication) => topic === 'authority';

let now = start;
const later = (seconds: number) => {
  now += seconds * 1000;
};
beforeEach(() => {
  now = start;
});

const newWorld = () => {
  const claims = claimsInMemory();
  return {
    claims,
    alerts: alertsInMemory(claims),
    topics: topicsThatListen(),
    rateLimiter: rateLimiterInMemory(),
    followUpQueue: followUpQueueInMemory(),
    clock: () => now,
    timeLeft: () => runMilliseconds,
  };
};

describe('an incident that is for the authority alone', () => {
  const secret = (change: Partial<Incident> = {}, handling = 'authority') => ({
    ...kept(seizureReport([{ substance: 'methamphetamine', value: 0.001 }], { handling })),
    ...change,
  });
  const topicsOf = ({ topics }: ReturnType<typeof newWorld>) => [
    ...new Set(topics.published.map(({ topic }) => topic)),
  ];

  it('is told to the authority, however little was found, and to nobody else', async () => {
    const world = newWorld();
    await alertOfficers(secret(), country, world);
    expect(topicsOf(world)).toEqual(['authority']);
    // Nobody can ask for Minor: it goes by the least that people can ask for.
    expect(world.topics.published[0]?.severity).toEqual(['Moderate']);
  });

  it('is told to nobody else once an amendment makes it so, not even as a correction', async () => {
    const world = newWorld();
    await alertOfficers(kept(seizureReport()), country, world);
    world.topics.published.length = 0;
    later(60);
    const report = { ...seizureReport([{ substance: 'methamphetamine', value: 60 }], { handling: 'authority' }) };
    await alertOfficers({ ...kept(report), revision: 2 }, country, world);
    expect(topicsOf(world)).toEqual(['authority']);
  });
});

describe('a new incident', () => {
  it('is told once to each topic concerned, in each language of the country, by text message and e-mail', async () => {
    const world = newWorld();
    expect(await alertOfficers(incident, country, world)).toEqual({ due: 3, published: 12 });
    const listed = world.topics.published.map(({ topic, language, channel }) => `${topic} ${language} ${channel}`);
    expect(listed.sort()).toEqual(
      ['KH-BAVET', 'KH-CHREY-THOM', 'authority']
        .flatMap((topic) =>
          ['en', 'km'].flatMap((language) => [`${topic} ${language} email`, `${topic} ${language} sms`]),
        )
        .sort(),
    );
    expect(new Set(world.topics.published.map(({ severity }) => severity.join()))).toEqual(new Set(['Severe']));
  });

  it('is written down with why each addressee is told', async () => {
    const world = newWorld();
    await alertOfficers(incident, country, world);
    const { alert, addressees } = world.alerts.stored.get(`${incident.report.id}.1`)!;
    expect(alert).toMatchObject({ msgType: 'Alert', severity: 'Severe', facts: { reasons: ['quantity-severe'] } });
    expect(addressees.map(({ topic, circle }) => `${topic} ${circle}`).sort()).toEqual([
      ...['KH-BAVET own', 'KH-CHREY-THOM border', 'authority authority'],
    ]);
  });

  it('alerts nobody when it is Minor, and writes nothing down', async () => {
    const world = newWorld();
    const minor = kept(seizureReport([{ substance: 'opium', value: 1, unit: 'gram' }]));
    expect(await alertOfficers(minor, country, world)).toEqual({ due: 0, published: 0 });
    expect(world.alerts.histories.size).toBe(0);
  });

  it('is published a few at a time, however many there are', async () => {
    const world = newWorld();
    const blos = Array.from({ length: 30 }, (_, index) => `KH-BAVET-${String.fromCharCode(65 + (index % 26))}${index}`);
    const extreme = kept(seizureReport([{ substance: 'methamphetamine', value: 500 }]));
    await alertOfficers(extreme, { ...country, blos }, world);
    expect(world.topics.published).toHaveLength(31 * 4);
    expect(world.topics.atOnce).toBeLessThanOrEqual(5);
  });

  it('says nothing in any text, alert or address that an officer typed', async () => {
    const world = newWorld();
    await alertOfficers(incident, country, world);
    const everything = JSON.stringify([
      world.topics.published,
      [...world.alerts.stored.values()],
      world.claims.entries,
    ]);
    // The post has read what its own officer wrote: that is the one place where the reporter's id stands.
    const others = everything.replace(`"acknowledgedBy":"${marks.reportedBy}"`, '');
    for (const mark of Object.values(marks)) expect(others).not.toContain(mark);
  });
});

describe('a record that comes again', () => {
  it('publishes nothing a second time', async () => {
    const world = newWorld();
    await alertOfficers(incident, country, world);
    later(3600);
    expect(await alertOfficers(incident, country, world)).toEqual({ due: 3, published: 0 });
    expect(world.topics.published).toHaveLength(12);
  });

  it('publishes nothing twice when both are worked on at once; one of them may have to come again', async () => {
    const world = newWorld();
    await Promise.allSettled([0, 1].map(() => alertOfficers(incident, country, world)));
    expect(world.topics.published).toHaveLength(12);
    expect(await alertOfficers(incident, country, world)).toEqual({ due: 3, published: 0 });
  });

  it('finds the alerts of each incident whatever the order in which incidents come', async () => {
    const world = newWorld();
    const other = kept(seizureReport(undefined, { id: '0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4aff', blo: 'KH-POIPET' }));
    for (const each of [other, incident, other, incident]) await alertOfficers(each, country, world);
    expect(world.alerts.stored.size).toBe(2);
    const toPoipet = world.topics.published.filter(({ topic }) => topic === 'KH-POIPET');
    expect(toPoipet).toHaveLength(4);
    expect(world.topics.published).toHaveLength(12 + 8);
  });
});

describe('a run that dies between claim and publication', () => {
  const diesOnce = async () => {
    const world = newWorld();
    const dying = { ...world, topics: topicsThatDie(world.topics, isForAuthority) };
    await expect(alertOfficers(incident, country, dying)).rejects.toMatchObject({
      name: 'PublishUnknown:TimeoutError',
    });
    return world;
  };

  it('has told everybody else', async () => {
    expect((await diesOnce()).topics.published).toHaveLength(8);
  });

  it('leaves the alert alone while the lease lives, and the record comes again', async () => {
    const world = await diesOnce();
    later(leaseSeconds - 1);
    await expect(alertOfficers(incident, country, world)).rejects.toMatchObject({ name: 'AlertHeld' });
    expect(world.topics.published).toHaveLength(8);
  });

  it('is made good when the lease has passed: every alert is told, and told once', async () => {
    const world = await diesOnce();
    later(leaseSeconds);
    expect(await alertOfficers(incident, country, world)).toEqual({ due: 3, published: 4 });
    expect(world.topics.published).toHaveLength(12);
    expect([...world.claims.entries.values()].every(({ state }) => state === 'published')).toBe(true);
  });

  it('sends of a dispatch only what is not known to have been published', async () => {
    const world = newWorld();
    const dying = {
      ...world,
      topics: topicsThatDie(world.topics, (part) => isForAuthority(part) && part.channel === 'sms'),
    };
    await expect(alertOfficers(incident, country, dying)).rejects.toThrow();
    expect(world.topics.published).toHaveLength(10);
    later(leaseSeconds);
    expect(await alertOfficers(incident, country, world)).toEqual({ due: 3, published: 2 });
  });
});

describe('a run that dies between publication and its note', () => {
  it('is the only way to a duplicate, and not before the lease has passed', async () => {
    const world = newWorld();
    // It tries to record what it published for as long as it lives.
    const timeLeft = () => (world.topics.published.length > 0 ? 0 : runMilliseconds);
    const forgetful = { ...world, claims: claimsThatForget(world.claims), timeLeft };
    await expect(alertOfficers(incident, country, forgetful)).rejects.toThrow('the claims are gone');
    await expect(alertOfficers(incident, country, world)).rejects.toMatchObject({ name: 'AlertHeld' });
    expect(world.topics.published).toHaveLength(12);
    later(leaseSeconds);
    await alertOfficers(incident, country, world);
    await alertOfficers(incident, country, world);
    expect(world.topics.published).toHaveLength(24);
  });
});

describe('a topic that refuses', () => {
  it('keeps nobody else from being told, and is asked again at once', async () => {
    const world = newWorld();
    const refusing = { ...world, topics: topicsThatRefuse(world.topics, isForAuthority) };
    await expect(alertOfficers(incident, country, refusing)).rejects.toMatchObject({
      name: 'PublishRefused:ThrottledException',
    });
    expect(world.topics.published).toHaveLength(8);
    expect(await alertOfficers(incident, country, world)).toEqual({ due: 3, published: 4 });
  });

  it('is told all of it once when it has refused and died for a minute', async () => {
    const world = newWorld();
    for (let second = 0; second < 60; second += 10) {
      const down = second % 20 === 0 ? topicsThatRefuse : topicsThatDie;
      await expect(
        alertOfficers(incident, country, { ...world, topics: down(world.topics, () => true) }),
      ).rejects.toThrow();
      later(10);
    }
    later(leaseSeconds);
    await alertOfficers(incident, country, world);
    expect(world.topics.published).toHaveLength(12);
  });

  it('goes before a claim that is merely held, in what is rung for', async () => {
    const world = newWorld();
    const dying = { ...world, topics: topicsThatDie(world.topics, ({ topic }) => topic === 'KH-BAVET') };
    await expect(alertOfficers(incident, country, dying)).rejects.toThrow();
    world.claims.entries.forEach((entry) => {
      if (entry.topic === 'authority') Object.assign(entry, { state: 'failed', parts: {} });
    });
    const refusing = { ...world, topics: topicsThatRefuse(world.topics, isForAuthority) };
    await expect(alertOfficers(incident, country, refusing)).rejects.toMatchObject({
      name: 'PublishRefused:ThrottledException',
    });
  });
});

describe('a grave alert', () => {
  it('is put down once to be looked at again, before anything of it is published', async () => {
    const world = newWorld();
    const refusing = { ...world, topics: topicsThatRefuse(world.topics, () => true) };
    await expect(alertOfficers(incident, country, refusing)).rejects.toThrow();
    await alertOfficers(incident, country, world);
    const alertId = `${incident.report.id}.1`;
    expect(world.followUpQueue.waiting).toEqual([
      { followUp: { do: 'escalate', alertId, stage: 'again' }, seconds: 600 },
    ]);
  });

  it('is not followed up when it is Moderate', async () => {
    const world = newWorld();
    await alertOfficers(kept(seizureReport([{ substance: 'heroin', value: 0.2 }])), country, world);
    expect(world.topics.published).toHaveLength(4);
    expect(world.followUpQueue.waiting).toEqual([]);
  });
});
