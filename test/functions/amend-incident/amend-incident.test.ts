import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { amendIncident } from '../../../functions/amend-incident/amend-incident.ts';
import { earlierWordingOf } from '../../../shared/incidents/amendments/amendment.ts';
import type { Incident } from '../../../shared/incidents/incident.ts';
import { referenceVersion } from '../../../shared/reference/version.ts';
import {
  amendableWorld,
  asked,
  fullReport,
  refusedFaults,
  sha256,
  tooMuch,
} from '../../fixtures/incidents/amendments.ts';
import { authority, drugReport, incidentOf, now, officer } from '../../fixtures/incidents/reports.ts';

const later = now + 400 * 86_400_000;

const photo = (change: Record<string, unknown> = {}) => ({
  ...{ id: randomUUID(), sha256: 'ab'.repeat(32), bytes: 300_000, type: 'image/jpeg', ...change },
});

describe('amending an incident', () => {
  it('makes a new revision, and keeps the one it replaces with who, when and why', async () => {
    const incident = incidentOf();
    const the = amendableWorld([incident]);
    const asking = asked(incident, { changes: { narrative: 'Three packages.', completion: null } });
    const receipt = await amendIncident(asking, the.ports);
    expect(receipt).toMatchObject({
      ...{ id: incident.report.id, revision: 2, receivedAt: incident.receivedAt },
      ...{ changedAt: '2026-11-22T03:00:00.000Z', standing: { state: 'current' } },
    });
    expect(the.present.get(incident.report.id)).toMatchObject({
      ...{ revision: 2, reportedBy: 'person-1', referenceVersion, occurredBefore: [] },
      report: { narrative: 'Three packages.' },
    });
    expect(the.present.get(incident.report.id)?.report).not.toHaveProperty('completion');
    const { id, reason } = asking.amendment;
    expect(the.revisions).toEqual([
      { record: incident, note: { id, reason, by: 'person-1', at: '2026-11-22T03:00:00.000Z' } },
    ]);
  });

  it('gives the same answer again after any number of days, whatever If-Match says, and changes nothing', async () => {
    const incident = incidentOf();
    const the = amendableWorld([incident]);
    const asking = asked(incident, { changes: { narrative: 'Three packages.' } });
    const first = await amendIncident(asking, the.ports);
    const present = the.present.get(incident.report.id) as Incident;
    await amendIncident(asked(present, { withdraw: true }), the.ports);
    const before = the.present.get(incident.report.id);
    for (const ifMatch of [asking.ifMatch, '"7"', undefined])
      expect(await amendIncident({ ...asking, ifMatch }, { ...the.ports, clock: () => later })).toEqual(first);
    expect(the.present.get(incident.report.id)).toBe(before);
    expect(the.revisions).toHaveLength(2);
  });

  it('is made, and found to be made, when its answer was lost', async () => {
    const incident = incidentOf();
    const the = amendableWorld([incident]);
    const asking = asked(incident, { changes: { narrative: 'Three packages.' } });
    const save: typeof the.ports.amendments.save = async (revised) => {
      await the.ports.amendments.save(revised);
      throw new Error('the line is gone');
    };
    const amendments = { ...the.ports.amendments, save };
    await expect(amendIncident(asking, { ...the.ports, amendments })).rejects.toThrow('the line is gone');
    expect(await amendIncident(asking, the.ports)).toMatchObject({ revision: 2 });
    expect(the.revisions).toHaveLength(1);
  });

  it('knows an amendment again whose members come in another order', async () => {
    const incident = incidentOf();
    const the = amendableWorld([incident]);
    const changes = { place: { accuracyMetres: 9, method: 'map' } };
    const asking = asked(incident, { changes });
    const first = await amendIncident(asking, the.ports);
    const reordered = { ...asking.amendment, changes: { place: { method: 'map', accuracyMetres: 9 } } };
    expect(await amendIncident({ ...asking, amendment: reordered }, the.ports)).toEqual(first);
  });

  const movedTo = (occurredAt: string, fixedAt: string) => ({ changes: { occurredAt, place: { fixedAt } } });
  const sent = movedTo('2026-11-21T10:00:00+07:00', '2026-11-21T02:59:00Z');

  it.each([
    ['another offset', movedTo('2026-11-21T09:30:00+06:30', '2026-11-21T09:59:00+07:00')],
    ['another form', movedTo('2026-11-21T10:00+07', '2026-11-21T02:59:00.000z')],
  ])('knows an amendment again whose moments come in %s', async (_, again) => {
    const incident = incidentOf();
    const the = amendableWorld([incident]);
    const asking = asked(incident, sent);
    const first = await amendIncident(asking, the.ports);
    const resent = { ...asking, amendment: { ...asking.amendment, ...again } };
    expect(await amendIncident(resent, the.ports)).toEqual(first);
    expect(the.present.get(incident.report.id)?.report.occurredAt).toBe('2026-11-21T10:00:00+07:00');
  });

  it('does not take another instant, or a text that only looks like a moment, for the same', async () => {
    const incident = incidentOf();
    const the = amendableWorld([incident]);
    const asking = asked(incident, { changes: { ...sent.changes, narrative: '2026-11-21T10:00:00+07:00' } });
    await amendIncident(asking, the.ports);
    for (const changes of [
      { ...asking.amendment.changes, occurredAt: '2026-11-21T10:00:00+06:30' },
      { ...asking.amendment.changes, narrative: '2026-11-21T09:30:00+06:30' },
    ])
      await expect(
        amendIncident({ ...asking, amendment: { ...asking.amendment, changes } }, the.ports),
      ).rejects.toMatchObject({ kind: 'id-taken' });
  });

  it('knows an amendment again that was made when moments were compared as texts', async () => {
    const incident = incidentOf();
    const the = amendableWorld([incident]);
    const asking = asked(incident, sent);
    const { amendments } = the.ports;
    const save: typeof amendments.save = (revision) =>
      amendments.save({ ...revision, fingerprint: sha256(earlierWordingOf(asking.amendment)) });
    const first = await amendIncident(asking, { ...the.ports, amendments: { ...amendments, save } });
    expect(await amendIncident(asking, the.ports)).toEqual(first);
  });

  it('does not give the id of an amendment away to another', async () => {
    const incident = incidentOf();
    const the = amendableWorld([incident]);
    const asking = asked(incident, { changes: { narrative: 'Three packages.' } });
    await amendIncident(asking, the.ports);
    const other = { ...asking, amendment: { ...asking.amendment, reason: 'Another reason' } };
    await expect(amendIncident(other, the.ports)).rejects.toMatchObject({ kind: 'id-taken' });
  });

  it('keeps one of two that were made from one revision, and tells the other', async () => {
    const incident = incidentOf();
    const the = amendableWorld([incident]);
    const race = ['One', 'Two'].map((narrative) =>
      amendIncident(asked(incident, { changes: { narrative } }), the.ports).catch(({ kind }) => kind),
    );
    expect(await Promise.all(race)).toEqual([expect.objectContaining({ revision: 2 }), 'stale']);
  });

  it('asks to be sent again when the table stays busy', async () => {
    const incident = incidentOf();
    const { ports } = amendableWorld([incident]);
    const busy = { ...ports, amendments: { ...ports.amendments, save: async () => 'overtaken' as const } };
    await expect(amendIncident(asked(incident, { withdraw: true }), busy)).rejects.toMatchObject({ kind: 'try-again' });
  });
});

describe('who may amend', () => {
  const incident = incidentOf();
  const asking = asked(incident, { changes: { narrative: 'Three packages.' } });

  it.each([
    ['an officer of the BLO', officer()],
    ['the authority', authority],
  ])('%s', async (_, caller) => {
    const the = amendableWorld([incident]);
    expect(await amendIncident({ ...asking, caller }, the.ports)).toMatchObject({ revision: 2 });
    expect(the.revisions[0]?.note.by).toBe(caller.person);
  });

  it.each([
    ['an officer of another BLO', officer('KH-POIPET')],
    ['somebody of no BLO', { person: 'p', roles: ['officer' as const] }],
  ])('not %s', async (_, caller) => {
    const the = amendableWorld([incident]);
    await expect(amendIncident({ ...asking, caller }, the.ports)).rejects.toMatchObject({ kind: 'not-yours' });
    expect(the.revisions).toEqual([]);
  });

  it('nobody what is not there', async () => {
    const the = amendableWorld([]);
    await expect(amendIncident(asking, the.ports)).rejects.toMatchObject({ kind: 'not-found' });
  });
});

describe('the revision that a change was made from', () => {
  it.each([
    ['has to be named', undefined, 'no-revision'],
    ['has to be the one that is there', '"2"', 'stale'],
  ])('%s', async (_, ifMatch, kind) => {
    const incident = incidentOf();
    const the = amendableWorld([incident]);
    const asking = { ...asked(incident, { withdraw: true }), ifMatch };
    await expect(amendIncident(asking, the.ports)).rejects.toMatchObject({ kind });
    expect(the.revisions).toEqual([]);
  });
});

describe('changes', () => {
  it('may make another kind of crime of it, when the whole is valid as such', async () => {
    const incident = incidentOf();
    const the = amendableWorld([incident]);
    const people = [{ role: 'smuggled-migrant', sex: 'male', ageGroup: 'adult', count: 4 }];
    const crime = 'migrant-smuggling';
    expect(await refusedFaults(asked(incident, { changes: { crime, people } }), the)).toEqual([
      '/changes/seizures unknown-field',
    ]);
    await amendIncident(asked(incident, { changes: { crime, people, seizures: null } }), the.ports);
    expect(the.present.get(incident.report.id)?.report).toMatchObject({ crime, people });
  });

  const kept = drugReport();
  const [announced] = kept.photos ?? [];

  it.each([
    ['a field that there is not', { colour: 'red' }, '/changes/colour unknown-field'],
    ['a value out of bounds', { place: { latitude: 91 } }, '/changes/place/latitude too-large'],
    ['a missing field', { place: null }, '/changes/place required'],
    ['a wrong item of a list', { people: [{ role: 'nobody' }] }, '/changes/people/0/role not-in-list'],
    [
      'a counterpart that the BLO does not face',
      { handling: 'counterpart', route: { border: 'TH' } },
      '/changes/route/border not-faced',
    ],
    ['a moment that has not come', { occurredAt: '2026-12-24T10:00:00+07:00' }, '/changes/occurredAt future-date'],
    ['another id', { id: randomUUID() }, '/changes/id not-changeable'],
    ['another BLO', { blo: 'KH-POIPET' }, '/changes/blo not-changeable'],
    ['no BLO', { blo: null }, '/changes/blo required'],
    ['an announced photo taken away', { photos: null }, '/changes/photos not-changeable'],
    ['an announced photo in the place of another', { photos: [photo()] }, '/changes/photos not-changeable'],
    [
      'an announced photo with another hash',
      { photos: [photo(), { ...announced, sha256: 'cd'.repeat(32) }] },
      '/changes/photos/1 not-changeable',
    ],
    ['what is there already', { narrative: kept.narrative }, '/changes no-change'],
    ['nothing', {}, '/changes no-change'],
  ])('are refused with their place: %s', async (_, changes, fault) => {
    const incident = incidentOf(kept);
    const the = amendableWorld([incident]);
    expect(await refusedFaults(asked(incident, { changes }), the)).toContain(fault);
    expect(the.revisions).toEqual([]);
  });

  it('may say later that a photo shows somebody to be protected, and never take it back', async () => {
    const incident = incidentOf(kept);
    const the = amendableWorld([incident]);
    const showing = (shows: string[] | undefined) => ({ changes: { photos: [{ ...announced, shows }] } });
    await amendIncident(asked(incident, showing(['victim'])), the.ports);
    const noticed = the.present.get(incident.report.id) as Incident;
    expect(noticed.report.photos?.[0]?.shows).toEqual(['victim']);
    expect(noticed.laterPhotos).toEqual({});
    for (const less of [undefined, ['minor']])
      expect(await refusedFaults(asked(noticed, showing(less)), the)).toEqual(['/changes/photos/0 not-changeable']);
    await amendIncident(asked(noticed, showing(['minor', 'victim'])), the.ports);
    expect(the.present.get(incident.report.id)?.report.photos?.[0]?.shows).toEqual(['minor', 'victim']);
  });

  it('may announce photos, of which the receipt then names every chunk, and no address of what others announced', async () => {
    const incident = incidentOf();
    const the = amendableWorld([incident]);
    const added = photo();
    const caller = { ...officer(), person: 'person-9' };
    const changes = { photos: [...(incident.report.photos ?? []), added] };
    const receipt = await amendIncident({ ...asked(incident, { changes }), caller }, the.ports);
    expect(receipt.photos.map(({ missing, moreMissing }) => [missing.length, moreMissing])).toEqual([
      [0, 3],
      [2, undefined],
    ]);
    const again = await amendIncident(
      asked(the.present.get(incident.report.id)!, { changes: { narrative: 'Seen' } }),
      the.ports,
    );
    expect(again.photos.map(({ missing }) => missing.length)).toEqual([3, 0]);
    expect(receipt.photos[1]).toMatchObject({ id: added.id, state: 'awaiting' });
    expect(the.present.get(incident.report.id)?.laterPhotos).toEqual({
      [added.id]: { at: '2026-11-22T03:00:00.000Z', by: 'person-9' },
    });
  });

  it('remember every moment that it has moved away from', async () => {
    let incident = incidentOf(drugReport({ occurredAt: '2026-11-21T16:30:00+07:00' }));
    const the = amendableWorld([incident]);
    for (const occurredAt of ['2026-11-20T08:00:00+07:00', '2026-11-20T01:00:00Z', '2026-11-19T08:00:00+07:00']) {
      await amendIncident(asked(incident, { changes: { occurredAt } }), the.ports);
      incident = the.present.get(incident.report.id) as Incident;
    }
    // The second says the same moment in other words.
    expect(incident.occurredBefore).toEqual(['2026-11-21T09:30:00.000Z', '2026-11-20T01:00:00.000Z']);
  });

  it('never make a report larger than what could have been sent at once', async () => {
    const incident = incidentOf(fullReport());
    const the = amendableWorld([incident]);
    const also = [...(incident.report.also ?? []), tooMuch];
    const asking = asked(incident, { changes: { also } });
    await expect(amendIncident(asking, the.ports)).rejects.toMatchObject({ kind: 'too-large' });
    expect(await amendIncident(asked(incident, { changes: { also: [tooMuch] } }), the.ports)).toMatchObject({
      revision: 2,
    });
  });
});
