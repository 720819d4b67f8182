import { describe, expect, it } from 'vitest';
import { submitIncident } from '../../../functions/submit-incident/submit-incident.ts';
import { Problem } from '../../../shared/foundation/problem.ts';
import { problemWords } from '../../../shared/foundation/problems/problem-words.ts';
import type { Revision } from '../../../shared/incidents/amendments/revision.ts';
import type { Incident } from '../../../shared/incidents/incident.ts';
import type { IncidentRepository } from '../../../shared/incidents/incident-repository.ts';
import type { NominalPart } from '../../../shared/incidents/names/nominal-part.ts';
import type { StoredNames } from '../../../shared/incidents/names/nominal-repository.ts';
import { Report } from '../../../shared/incidents/report/report.ts';
import { warnerOf } from '../../../shared/incidents/warnings/warner-of.ts';
import { zawgyiLater } from '../../../shared/incidents/warnings/zawgyi-later.ts';
import type { UploadAddresses } from '../../../shared/photos/photo-arrivals.ts';
import { fullReport, tooMuch } from '../../fixtures/incidents/amendments.ts';
import { drugReport, now, officer } from '../../fixtures/incidents/reports.ts';

const nominal: NominalPart = [{ group: 0, name: 'Marked Name' }];

const incidentsInMemory = () => {
  const kept = new Map<string, Incident>();
  const names = new Map<string, StoredNames>();
  const insertOnce: IncidentRepository['insertOnce'] = async (incident, persons) => {
    const { id } = incident.report;
    const [known, knownNames] = [kept.get(id), names.get(id)];
    if (known) return { outcome: 'known', incident: known, ...(persons && knownNames ? { names: knownNames } : {}) };
    kept.set(id, incident);
    if (persons) names.set(id, { persons, revision: 1 });
    return { outcome: 'kept' };
  };
  return { kept, names, insertOnce, find: async () => undefined };
};

const addresses: UploadAddresses = {
  forChunk: async ({ photoId, index }) => ({ url: `https://inbox/${photoId}/${index}`, headers: {} }),
};

const ports = (incidents = incidentsInMemory()) => ({
  incidents,
  revisions: { find: async (): Promise<Revision | undefined> => undefined },
  warn: async () => [],
  countPhotos: async () => {},
  addresses,
  clock: () => now,
  timeZone: 'Asia/Phnom_Penh',
  sharedWith: async ({ report }: Incident) => [{ country: 'VN', told: [`told-of-${report.handling}`] }],
});

describe('the receipt of a report', () => {
  it.each([
    [undefined, undefined],
    ['authority', undefined],
    ['own-country', undefined],
    ['counterpart', [{ country: 'VN', told: ['told-of-counterpart'] }]],
    ['region', [{ country: 'VN', told: ['told-of-region'] }]],
  ] as const)('says with handling code %s who is told across the border, sent again too', async (handling, told) => {
    const the = ports();
    const body = { report: drugReport(handling ? { handling } : {}) };
    const first = await submitIncident(body, officer(), the);
    expect(first.receipt.sharedWith).toEqual(told);
    expect((await submitIncident(body, officer(), the)).receipt.sharedWith).toEqual(told);
  });

  it('says nothing of it where that cannot be said, and the report is kept all the same', async () => {
    const the = { ...ports(), sharedWith: async () => [] };
    const { isNew, receipt } = await submitIncident({ report: drugReport({ handling: 'region' }) }, officer(), the);
    expect([isNew, 'sharedWith' in receipt]).toEqual([true, false]);
  });
});

describe('submitting an incident', () => {
  it('keeps nothing of a report whose photos the day has no room for', async () => {
    const the = ports();
    const tooMany = async (_: unknown, photos: readonly { bytes: number }[]) => {
      if (photos.length > 0) throw new Problem(problemWords['too-many-photos']);
    };
    const reportOf = (report = drugReport()) => submitIncident({ report }, officer(), { ...the, countPhotos: tooMany });
    await expect(reportOf()).rejects.toMatchObject({ kind: 'slow-down' });
    expect(the.incidents.kept.size).toBe(0);
    expect((await reportOf(drugReport({ photos: undefined }))).isNew).toBe(true);
  });

  it('keeps the report and names every chunk of its photos', async () => {
    const the = ports();
    const { isNew, receipt } = await submitIncident({ report: drugReport() }, officer(), the);
    expect(isNew).toBe(true);
    expect(receipt).toMatchObject({
      revision: 1,
      receivedAt: '2026-11-22T03:00:00.000Z',
      photos: [{ state: 'awaiting', chunkBytes: 262144 }],
    });
    expect(receipt.photos[0]?.missing.map(({ index }) => index)).toEqual([0, 1, 2]);
    expect(the.incidents.kept.size).toBe(1);
  });

  it('keeps nothing of a report that is larger than what can be kept', async () => {
    const the = ports();
    const report = fullReport();
    const grown = Report.parse({ ...report, also: [...(report.also ?? []), tooMuch] });
    await expect(submitIncident({ report: grown }, officer(), the)).rejects.toMatchObject({ kind: 'too-large' });
    expect(the.incidents.kept.size).toBe(0);
  });

  it('gives the same receipt for the same report after any number of days', async () => {
    const the = ports();
    const report = drugReport();
    const first = await submitIncident({ report }, officer(), the);
    const later = { ...the, clock: () => now + 400 * 86_400_000 };
    expect(await submitIncident({ report }, officer(), later)).toEqual({ ...first, isNew: false });
    expect(the.incidents.kept.size).toBe(1);
  });

  it('refuses another report under the same id and keeps the first', async () => {
    const the = ports();
    const report = drugReport();
    await submitIncident({ report }, officer(), the);
    await expect(
      submitIncident({ report: { ...report, narrative: 'Something else.' } }, officer(), the),
    ).rejects.toMatchObject({
      kind: 'id-taken',
    });
    expect(the.incidents.kept.get(report.id)?.report.narrative).toBe(report.narrative);
  });

  it('knows a report again that has been amended since, and says what it said then', async () => {
    const the = ports();
    const report = drugReport();
    const first = await submitIncident({ report }, officer(), the);
    const record = the.incidents.kept.get(report.id) as Incident;
    const note = { id: 'a', reason: 'Weighed again', by: 'p', at: record.changedAt };
    const changed = { ...record.report, narrative: 'Three packages.' };
    the.incidents.kept.set(report.id, { ...record, revision: 2, report: changed });
    const revisions = {
      find: async (id: string, revision: number) => (id === report.id && revision === 1 ? { record, note } : undefined),
    };
    expect(await submitIncident({ report }, officer(), { ...the, revisions })).toEqual({ ...first, isNew: false });
    const other = { ...report, narrative: 'Three packages.' };
    await expect(submitIncident({ report: other }, officer(), { ...the, revisions })).rejects.toMatchObject({
      kind: 'id-taken',
    });
  });

  it('says in the receipt what to look at twice, and keeps the report all the same', async () => {
    const the = { ...ports(), warn: warnerOf({ readingFor: zawgyiLater, timeZone: 'Asia/Phnom_Penh' })('th') };
    // Marks that no id or moment of the receipt could have by chance.
    const report = drugReport({ narrative: 'Driver Zebrafinch said to call 012 345 678.' });
    const { receipt } = await submitIncident({ report }, officer(), the);
    expect(receipt.warnings?.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/place/fixedAt doubtful-reading',
      '/photos/0/takenAt doubtful-reading',
      '/narrative phone-number',
    ]);
    expect(receipt.warnings?.[2]?.message).toMatch(/[\u0e00-\u0e7f]/);
    expect(JSON.stringify(receipt)).not.toMatch(/012 345 678|012345678|Zebrafinch/);
    expect(the.incidents.kept.size).toBe(1);
  });

  it('keeps names beside the report, and knows a report with the same names again', async () => {
    const the = ports();
    const report = drugReport();
    const first = await submitIncident({ report, nominal }, officer(), the);
    expect(the.incidents.names.get(report.id)).toEqual({ persons: nominal, revision: 1 });
    expect(JSON.stringify([...the.incidents.kept.values(), first])).not.toContain('Marked');
    expect(await submitIncident({ report, nominal }, officer(), the)).toEqual({ ...first, isNew: false });
    expect(await submitIncident({ report }, officer(), the)).toEqual({ ...first, isNew: false });
    the.incidents.names.set(report.id, { persons: [{ group: 0, name: 'Mended' }], revision: 2 });
    expect(await submitIncident({ report, nominal }, officer(), the)).toEqual({ ...first, isNew: false });
  });

  it.each<[string, NominalPart | undefined]>([
    ['the names that came first', nominal],
    ['others', [{ group: 0, name: 'Another' }]],
    ['none', undefined],
  ])('knows a report again whose names have been erased, and brings none back: with %s', async (_, again) => {
    const the = ports();
    const report = drugReport();
    const first = await submitIncident({ report, nominal }, officer(), the);
    the.incidents.names.set(report.id, { revision: 2 });
    const resent = await submitIncident({ report, ...(again ? { nominal: again } : {}) }, officer(), the);
    expect(resent).toEqual({ ...first, isNew: false });
    expect([...the.incidents.names.values()]).toEqual([{ revision: 2 }]);
  });

  it.each<[string, NominalPart | undefined]>([
    ['other names', [{ group: 0, name: 'Another' }]],
    ['names where there were none', undefined],
  ])('refuses the same report with %s', async (_, kept) => {
    const the = ports();
    const report = drugReport();
    await submitIncident({ report, ...(kept ? { nominal: kept } : {}) }, officer(), the);
    await expect(submitIncident({ report, nominal }, officer(), the)).rejects.toMatchObject({ kind: 'id-taken' });
  });

  it.each([
    ['an officer of another BLO', officer('KH-POIPET')],
    ['an officer of no BLO', { person: 'p', roles: ['officer' as const] }],
  ])('refuses %s and keeps nothing', async (_, caller) => {
    const the = ports();
    await expect(submitIncident({ report: drugReport() }, caller, the)).rejects.toMatchObject({ kind: 'not-yours' });
    expect(the.incidents.kept.size).toBe(0);
  });

  it('refuses what has not happened yet and keeps nothing', async () => {
    const the = ports();
    const report = drugReport({ occurredAt: '2026-12-24T10:00:00+07:00' });
    await expect(submitIncident({ report }, officer(), the)).rejects.toMatchObject({
      kind: 'faults',
      faults: [{ pointer: '/occurredAt' }],
    });
    expect(the.incidents.kept.size).toBe(0);
  });

  it('names impossible times and people who are never named in one answer, and keeps nothing', async () => {
    const the = ports();
    const people = [{ role: 'suspect', sex: 'male', ageGroup: 'adult', count: 1 }];
    const report = drugReport({ people, occurredAt: '2026-11-23T18:30:00Z' });
    const child: NominalPart = [{ group: 0, name: 'Marked Name', dateOfBirth: '2008-11-25' }];
    await expect(submitIncident({ report, nominal: child }, officer(), the)).rejects.toMatchObject({
      kind: 'faults',
      faults: [
        { pointer: '/occurredAt', code: 'future-date' },
        { pointer: '/nominal/0/dateOfBirth', code: 'protected-person' },
      ],
    });
    expect(the.incidents.kept.size).toBe(0);
  });

  it('takes the name of somebody who turns 18 on that day in the country, whatever the offset', async () => {
    const the = ports();
    const people = [{ role: 'suspect', sex: 'male', ageGroup: 'adult', count: 1 }];
    const report = drugReport({ people, occurredAt: '2026-11-20T18:30:00Z' });
    const grown: NominalPart = [{ group: 0, name: 'Marked Name', dateOfBirth: '2008-11-21' }];
    expect(await submitIncident({ report, nominal: grown }, officer(), the)).toMatchObject({ isNew: true });
  });

  it('refuses a counterpart that the BLO does not face and keeps nothing', async () => {
    const the = ports();
    const report = drugReport({ handling: 'counterpart', route: { border: 'TH' } });
    await expect(submitIncident({ report }, officer(), the)).rejects.toMatchObject({
      kind: 'faults',
      faults: [{ pointer: '/route/border', code: 'not-faced', allowed: ['VN'] }],
    });
    expect(the.incidents.kept.size).toBe(0);
  });
});
