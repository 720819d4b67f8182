import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inUtc } from '../../../../shared/foundation/moment.ts';
import { amendmentRepository } from '../../../../shared/incidents/aws/amendment-repository.dynamodb.ts';
import { incidentChangeSearch } from '../../../../shared/incidents/aws/incident-change-search.dynamodb.ts';
import { incidentRepository } from '../../../../shared/incidents/aws/incident-repository.dynamodb.ts';
import { incidentSearch } from '../../../../shared/incidents/aws/incident-search.dynamodb.ts';
import type { Incident } from '../../../../shared/incidents/incident.ts';
import type { ChangePosition, Position } from '../../../../shared/incidents/incident-repository.ts';
import { counted } from '../../../fixtures/aws/counted-client.ts';
import { type DynamoEngine, startDynamo } from '../../../fixtures/aws/dynamo-engine.ts';
import { drugReport, incidentOf, smugglingReport } from '../../../fixtures/incidents/reports.ts';

const table = 'blo-kh-incidents';
let engine: DynamoEngine;

beforeAll(async () => {
  engine = await startDynamo();
  await engine.createTable(table, 'incidents');
});
afterAll(() => engine.stop());

const ledger = () =>
  incidentRepository(engine.client, { incidents: table, names: 'blo-kh-nominal', deeds: 'blo-kh-nominal-deeds' });
const changes = (patience?: { most: number; atOnce: number }) =>
  incidentChangeSearch(engine.client, table, undefined, patience);
const shelf = () => incidentSearch(engine.client, table);

describe('the shelf of incidents, on a real engine', () => {
  const blos = ['KH-PRUM', 'KH-DONG'];
  const at = (minute: number, blo: string, crime = drugReport) =>
    incidentOf(crime({ blo, occurredAt: `2026-11-20T10:${String(minute).padStart(2, '0')}:00+07:00` }));
  const kept: Incident[] = [];

  beforeAll(async () => {
    for (let minute = 0; minute < 30; minute += 1) {
      kept.push(at(minute, blos[minute % 2] as string, minute % 3 === 0 ? smugglingReport : drugReport));
    }
    // Two at the very same moment: only the id tells them apart.
    kept.push(at(29, 'KH-PRUM'), at(29, 'KH-DONG'));
    for (const incident of kept) await ledger().insertOnce(incident);
  });

  const ids = (incidents: Incident[]) => incidents.map(({ report }) => report.id);
  const inOrder = () => [...kept].sort((a, b) => (order(a) < order(b) ? 1 : -1));
  const order = ({ report }: Incident) => `${inUtc(report.occurredAt)}#${report.id}`;

  it('lists the newest of all BLOs first', async () => {
    expect(ids((await shelf().newestFirst({ blos, limit: 10 })).incidents)).toEqual(ids(inOrder().slice(0, 10)));
  });

  it('goes on where a cursor stands, although newer reports have come', async () => {
    const { incidents: first } = await shelf().newestFirst({ blos, limit: 7 });
    const last = first.at(-1)?.report;
    await ledger().insertOnce(at(59, 'KH-DONG'));
    const { incidents: next } = await shelf().newestFirst({
      blos,
      limit: 7,
      before: { occurredAt: inUtc(last?.occurredAt ?? ''), id: last?.id ?? '' },
    });
    expect([...ids(first), ...ids(next)]).toEqual(ids(inOrder().slice(0, 14)));
  });

  it('fills a page of one crime although other crimes lie between', async () => {
    const { incidents: page } = await shelf().newestFirst({ blos, crime: 'migrant-smuggling', limit: 8 });
    expect(page).toHaveLength(8);
    expect(page.every(({ report }) => report.crime === 'migrant-smuggling')).toBe(true);
  });

  it('takes the beginning of a time range in and its end out', async () => {
    const { incidents: page } = await shelf().newestFirst({
      blos,
      from: '2026-11-20T03:05:00.000Z',
      to: '2026-11-20T03:08:00.000Z',
      limit: 50,
    });
    expect(page.map(({ report }) => report.occurredAt)).toEqual(
      ['07', '06', '05'].map((m) => `2026-11-20T10:${m}:00+07:00`),
    );
  });

  it('finds nothing for a cursor that is older than the time range, and is at its end', async () => {
    const before = { occurredAt: '2026-11-01T00:00:00.000Z', id: randomUUID() };
    const query = { blos, from: '2026-11-20T03:05:00.000Z', before, limit: 50 };
    expect(await shelf().newestFirst(query)).toEqual({ incidents: [] });
  });
});

describe('looking for incidents, on a real engine', () => {
  const blos = ['KH-POIPET', 'KH-BAVET'];
  const at = (day: number) => `2026-10-${String(day).padStart(2, '0')}T10:00:00+07:00`;
  const heroin = [{ substance: 'heroin', quantity: { value: 1, unit: 'kilogram' } }];
  const firearms = [{ crime: 'firearms', seizures: [{ item: 'pistol', quantity: { value: 2, unit: 'piece' } }] }];
  const poipet = { latitude: 13.658, longitude: 102.5636, accuracyMetres: 10 };
  const kept = {
    meth: incidentOf(drugReport({ occurredAt: at(1) })),
    heroin: {
      ...incidentOf(drugReport({ occurredAt: at(2), seizures: heroin, also: firearms })),
      reportedBy: 'person-9',
    },
    poipet: incidentOf(smugglingReport({ occurredAt: at(3), blo: 'KH-POIPET', place: poipet })),
    withdrawn: { ...incidentOf(drugReport({ occurredAt: at(4) })), standing: { state: 'withdrawn' as const } },
  };

  beforeAll(async () => {
    for (const incident of Object.values(kept)) await ledger().insertOnce(incident);
  });

  const foundBy = async (query: object) => {
    const { incidents } = await shelf().newestFirst({ blos, limit: 50, ...query });
    const names = Object.entries(kept).map(([name, { report }]) => [report.id, name]);
    return incidents.map(({ report }) => Object.fromEntries(names)[report.id]);
  };

  const changedBy = async (query: object) => {
    const { found } = await changes().oldestFirst({ blos, limit: 50, ...query });
    const names = new Map(Object.entries(kept).map(([name, { report }]) => [report.id, name]));
    return found.map(({ incident }) => names.get(incident.report.id)).sort();
  };

  it.each([
    ['everything', {}, ['withdrawn', 'poipet', 'heroin', 'meth']],
    ['what somebody reported', { reportedBy: 'person-9' }, ['heroin']],
    ['what happened in a stretch of time', { from: inUtc(at(2)), to: inUtc(at(4)) }, ['poipet', 'heroin']],
    ['a kind', { crime: 'migrant-smuggling' }, ['poipet']],
    ['a kind that was found beside another', { crime: 'firearms' }, ['heroin']],
    ['a substance', { item: 'heroin' }, ['heroin']],
    ['a weapon', { item: 'pistol' }, ['heroin']],
    ['a place', { bbox: { west: 102, south: 13, east: 103, north: 14 } }, ['poipet']],
    ['what stands', { state: 'current' }, ['poipet', 'heroin', 'meth']],
    ['what was withdrawn', { state: 'withdrawn' }, ['withdrawn']],
    ['all at once', { crime: 'drugs', item: 'methamphetamine', state: 'current' }, ['meth']],
    ['nothing', { crime: 'waste' }, []],
  ])('finds %s, in the order of occurrence and in that of changes', async (_, query, expected) => {
    expect(await foundBy(query)).toEqual(expected);
    expect(await changedBy(query)).toEqual([...expected].sort());
  });
});

describe('a search among very many, on a real engine', () => {
  const blo = 'KH-DONG-KRALOR';
  const lone = { day: 1, item: 'heroin' };

  beforeAll(async () => {
    const oldest = drugReport({
      blo,
      occurredAt: '2026-01-01T00:00:00+07:00',
      seizures: [{ substance: lone.item, quantity: { value: 1, unit: 'kilogram' } }],
    });
    await ledger().insertOnce(incidentOf(oldest));
    const base = drugReport({ blo, photos: undefined, narrative: undefined });
    for (let minute = 0; minute < 45; minute += 1)
      await ledger().insertOnce(
        incidentOf({
          ...base,
          id: `0192a3b4-c5d6-4e7f-8a9b-${String(minute).padStart(12, '0')}`,
          occurredAt: new Date(Date.UTC(2026, 1, 1) + minute * 60_000).toISOString(),
        }),
      );
  });

  it('stops when it has looked at enough, says how far it got, and finds the rest from there', async () => {
    const query = { blos: [blo], item: lone.item, limit: 10 };
    const search = incidentSearch(engine.client, table, undefined, { most: 40, atOnce: 20 });
    const first = await search.newestFirst(query);
    expect(first.incidents).toEqual([]);
    expect(first.reached?.occurredAt).toMatch(/^2026-02-01T/);
    const second = await search.newestFirst({ ...query, before: first.reached });
    expect(second.incidents.map(({ report }) => report.occurredAt)).toEqual(['2026-01-01T00:00:00+07:00']);
    expect(second.reached).toBeUndefined();
  });
});

describe('a page of very many posts, on a real engine', () => {
  const blos = Array.from(
    { length: 29 },
    (_, index) => `LA-POST-${String.fromCharCode(65 + (index % 26))}${index > 25 ? 'A' : ''}`,
  );
  const each = 12;
  const base = drugReport({ photos: undefined, narrative: undefined });
  const kept = blos.flatMap((blo, post) =>
    Array.from({ length: each }, (_, index) =>
      incidentOf({
        ...base,
        blo,
        id: randomUUID(),
        // One post is as busy as all the others together, at the end.
        occurredAt: new Date(
          Date.UTC(2026, 4, 1) + (post === 0 ? 9_000 + index : index * 29 + post) * 60_000,
        ).toISOString(),
      }),
    ),
  );
  const newest = kept
    .toSorted((a, b) => (a.report.occurredAt < b.report.occurredAt ? 1 : -1))
    .map(({ report }) => report.id);

  beforeAll(async () => {
    for (const incident of kept) await ledger().insertOnce(incident);
  });

  it('costs little more than what it shows, and shows the newest of all', async () => {
    const counts = counted(engine.client);
    const { incidents: page } = await shelf().newestFirst({ blos, limit: 51, state: 'current' });
    expect(page.map(({ report }) => report.id)).toEqual(newest.slice(0, 51));
    expect(counts.units).toBeLessThanOrEqual(60);
  });

  it('of a search that finds nothing ends after as much as it may look at, and leads to the end', async () => {
    const search = incidentSearch(engine.client, table, undefined, { most: 120, atOnce: 20 });
    let [before, pages]: [Position | undefined, number] = [undefined, 0];
    do {
      const page = await search.newestFirst({ blos, crime: 'waste', limit: 10, before });
      expect(page.incidents).toEqual([]);
      [before, pages] = [page.reached, pages + 1];
    } while (before && pages < 20);
    expect(pages).toBeGreaterThanOrEqual(4);
    expect(before).toBeUndefined();
  });
});

describe('incidents in the order of their changes, on a real engine', () => {
  const blos = ['KH-CHAM-YEAM', 'KH-OSMACH'];
  const second = (number: number) => `2026-11-22T02:00:${String(number).padStart(2, '0')}.000Z`;
  const came = Array.from({ length: 23 }, (_, number) =>
    incidentOf(drugReport({ blo: blos[number % 2] ?? '' }), second(number)),
  );
  const ids = (incidents: readonly Incident[]) => incidents.map(({ report }) => report.id);

  beforeAll(async () => {
    for (const incident of came) await ledger().insertOnce(incident);
  });

  const amend = async (incident: Incident | undefined, changedAt: string) => {
    if (!incident) throw new Error('There is no such incident.');
    const after = { ...incident, revision: incident.revision + 1, changedAt };
    const note = { id: randomUUID(), reason: 'Counted again', by: 'person-1', at: changedAt };
    const amendments = amendmentRepository(engine.client, table);
    expect(await amendments.save({ before: incident, after, note, fingerprint: note.id })).toBe('kept');
  };

  /** All pages to the end. `between` is done once, after the first page. */
  const walked = async (query: object, between?: () => Promise<void>, patience?: { most: number; atOnce: number }) => {
    const shown: { id: string; revision: number }[] = [];
    let after: ChangePosition | undefined;
    do {
      const { found, reached } = await changes(patience).oldestFirst({ blos, limit: 5, after, ...query });
      shown.push(...found.map(({ incident }) => ({ id: incident.report.id, revision: incident.revision })));
      if (after === undefined) await between?.();
      after = found.length === 5 ? found.at(-1)?.position : reached;
    } while (after);
    return shown;
  };

  it('shows each once, oldest first, page by page over all BLOs', async () => {
    expect((await walked({})).map(({ id }) => id)).toEqual(ids(came));
  });

  it('shows each once also where it stops looking again and again', async () => {
    expect((await walked({}, undefined, { most: 4, atOnce: 2 })).map(({ id }) => id)).toEqual(ids(came));
  });

  it('begins with the very moment that is asked for', async () => {
    const from = { receivedFrom: second(7) };
    expect((await walked(from)).map(({ id }) => id)).toEqual(ids(came.slice(7)));
    expect((await walked({ changedFrom: second(21), receivedFrom: second(3) })).map(({ id }) => id)).toEqual(
      ids(came.slice(21)),
    );
  });

  it('begins there also with a cursor that is older, since a reader may keep it and move the moment', async () => {
    const after = { changedAt: second(2), id: came[2]?.report.id ?? '' };
    const { found } = await changes().oldestFirst({ blos, changedFrom: second(20), after, limit: 50 });
    expect(ids(found.map(({ incident }) => incident))).toEqual(ids(came.slice(20)));
  });

  it('misses nothing that is amended between two pages, and shows what was amended behind all others', async () => {
    const [first, notYetShown] = [came[1], came[12]];
    const shown = await walked({}, async () => {
      await amend(first, second(50));
      await amend(notYetShown, second(51));
    });
    expect(new Set(shown.map(({ id }) => id))).toEqual(new Set(ids(came)));
    expect(shown.slice(-2)).toEqual([first, notYetShown].map((incident) => ({ id: incident?.report.id, revision: 2 })));
  });

  it('tells by receipt what came, although it was amended later', async () => {
    const late = await walked({ receivedFrom: second(12) });
    expect(late.map(({ id }) => id).sort()).toEqual(ids(came.slice(12)).sort());
  });
});
