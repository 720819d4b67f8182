import { describe, expect, it } from 'vitest';
import { listAlerts, readAlert, readCap } from '../../../functions/read-alerts/read-alerts.ts';
import type { Addressee } from '../../../shared/alerts/alert.ts';
import type { AlertFile } from '../../../shared/alerts/alert-repository.ts';
import { AlertSearch } from '../../../shared/alerts/inbox/alert-search.ts';
import type { InboxQuery } from '../../../shared/alerts/inbox/inbox-search.ts';
import type { AlertFacts } from '../../../shared/alerts/rules/alert-facts.ts';
import type { Caller } from '../../../shared/foundation/caller.ts';
import { failOnUnreadable, type UnreadableRecord } from '../../../shared/foundation/records/on-unreadable.ts';
import { marks } from '../../fixtures/alerts/alert-reports.ts';
import { addresseesOf, alertNumber } from '../../fixtures/alerts/alerts.ts';

const officer: Caller = { person: 'person-bavet', roles: ['officer'], blo: 'KH-BAVET' };
const neighbour: Caller = { person: 'person-chrey-thom', roles: ['officer'], blo: 'KH-CHREY-THOM' };
const stranger: Caller = { person: 'person-poipet', roles: ['officer'], blo: 'KH-POIPET' };
const authority: Caller = { person: 'person-authority', roles: ['authority'] };
const analyst: Caller = { person: 'person-analyst', roles: ['analyst'] };
const administrator: Caller = { person: 'person-admin', roles: ['administrator'] };

const alert = alertNumber(0);
const claimedAt = '2016-06-19T09:31:01.000Z';
const dispatchTo = (topic: string) => ({
  ...{ alertId: alert.id, stage: 'first' as const, topic, state: 'published' as const, attempts: 2, claimedAt },
  parts: { 'km#sms': { state: 'published' as const, messageId: `to-${topic}`, at: '2016-06-19T09:31:02.000Z' } },
});
const acknowledged: Partial<Addressee> = { acknowledgedAt: '2016-06-19T09:35:02.000Z', acknowledgedBy: 'person-bavet' };
const file: AlertFile = {
  alert,
  addressees: addresseesOf(alert, 'KH-BAVET', 'KH-CHREY-THOM').map((addressee, index) =>
    index === 0 ? { ...addressee, ...acknowledged } : addressee,
  ),
  dispatches: ['KH-BAVET', 'KH-CHREY-THOM'].map(dispatchTo),
};

const asked: InboxQuery[] = [];
const entries = Array.from({ length: 7 }, (_, index) => alertNumber(index))
  .reverse()
  .map((each) => ({ alert: each, addressee: addresseesOf(each, 'KH-BAVET')[0]! }));
const ports = {
  inbox: {
    newestFirst: async (query: InboxQuery) => {
      asked.push(query);
      const from = query.before ? entries.findIndex((entry) => entry.alert.id === query.before?.id) + 1 : 0;
      return entries.slice(from, from + query.limit);
    },
    unread: async (topic: string) => (topic === 'authority' ? 40 : 3),
  },
  files: { find: async (id: string) => (id === alert.id ? file : undefined) },
  readableFiles: { find: async (id: string) => (id === alert.id ? file : undefined) },
  onUnreadable: failOnUnreadable,
  directory: { all: async () => [] },
  staleDays: 180,
  ...{ country: 'kh', timeZone: 'Asia/Phnom_Penh', languages: ['km', 'en'] as const, blos: ['KH-BAVET'] },
  clock: () => Date.parse('2016-06-19T10:00:00Z'),
};
const reader = (caller: Caller, language: 'en' | 'km' = 'en') => ({ caller, language });

describe('an inbox', () => {
  it.each([
    ['an officer', officer, 'KH-BAVET', 3],
    ['the authority', authority, 'authority', 40],
    ['an analyst', analyst, 'authority', 40],
  ])('of %s is that of their topic, with what is unread', async (_, caller, topic, unread) => {
    const page = await listAlerts(AlertSearch.parse({}), reader(caller), ports);
    expect(asked.at(-1)?.topic).toBe(topic);
    expect(page.unread).toBe(unread);
  });

  it('is read page by page, none twice and none left out', async () => {
    const ids: string[] = [];
    for (let cursor: string | undefined = ''; cursor !== undefined; ) {
      const search: AlertSearch = AlertSearch.parse({ limit: '3', ...(cursor ? { cursor } : {}) });
      const page = await listAlerts(search, reader(officer), ports);
      ids.push(...page.alerts.map(({ id }) => id));
      cursor = page.cursor;
    }
    expect(ids).toEqual(entries.map((entry) => entry.alert.id));
  });

  it("says in the reader's own language what happened, and why they are told", async () => {
    const { alerts } = await listAlerts(AlertSearch.parse({ limit: '1' }), reader(officer, 'km'), ports);
    const english = await listAlerts(AlertSearch.parse({ limit: '1' }), reader(officer), ports);
    expect(alerts[0]?.words.text).not.toBe(english.alerts[0]?.words.text);
    expect(english.alerts[0]?.words.text).toContain('Methamphetamine 1.9 kg');
    expect(alerts[0]).toMatchObject({ why: { reasons: ['quantity-severe'], circle: 'own' }, unread: true });
  });

  it.each([
    ['one that nobody has acknowledged', {}, {}, true],
    ['one that somebody has', {}, { acknowledgedAt: '2016-06-19T09:35:02.000Z' }, false],
    ['one that another took the place of', { supersededBy: 'x.2.correction' }, {}, false],
    ['one that holds no more', {}, { expires: '2016-06-19T10:00:00.000Z' }, false],
    ['one that still holds', {}, { expires: '2016-06-19T10:00:01.000Z' }, true],
  ])('says of %s whether it is unread', async (_, changes, of: Partial<Addressee>, isUnread) => {
    const one = { alert: { ...entries[0]!.alert, ...changes }, addressee: { ...entries[0]!.addressee, ...of } };
    const inbox = { ...ports.inbox, newestFirst: async () => [one] };
    const page = await listAlerts(AlertSearch.parse({}), reader(officer), { ...ports, inbox });
    expect(page.alerts.map(({ unread }) => unread)).toEqual([isUnread]);
  });

  it("of a BLO is an officer's own, and of any BLO for those who work for the country", async () => {
    const ofBavet = AlertSearch.parse({ blo: 'KH-BAVET' });
    for (const caller of [officer, analyst, authority]) {
      await listAlerts(ofBavet, reader(caller), ports);
      expect(asked.at(-1)?.topic).toBe('KH-BAVET');
    }
    await expect(listAlerts(ofBavet, reader(stranger), ports)).rejects.toMatchObject({ kind: 'not-yours' });
    const ofNone = AlertSearch.parse({ blo: 'KH-NOWHERE' });
    await expect(listAlerts(ofNone, reader(authority), ports)).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('of what nobody has acknowledged is asked for at this moment, and tells the authority whom it waits for', async () => {
    const search = AlertSearch.parse({ unacknowledged: 'true' });
    const seen = entries.filter((entry) => entry.alert.id === alert.id);
    const newestFirst = async (query: InboxQuery) => {
      asked.push(query);
      return seen;
    };
    const inbox = { ...ports.inbox, newestFirst };
    const listed = async (caller: Caller) => {
      asked.length = 0;
      return (await listAlerts(search, reader(caller), { ...ports, inbox })).alerts;
    };
    expect((await listed(officer)).map(({ missing }) => missing)).toEqual([undefined]);
    expect(asked).toMatchObject([{ topic: 'KH-BAVET', unreadAt: ports.clock() }]);
    expect((await listed(analyst)).map(({ missing }) => missing)).toEqual([undefined]);
    expect((await listed(authority)).map(({ id, missing }) => [id, missing])).toEqual([[alert.id, ['KH-CHREY-THOM']]]);
    expect(asked.map(({ topic }) => topic)).toEqual(['KH-BAVET', 'authority']);
  });

  it.each([
    ['a cursor that is none', { cursor: 'bm90IGpzb24' }],
    ['a severity that there is not', { severity: 'Terrible' }],
    ['a page of a thousand', { limit: '1000' }],
    ['something unknown', { topic: 'KH-POIPET' }],
  ])('cannot be asked for with %s', (_, query) => {
    expect(AlertSearch.safeParse(query).success).toBe(false);
  });

  it.each([
    ['an administrator', administrator],
    ['an officer without a BLO', { person: 'nobody', roles: ['officer'] } satisfies Caller],
  ])('is not there for %s', async (_, caller) => {
    await expect(listAlerts(AlertSearch.parse({}), reader(caller), ports)).rejects.toMatchObject({ kind: 'not-yours' });
  });
});

describe('one alert', () => {
  it('tells how long everything took, and what was sent', async () => {
    const view = await readAlert(alert.id, reader(officer), ports);
    expect(view.seconds.eventToReport).toBe(60);
    expect(view.addressees[0]).toMatchObject({
      topic: 'KH-BAVET',
      acknowledgedBy: 'person-bavet',
      seconds: { reportToPublish: 2, publishToAcknowledgement: 240 },
    });
    expect(view.deliveries).toMatchObject([
      {
        stage: 'first',
        topic: 'KH-BAVET',
        retried: true,
        messages: [{ language: 'km', channel: 'sms', state: 'published' }],
      },
    ]);
  });

  it('tells the authority of every BLO', async () => {
    const view = await readAlert(alert.id, reader(authority), ports);
    expect(view.addressees.map(({ topic }) => topic)).toEqual(['KH-BAVET', 'KH-CHREY-THOM']);
    expect(view.deliveries).toHaveLength(2);
    expect(view.addressees[0]?.acknowledgedBy).toBe('person-bavet');
  });

  it('tells another BLO that it was acknowledged, and neither by whom nor what was sent there', async () => {
    const view = await readAlert(alert.id, reader(neighbour), ports);
    expect(view.addressees[0]?.acknowledgedAt).toBe('2016-06-19T09:35:02.000Z');
    const text = JSON.stringify(view);
    for (const secret of ['person-bavet', 'to-KH-BAVET']) expect(text).not.toContain(secret);
    expect(text).toContain('to-KH-CHREY-THOM');
  });

  it('counts people at risk for those who may read the people of an incident, in no word for an analyst', async () => {
    const facts = alert.facts && { ...alert.facts, people: { atRisk: 3, minors: 1 } };
    const told: AlertFile = { ...file, alert: { ...alert, ...(facts ? { facts } : {}) } };
    const the = { ...ports, files: { find: async () => told } };
    const forOfficer = await readAlert(alert.id, reader(officer), the);
    expect(forOfficer.facts?.people).toEqual({ atRisk: 3, minors: 1 });
    expect(forOfficer.words.text).toMatch(/danger: 3/i);
    const forAnalyst = await readAlert(alert.id, reader(analyst), the);
    expect(forAnalyst.facts).not.toHaveProperty('people');
    expect(forAnalyst.words.text).not.toMatch(/people in danger|under 18/i);
    const cap = await readCap(alert.id, reader(analyst), the);
    expect(JSON.stringify(cap)).not.toMatch(/people in danger|under 18/i);
    expect(JSON.stringify(await readCap(alert.id, reader(officer), the))).toMatch(/danger: 3/i);
  });

  it('is there for an analyst too, without who acknowledged it', async () => {
    const view = await readAlert(alert.id, reader(analyst), ports);
    expect(view.addressees).toHaveLength(2);
    expect(JSON.stringify(view)).not.toContain('person-bavet');
  });

  it('says nothing that an officer typed', async () => {
    const text = JSON.stringify(await readAlert(alert.id, reader(authority), ports));
    for (const mark of Object.values(marks)) expect(text).not.toContain(mark);
  });

  it.each([
    ["somebody else's", alert.id, stranger],
    ['one that there is not', alertNumber(5).id, officer],
    ['what an administrator asks for, who has no inbox', alert.id, administrator],
  ])('is not there: %s', async (_, id, caller) => {
    const kind = caller === administrator ? 'not-yours' : 'not-found';
    await expect(readAlert(id, reader(caller), ports)).rejects.toMatchObject({ kind });
  });
});

describe('an inbox with an alert that no honest neighbour shares', () => {
  const rung: UnreadableRecord[] = [];
  const listOf = async (changes: Partial<AlertFacts>) => {
    const facts = { ...alertNumber(1).facts!, ...changes };
    const bad = alertNumber(1, { facts });
    const listed = [bad, alert].map((each) => ({ alert: each, addressee: addresseesOf(each, 'KH-BAVET')[0]! }));
    const inbox = { ...ports.inbox, newestFirst: async () => listed };
    const onUnreadable = (unreadable: UnreadableRecord) => void rung.push(unreadable);
    return listAlerts(AlertSearch.parse({}), reader(officer), { ...ports, inbox, onUnreadable });
  };

  it.each(['constructor', 'toString', '__proto__', 'URGENT call +1900'])('never says %s', async (word) => {
    const goods = [{ crime: 'firearms' as const, item: word, value: 1, unit: word }];
    const { alerts } = await listOf({ goods, reference: word });
    expect(alerts.map(({ words }) => words.text).join()).not.toContain(word);
    expect(alerts[0]?.words.text).toContain('Firearms');
    expect(alerts[0]?.facts?.reference).toBe('00000001');
  });

  it('is read all the same where the alert cannot be put into words, and that rings', async () => {
    const { alerts } = await listOf({ occurredAt: 'never' });
    expect(alerts.map(({ id }) => id)).toEqual([alertNumber(1).id, alert.id]);
    expect(alerts[0]?.words.text).toBe('This alert cannot be shown. Please ask the national authority about it.');
    expect(rung).toEqual([{ record: 'alert', key: alertNumber(1).id }]);
  });
});

describe('an alert that was opened to us and tells nobody here', () => {
  it('stands in the inbox as quiet, and is not unread', async () => {
    const quiet = { alert, addressee: { ...addresseesOf(alert, 'KH-BAVET')[0]!, quiet: true as const } };
    const inbox = { ...ports.inbox, newestFirst: async () => [quiet] };
    const { alerts } = await listAlerts(AlertSearch.parse({}), reader(officer), { ...ports, inbox });
    expect(alerts).toMatchObject([{ id: alert.id, quiet: true, unread: false }]);
  });
});
