import { beforeEach, describe, expect, it } from 'vitest';
import { alertOfficers } from '../../../functions/alert-officers/alert-officers.ts';
import type { Publication } from '../../../shared/domain/alert/alert-ports.ts';
import {
  leaseSeconds,
  ledgerInMemory,
  ledgerThatForgets,
  topicsThatDie,
  topicsThatListen,
  topicsThatRefuse,
} from '../../fixtures/alert-doubles.ts';
import { kept, marks, seizureReport, thresholds } from '../../fixtures/alert-reports.ts';

const country = {
  blos: ['KH-BAVET', 'KH-CHREY-THOM', 'KH-POIPET'],
  languages: ['km', 'en'] as const,
  thresholds,
  timeZone: 'Asia/Phnom_Penh',
};
const incident = kept(seizureReport());
const start = Date.parse('2016-06-19T09:31:00Z');
const isForAuthority = ({ topic }: Publication) => topic === 'authority';

let now = start;
const clock = () => now;
const later = (seconds: number) => {
  now += seconds * 1000;
};
beforeEach(() => {
  now = start;
});

describe('a new incident', () => {
  it('is told once to each topic concerned, in each language of the country, by text message and e-mail', async () => {
    const topics = topicsThatListen();
    const told = await alertOfficers(incident, country, { ledger: ledgerInMemory(), topics, clock });
    expect(told).toEqual({ due: 12, published: 12 });
    const listed = topics.published.map(({ topic, language, channel }) => `${topic} ${language} ${channel}`);
    expect(listed.sort()).toEqual(
      ['KH-BAVET', 'KH-CHREY-THOM', 'authority']
        .flatMap((topic) =>
          ['en', 'km'].flatMap((language) => [`${topic} ${language} email`, `${topic} ${language} sms`]),
        )
        .sort(),
    );
    expect(new Set(topics.published.map(({ severity, reason }) => `${severity} ${reason}`))).toEqual(
      new Set(['Severe drugs-severe']),
    );
  });

  it('alerts nobody when it is Minor', async () => {
    const topics = topicsThatListen();
    const minor = kept(seizureReport([{ substance: 'opium', value: 1, unit: 'gram' }]));
    expect(await alertOfficers(minor, country, { ledger: ledgerInMemory(), topics, clock })).toEqual({
      due: 0,
      published: 0,
    });
  });

  it('is published a few at a time, however many there are', async () => {
    const topics = topicsThatListen();
    const blos = Array.from({ length: 30 }, (_, index) => `KH-BAVET-${String.fromCharCode(65 + (index % 26))}${index}`);
    const extreme = kept(seizureReport([{ substance: 'methamphetamine', value: 500 }]));
    await alertOfficers(extreme, { ...country, blos }, { ledger: ledgerInMemory(), topics, clock });
    expect(topics.published).toHaveLength(31 * 4);
    expect(topics.atOnce).toBeLessThanOrEqual(16);
  });

  it('says nothing in any text that an officer typed', async () => {
    const topics = topicsThatListen();
    await alertOfficers(incident, country, { ledger: ledgerInMemory(), topics, clock });
    const everything = JSON.stringify(topics.published);
    for (const mark of Object.values(marks)) expect(everything).not.toContain(mark);
  });
});

describe('a record that comes again', () => {
  it('publishes nothing a second time', async () => {
    const [ledger, topics] = [ledgerInMemory(), topicsThatListen()];
    await alertOfficers(incident, country, { ledger, topics, clock });
    later(3600);
    expect(await alertOfficers(incident, country, { ledger, topics, clock })).toEqual({ due: 12, published: 0 });
    expect(topics.published).toHaveLength(12);
  });

  it('publishes nothing twice when both are worked on at once; the one that came second must come again', async () => {
    const [ledger, topics] = [ledgerInMemory(), topicsThatListen()];
    const both = [0, 1].map(() => alertOfficers(incident, country, { ledger, topics, clock }));
    const outcomes = await Promise.allSettled(both);
    expect(topics.published).toHaveLength(12);
    expect(outcomes.some(({ status }) => status === 'rejected')).toBe(true);
    expect(await alertOfficers(incident, country, { ledger, topics, clock })).toEqual({ due: 12, published: 0 });
  });

  it('finds the alerts of each incident whatever the order in which incidents come', async () => {
    const [ledger, topics] = [ledgerInMemory(), topicsThatListen()];
    const other = kept(seizureReport(undefined, { id: '0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4aff', blo: 'KH-POIPET' }));
    for (const each of [other, incident, other, incident])
      await alertOfficers(each, country, { ledger, topics, clock });
    const ids = topics.published.map(({ incidentId }) => incidentId);
    expect(ids.filter((id) => id === incident.report.id)).toHaveLength(12);
    expect(ids.filter((id) => id === other.report.id)).toHaveLength(8);
  });
});

describe('a run that dies between claim and publication', () => {
  const diesOnce = async () => {
    const [ledger, topics] = [ledgerInMemory(), topicsThatListen()];
    const dying = { ledger, topics: topicsThatDie(topics, isForAuthority), clock };
    await expect(alertOfficers(incident, country, dying)).rejects.toThrow('socket hang up');
    return { ledger, topics };
  };

  it('has told everybody else', async () => {
    expect((await diesOnce()).topics.published).toHaveLength(8);
  });

  it('leaves the alert alone while the lease lives, and the record comes again', async () => {
    const { ledger, topics } = await diesOnce();
    later(leaseSeconds - 1);
    await expect(alertOfficers(incident, country, { ledger, topics, clock })).rejects.toMatchObject({
      name: 'AlertHeld',
    });
    expect(topics.published).toHaveLength(8);
  });

  it('is made good when the lease has passed: every alert is told, and told once', async () => {
    const { ledger, topics } = await diesOnce();
    later(leaseSeconds);
    expect(await alertOfficers(incident, country, { ledger, topics, clock })).toEqual({ due: 12, published: 4 });
    expect(topics.published).toHaveLength(12);
    expect([...ledger.entries.values()].every(({ state }) => state === 'published')).toBe(true);
  });
});

describe('a run that dies between publication and its note', () => {
  it('is the only way to a duplicate, and not before the lease has passed', async () => {
    const [ledger, topics] = [ledgerInMemory(), topicsThatListen()];
    const forgetful = { ledger: ledgerThatForgets(ledger), topics, clock };
    await expect(alertOfficers(incident, country, forgetful)).rejects.toThrow('the ledger is gone');
    await expect(alertOfficers(incident, country, { ledger, topics, clock })).rejects.toMatchObject({
      name: 'AlertHeld',
    });
    expect(topics.published).toHaveLength(12);
    later(leaseSeconds);
    await alertOfficers(incident, country, { ledger, topics, clock });
    await alertOfficers(incident, country, { ledger, topics, clock });
    expect(topics.published).toHaveLength(24);
  });
});

describe('a topic that refuses', () => {
  it('keeps nobody else from being told, and is asked again at once', async () => {
    const [ledger, topics] = [ledgerInMemory(), topicsThatListen()];
    const refusing = { ledger, topics: topicsThatRefuse(topics, isForAuthority), clock };
    await expect(alertOfficers(incident, country, refusing)).rejects.toMatchObject({
      name: 'PublishRefused:ThrottledException',
    });
    expect(topics.published).toHaveLength(8);
    expect(await alertOfficers(incident, country, { ledger, topics, clock })).toEqual({ due: 12, published: 4 });
  });

  it('goes before a claim that is merely held, in what is rung for', async () => {
    const [ledger, topics] = [ledgerInMemory(), topicsThatListen()];
    const dying = topicsThatDie(topics, ({ topic }) => topic === 'KH-BAVET');
    await expect(alertOfficers(incident, country, { ledger, topics: dying, clock })).rejects.toThrow();
    ledger.entries.forEach((entry, key) => {
      if (key.includes('authority')) entry.state = 'failed';
    });
    const refusing = { ledger, topics: topicsThatRefuse(topics, isForAuthority), clock };
    await expect(alertOfficers(incident, country, refusing)).rejects.toMatchObject({
      name: 'PublishRefused:ThrottledException',
    });
  });
});
