import { describe, expect, it } from 'vitest';
import { listAlerts, readAlert } from '../../../functions/read-alerts/read-alerts.ts';
import type { AlertFile } from '../../../shared/alerts/alert-repository.ts';
import { AlertSearch } from '../../../shared/alerts/inbox/alert-search.ts';
import type { InboxQuery } from '../../../shared/alerts/inbox/inbox-search.ts';
import type { Caller } from '../../../shared/foundation/caller.ts';
import { failOnUnreadable } from '../../../shared/foundation/records/on-unreadable.ts';
import { addresseesOf, alertNumber } from '../../fixtures/alerts/alerts.ts';

const alert = alertNumber(0);
const [own, ...others] = addresseesOf(alert, 'KH-BAVET', 'KH-CHREY-THOM');
if (!own) throw new Error('nobody is told');
const file: AlertFile = { alert, addressees: [{ ...own, newsTo: ['KH-POIPET'] }, ...others], dispatches: [] };
const ports = {
  inbox: {
    newestFirst: async ({ topic }: InboxQuery) => (topic === 'KH-BAVET' ? [{ alert, addressee: own }] : []),
    unread: async () => 0,
  },
  files: { find: async (id: string) => (id === alert.id ? file : undefined) },
  readableFiles: { find: async (id: string) => (id === alert.id ? file : undefined) },
  onUnreadable: failOnUnreadable,
  directory: { all: async () => [] },
  staleDays: 180,
  ...{ country: 'kh', timeZone: 'Asia/Phnom_Penh', languages: ['km', 'en'] as const },
  blos: ['KH-BAVET', 'KH-CHREY-THOM', 'KH-POIPET', 'KH-PRUM'],
  clock: () => Date.parse('2016-06-19T10:00:00Z'),
};
const officerAt = (blo: string): Caller => ({ person: `person-${blo}`, roles: ['officer'], blo });
const reader = (blo: string) => ({ caller: officerAt(blo), language: 'en' as const });
const named = AlertSearch.parse({ reference: '00000000' });

describe('an officer who follows the BLO that reports', () => {
  it('opens what the text message named, by its reference and by its id', async () => {
    expect((await listAlerts(named, reader('KH-POIPET'), ports)).alerts.map(({ id }) => id)).toEqual([alert.id]);
    expect((await readAlert(alert.id, reader('KH-POIPET'), ports)).id).toBe(alert.id);
  });

  it('has it in no inbox, where nobody looks for it', async () => {
    expect((await listAlerts(AlertSearch.parse({}), reader('KH-POIPET'), ports)).alerts).toEqual([]);
  });
});

describe('an officer to whom an alert is no news', () => {
  it('does not find it by its reference or its id', async () => {
    expect((await listAlerts(named, reader('KH-PRUM'), ports)).alerts).toEqual([]);
    await expect(readAlert(alert.id, reader('KH-PRUM'), ports)).rejects.toMatchObject({ kind: 'not-found' });
  });
});
