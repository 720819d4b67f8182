import { describe, expect, it } from 'vitest';
import {
  eraseNames,
  readNameDeeds,
  readNames,
  replaceNames,
} from '../../../functions/manage-nominal/manage-nominal.ts';
import type { Caller } from '../../../shared/foundation/caller.ts';
import { LedgerQuery } from '../../../shared/foundation/limits/ledger-query.ts';
import type { NominalDeed, NominalPart } from '../../../shared/incidents/names/nominal-part.ts';
import type { NominalRepository, StoredNames } from '../../../shared/incidents/names/nominal-repository.ts';
import { countInMemory } from '../../fixtures/aws/counting.ts';
import {
  administrator,
  analyst,
  authority,
  drugReport,
  incidentOf,
  now,
  officer,
} from '../../fixtures/incidents/reports.ts';

const incident = incidentOf(
  drugReport({
    people: [
      { role: 'suspect', sex: 'male', ageGroup: '30-44', count: 2 },
      { role: 'victim', sex: 'female', ageGroup: '18-29', count: 1 },
    ],
  }),
);
const persons: NominalPart = [{ group: 0, name: 'Marked Name' }];
const others: NominalPart = [{ group: 0, name: 'Another Name' }];
const wish = (named = persons, ifMatch?: string) => ({ persons: named, ifMatch });

const namesInMemory = () => {
  const deeds: NominalDeed[] = [];
  const ofHours = new Set<string>();
  const state: { kept: StoredNames | undefined } = { kept: undefined };
  const names: NominalRepository = {
    find: async () => state.kept,
    replace: async (_, wanted, before) => {
      if (before?.revision !== state.kept?.revision) return false;
      state.kept = { persons: wanted, revision: (before?.revision ?? 0) + 1 };
      return true;
    },
    erase: async () => {
      if (state.kept?.persons) state.kept = { revision: state.kept.revision + 1 };
      return true;
    },
    addDeed: async (_, { id, hour, ...deed }) => {
      if (hour && ofHours.has(id)) return;
      if (hour) ofHours.add(id);
      deeds.push(deed);
    },
    deeds: async (_, after = '-1', limit) => {
      const from = Number(after) + 1;
      const next = deeds.length > from + limit ? String(from + limit - 1) : undefined;
      return { entries: deeds.slice(from, from + limit), next };
    },
  };
  return { names, deeds, state };
};

const setting = () => {
  const memory = namesInMemory();
  const ids = ['1', '2', '3', '4', '5', '6', '7', '8'];
  const ports = {
    incidents: { find: async (id: string) => (id === incident.report.id ? { incident, arrivals: [] } : undefined) },
    names: memory.names,
    count: countInMemory(),
    clock: () => now,
    timeZone: 'Asia/Phnom_Penh',
    newId: () => ids.shift() ?? 'none left',
  };
  const asked = (caller: Caller, incidentId = incident.report.id) => ({ incidentId, caller });
  return { ...memory, ports, asked };
};

describe('the names of an incident', () => {
  it('are read by the BLO that recorded it and by the authority, who also sees who read them', async () => {
    const { ports, asked, deeds } = setting();
    await replaceNames(asked(officer()), wish(), ports);
    expect(await readNames(asked(officer()), ports)).toEqual({ revision: 1, view: { persons } });
    const { view } = await readNames(asked(authority), ports);
    expect(view.persons).toEqual(persons);
    expect(view.deeds?.map(({ who, deed }) => [who, deed])).toEqual([
      ['person-1', 'replaced'],
      ['person-1', 'read'],
      ['person-3', 'read'],
    ]);
    expect(JSON.stringify(deeds)).not.toContain('Marked');
  });

  it.each<[string, Caller]>([
    ['an officer of another BLO', officer('KH-POIPET')],
    ['an analyst', analyst],
    ['an administrator', administrator],
  ])('are not there for %s, whose try is written down', async (_, caller) => {
    const { ports, asked, deeds, state } = setting();
    await replaceNames(asked(officer()), wish(), ports);
    for (const attempt of [
      readNames(asked(caller), ports),
      replaceNames(asked(caller), wish(), ports),
      eraseNames(asked(caller), ports),
    ])
      await expect(attempt).rejects.toMatchObject({ kind: 'not-found' });
    expect(deeds.filter(({ deed }) => deed === 'refused')).toEqual([
      { at: '2026-11-22T03:00:00.000Z', who: caller.person, deed: 'refused', times: 1 },
    ]);
    expect(state.kept?.persons).toEqual(persons);
  });

  it('stay readable whatever the ledger holds: one who is refused ten thousand times has five entries', async () => {
    const { ports, asked, deeds } = setting();
    await replaceNames(asked(officer()), wish(), ports);
    for (let look = 0; look < 10_000; look += 1)
      await expect(readNames(asked(analyst), ports)).rejects.toMatchObject({ kind: 'not-found' });
    const later = { ...ports, clock: () => now + 3_600_000 };
    await expect(readNames(asked(analyst), later)).rejects.toMatchObject({ kind: 'not-found' });
    const refused = deeds.filter(({ deed }) => deed === 'refused');
    expect(refused.map(({ times }) => times)).toEqual([1, 10, 100, 1_000, 10_000, 1]);
    expect((await readNames(asked(officer()), ports)).view.persons).toEqual(persons);
  });

  it('have a hundred deeds beside them for the authority, and all of them in pages of their ledger', async () => {
    const { ports, asked, deeds } = setting();
    await replaceNames(asked(officer()), wish(), ports);
    for (let look = 0; look < 150; look += 1) await readNames(asked(officer()), ports);
    const { view } = await readNames(asked(authority), ports);
    expect(view.deeds).toEqual(deeds.slice(0, 100));
    const rest = LedgerQuery.parse({ cursor: view.deedsCursor });
    expect(await readNameDeeds(incident.report.id, rest, ports)).toEqual({ deeds: deeds.slice(100) });
    expect(deeds).toHaveLength(152);
    await expect(readNameDeeds('another', rest, ports)).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('never are those of a victim', async () => {
    const { ports, asked, state } = setting();
    const victim: NominalPart = [{ group: 1, name: 'Marked Name' }];
    await expect(replaceNames(asked(officer()), wish(victim), ports)).rejects.toMatchObject({
      kind: 'faults',
      faults: [{ pointer: '/nominal/0', code: 'protected-person' }],
    });
    expect(state.kept).toBeUndefined();
  });

  it('can be erased, by whom is remembered', async () => {
    const { ports, asked, deeds } = setting();
    await replaceNames(asked(officer()), wish(), ports);
    await eraseNames(asked(authority), ports);
    await expect(readNames(asked(officer()), ports)).rejects.toMatchObject({ kind: 'not-found' });
    expect(deeds.map(({ deed }) => deed)).toContain('erased');
  });

  it('show the authority who did what to them after an erasure, and everybody else nothing', async () => {
    const { ports, asked } = setting();
    await replaceNames(asked(officer()), wish(), ports);
    await eraseNames(asked(officer()), ports);
    const { revision, view } = await readNames(asked(authority), ports);
    expect({ revision, persons: view.persons }).toEqual({ revision: 2, persons: [] });
    expect(view.deeds?.map(({ deed }) => deed)).toEqual(['replaced', 'erased', 'read']);
    for (const caller of [officer(), officer('KH-POIPET'), analyst, administrator])
      await expect(readNames(asked(caller), ports)).rejects.toMatchObject({ kind: 'not-found' });
    expect((await readNames(asked(authority), ports)).view.deeds?.map(({ deed }) => deed)).toEqual([
      ...['replaced', 'erased', 'read', 'read', 'refused', 'refused', 'refused', 'read'],
    ]);
  });

  it('show the authority who asked in vain where nobody was ever named', async () => {
    const { ports, asked } = setting();
    for (let look = 0; look < 2; look += 1)
      await expect(readNames(asked(authority), ports)).rejects.toMatchObject({ kind: 'not-found' });
    await expect(readNames(asked(analyst), ports)).rejects.toMatchObject({ kind: 'not-found' });
    const { revision, view } = await readNames(asked(authority), ports);
    expect({ revision, persons: view.persons }).toEqual({ revision: 0, persons: [] });
    expect(view.deeds?.map(({ deed }) => deed)).toContain('refused');
  });

  it('come back after an erasure from nobody who did not see it', async () => {
    const { ports, asked, deeds, state } = setting();
    await replaceNames(asked(officer()), wish(), ports);
    await eraseNames(asked(authority), ports);
    for (const again of [wish(), wish(others)])
      await expect(replaceNames(asked(officer()), again, ports)).rejects.toMatchObject({
        kind: 'no-revision',
        message: expect.stringContaining('"2"'),
      });
    await expect(replaceNames(asked(officer()), wish(persons, '"1"'), ports)).rejects.toMatchObject({ kind: 'stale' });
    expect(state.kept).toEqual({ revision: 2 });
    expect(deeds.map(({ deed }) => deed)).toEqual(['replaced', 'erased']);
    const meant = await replaceNames(asked(officer()), wish(others, '"2"'), ports);
    expect(meant).toEqual({ revision: 3, view: { persons: others } });
  });

  it('are replaced by whoever has seen them, and the same names again change nothing', async () => {
    const { ports, asked, deeds, state } = setting();
    const first = await replaceNames(asked(officer()), wish(), ports);
    expect(await replaceNames(asked(officer()), wish(), ports)).toEqual(first);
    expect(deeds).toHaveLength(1);
    await expect(replaceNames(asked(officer()), wish(others), ports)).rejects.toMatchObject({ kind: 'no-revision' });
    expect(await replaceNames(asked(officer()), wish(others, '"1"'), ports)).toMatchObject({ revision: 2 });
    // A second tablet that looked before the first one changed them.
    await expect(replaceNames(asked(officer()), wish(persons, '"1"'), ports)).rejects.toMatchObject({ kind: 'stale' });
    expect(state.kept).toEqual({ persons: others, revision: 2 });
  });

  it('are not there to be replaced where nobody was named', async () => {
    const { ports, asked, state } = setting();
    await expect(replaceNames(asked(officer()), wish(persons, '"1"'), ports)).rejects.toMatchObject({ kind: 'stale' });
    expect(state.kept).toBeUndefined();
  });

  it('ask to be looked at again when somebody else changed them at the same moment', async () => {
    const { ports, asked, names } = setting();
    const racing = { ...ports, names: { ...names, replace: async () => false, erase: async () => false } };
    await expect(replaceNames(asked(officer()), wish(), racing)).rejects.toMatchObject({ kind: 'try-again' });
    await expect(eraseNames(asked(officer()), racing)).rejects.toMatchObject({ kind: 'try-again' });
  });

  it('are not there for an incident that is not there', async () => {
    const { ports, asked, deeds } = setting();
    await expect(readNames(asked(authority, 'nothing'), ports)).rejects.toMatchObject({ kind: 'not-found' });
    expect(deeds).toEqual([]);
  });
});
