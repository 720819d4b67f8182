import { describe, expect, it } from 'vitest';
import { listAlerts, readAlert, readCap, readFeed } from '../../../functions/read-alerts/read-alerts.ts';
import type { AlertFile } from '../../../shared/alerts/alert-repository.ts';
import { BroadcastRequest, broadcastOf } from '../../../shared/alerts/broadcasts/broadcast-request.ts';
import { AlertSearch } from '../../../shared/alerts/inbox/alert-search.ts';
import { AlertView, InboxPage } from '../../../shared/alerts/inbox/alert-view.ts';
import type { InboxEntry, InboxQuery } from '../../../shared/alerts/inbox/inbox-search.ts';
import type { Caller } from '../../../shared/foundation/caller.ts';
import { failOnUnreadable } from '../../../shared/foundation/records/on-unreadable.ts';
import { addresseesOf, alertNumber } from '../../fixtures/alerts/alerts.ts';

const officer: Caller = { person: 'bavet', roles: ['officer'], blo: 'KH-BAVET' };
const stranger: Caller = { person: 'poipet', roles: ['officer'], blo: 'KH-POIPET' };
const analyst: Caller = { person: 'analyst', roles: ['analyst'] };
const authority: Caller = { person: 'authority', roles: ['authority'] };
const by = (caller: Caller) => ({ caller, language: 'en' as const });

const first = alertNumber(0);
const second = { ...alertNumber(1), msgType: 'Update' as const, references: [first.id, 'forgotten.1'] };
const request = BroadcastRequest.parse({
  ...{ id: '0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4b01', severity: 'Moderate', texts: { en: 'All quiet' } },
  expires: '2016-06-19T10:00:00Z',
});
const told = broadcastOf(request, ['KH-BAVET'], { caller: authority, sentAt: '2016-06-19T09:40:00.000Z' });
const files: AlertFile[] = [
  { alert: first, addressees: addresseesOf(first, 'KH-BAVET', 'KH-CHREY-THOM'), dispatches: [] },
  { alert: second, addressees: addresseesOf(second, 'KH-BAVET'), dispatches: [] },
  { ...told, dispatches: [] },
];
const newestFirst = async ({ topic, limit, before }: InboxQuery): Promise<InboxEntry[]> =>
  files
    .filter(({ alert }) => !before || alert.sentAt < before.sentAt)
    .toReversed()
    .flatMap(({ alert, addressees }) => {
      const addressee = addressees.find((each) => each.topic === topic);
      return addressee ? [{ alert, addressee }] : [];
    })
    .slice(0, limit);
const ports = {
  ...{ country: 'kh', timeZone: 'Asia/Phnom_Penh', languages: ['km', 'en'] as const },
  blos: ['KH-BAVET', 'KH-CHREY-THOM', 'KH-POIPET'],
  inbox: { newestFirst, unread: async () => 0 },
  files: { find: async (id: string) => files.find(({ alert }) => alert.id === id) },
  readableFiles: { find: async (id: string) => files.find(({ alert }) => alert.id === id) },
  onUnreadable: failOnUnreadable,
  directory: { all: async () => [] },
  staleDays: 180,
  clock: () => Date.parse('2016-06-19T10:00:00Z'),
};

describe('an alert as CAP', () => {
  it.each([
    ['an officer who has it', officer],
    ['the authority', authority],
    ['an analyst', analyst],
  ])('is for %s', async (_, caller) => {
    expect((await readCap(first.id, by(caller), ports)).identifier).toBe(first.id);
  });

  it('is not there for the others', async () => {
    await expect(readCap(first.id, by(stranger), ports)).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('names the alerts before it with their moments, as far as they are kept', async () => {
    const { references } = await readCap(second.id, by(officer), ports);
    expect(references).toBe(`kh.blo-network,${first.id},2016-06-19T09:31:00-00:00`);
  });
});

it('CAP of a correction of before, which names all alerts that there were, reads a few of them alone', async () => {
  const asked: string[] = [];
  const references = Array.from({ length: 400 }, (_, index) => `${first.incidentId}.${index + 1}.correction`);
  const file: AlertFile = {
    alert: { ...second, references },
    addressees: addresseesOf(second, 'KH-BAVET'),
    dispatches: [],
  };
  const find = async (id: string) => {
    asked.push(id);
    return undefined;
  };
  await readCap(second.id, by(officer), { ...ports, files: { find: async () => file }, readableFiles: { find } });
  expect(asked).toEqual(references.slice(-10));
});

describe('the feed', () => {
  it('of those who work for the country has each alert of it once, newest first', async () => {
    for (const caller of [analyst, authority]) {
      const { entries } = await readFeed({}, by(caller), ports);
      expect(entries.map(({ href }) => href)).toEqual(
        [told.alert.id, second.id, first.id].map((id) => `/v1/alerts/${id}`),
      );
    }
  });

  it('of an officer is their inbox', async () => {
    expect((await readFeed({}, by(officer), ports)).entries).toHaveLength(3);
    expect((await readFeed({}, by(stranger), ports)).entries).toEqual([]);
  });

  it('is nothing for an administrator', async () => {
    const admin: Caller = { person: 'admin', roles: ['administrator'] };
    await expect(readFeed({}, by(admin), ports)).rejects.toMatchObject({ kind: 'not-yours' });
  });
});

describe('the direction of an incident', () => {
  const facts = first.facts && { ...first.facts, border: 'VN', direction: 'leaving' as const };
  const file = { alert: { ...first, facts }, addressees: addresseesOf(first, 'KH-BAVET'), dispatches: [] };
  const entries = file.addressees.map((addressee) => ({ alert: file.alert, addressee }));

  it.each([
    ['kh', { direction: 'leaving', from: 'KH', to: 'VN' }],
    ['vn', { direction: 'entering', from: 'KH', to: 'VN' }],
    ['la', { direction: undefined, from: 'KH', to: 'VN' }],
  ])('is told in lists and alone as the country of the reader sees it: %s', async (country, expected) => {
    const inbox = { newestFirst: async () => entries, unread: async () => 0 };
    const there = { ...ports, country, inbox, files: { find: async () => file } };
    const { alerts } = await listAlerts(AlertSearch.parse({}), by(officer), there);
    for (const view of [alerts[0], await readAlert(first.id, by(officer), there)]) {
      const { direction, from, to } = AlertView.shape.facts.parse(view?.facts) ?? {};
      expect({ direction, from, to }).toEqual(expected);
    }
  });
});

describe('a broadcast that has expired', () => {
  it('says so in an inbox, from the moment on', async () => {
    const [newest] = (await listAlerts(AlertSearch.parse({}), by(officer), ports)).alerts;
    expect(newest).toMatchObject({ id: told.alert.id, expired: true, texts: { en: 'All quiet' } });
    const before = { ...ports, clock: () => Date.parse('2016-06-19T09:59:59.999Z') };
    expect((await listAlerts(AlertSearch.parse({}), by(officer), before)).alerts[0]).not.toHaveProperty('expired');
  });
});

describe('the description', () => {
  it('says what an inbox and an alert are, to the last field', async () => {
    const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
    expect(
      InboxPage.safeParse(sent(await listAlerts(AlertSearch.parse({}), by(officer), ports))).error,
    ).toBeUndefined();
    for (const { alert } of files)
      expect(AlertView.safeParse(sent(await readAlert(alert.id, by(authority), ports))).error).toBeUndefined();
  });
});
