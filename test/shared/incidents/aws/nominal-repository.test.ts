import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { incidentReader, incidentRepository } from '../../../../shared/incidents/aws/incident-repository.dynamodb.ts';
import { nominalRepository } from '../../../../shared/incidents/aws/nominal-repository.dynamodb.ts';
import type { NominalPart } from '../../../../shared/incidents/names/nominal-part.ts';
import { type DynamoEngine, startDynamo } from '../../../fixtures/aws/dynamo-engine.ts';
import { drugReport, incidentOf } from '../../../fixtures/incidents/reports.ts';

const tables = { names: 'blo-kh-nominal', deeds: 'blo-kh-nominal-deeds', incidents: 'blo-kh-incidents' };
let engine: DynamoEngine;

beforeAll(async () => {
  engine = await startDynamo();
  await engine.createTable(tables.incidents, 'incidents');
  for (const table of [tables.names, tables.deeds]) await engine.createTable(table, 'plain');
});
afterAll(() => engine.stop());

const deedsOf = async (id: string) => (await names().deeds(id, undefined, 1_000)).entries;
const names = () => nominalRepository(engine.client, tables);
const persons: NominalPart = [{ group: 0, name: 'Marked Name', phones: ['+85512345678'] }];
const others: NominalPart = [{ group: 0, name: 'Another Name' }];

const keptIncident = async () => {
  const incident = incidentOf(drugReport());
  await incidentRepository(engine.client, {
    incidents: tables.incidents,
    names: 'blo-kh-nominal',
    deeds: 'blo-kh-nominal-deeds',
  }).insertOnce(incident);
  return incident;
};

describe('the table of names, on a real engine', () => {
  it('keeps names, replaces them and erases them', async () => {
    const incident = await keptIncident();
    const { id } = incident.report;
    expect(await names().find(id)).toBeUndefined();
    expect(await names().replace(incident, persons, undefined)).toBe(true);
    const first = await names().find(id);
    expect(first).toEqual({ persons, revision: 1 });
    expect(await names().replace(incident, others, first)).toBe(true);
    expect(await names().find(id)).toEqual({ persons: others, revision: 2 });
    const finder = incidentReader(engine.client, tables.incidents);
    expect((await finder.find(id))?.incident.namedByGroup).toEqual({ 0: 1 });
    expect([await names().erase(id), await names().erase(id)]).toEqual([true, true]);
    const erased = await names().find(id);
    expect(erased).toEqual({ revision: 3 });
    expect((await finder.find(id))?.incident).toEqual(incident);
    expect(await names().replace(incident, persons, first)).toBe(false);
    expect(await names().replace(incident, persons, erased)).toBe(true);
  });

  it('keeps one of two changes at the same time', async () => {
    const incident = await keptIncident();
    const kept = await Promise.all([persons, others].map((wanted) => names().replace(incident, wanted, undefined)));
    expect(kept.sort()).toEqual([false, true]);
  });

  it('has nothing to erase where nobody was named, and remembers no erasure', async () => {
    const { id } = (await keptIncident()).report;
    expect(await names().erase(id)).toBe(true);
    expect(await names().find(id)).toBeUndefined();
  });

  it('knows a report again whose names have been erased, and does not bring them back', async () => {
    const incident = incidentOf(drugReport());
    const { id } = incident.report;
    const ledger = incidentRepository(engine.client, tables);
    expect(await ledger.insertOnce(incident, persons)).toEqual({ outcome: 'kept' });
    await names().erase(id);
    expect(await ledger.insertOnce(incident, persons)).toEqual({ outcome: 'known', incident, names: { revision: 2 } });
    expect(await names().find(id)).toEqual({ revision: 2 });
  });

  it('names nobody of an incident that has been amended meanwhile, or is not there', async () => {
    const incident = await keptIncident();
    expect(await names().replace({ ...incident, revision: 2 }, persons, undefined)).toBe(false);
    expect(await names().replace(incidentOf(drugReport()), persons, undefined)).toBe(false);
    expect(await names().find(incident.report.id)).toBeUndefined();
  });

  it('says who recorded the names that came with a report, and of one without names nothing', async () => {
    const incident = incidentOf(drugReport());
    const ledger = incidentRepository(engine.client, tables);
    await ledger.insertOnce(incident, persons);
    await ledger.insertOnce(incident, others);
    expect(await deedsOf(incident.report.id)).toEqual([
      { at: incident.receivedAt, who: incident.reportedBy, deed: 'recorded' },
    ]);
    expect(await deedsOf((await keptIncident()).report.id)).toEqual([]);
  });

  it('keeps of the deeds that are one an hour the first, and tells deeds page by page', async () => {
    const { id } = (await keptIncident()).report;
    const refused = { who: 'person-2', deed: 'refused' as const, hour: '2026-11-22T03:00:00.000Z' };
    for (let minute = 10; minute < 30; minute += 1)
      await names().addDeed(id, { ...refused, id: 'one', at: `2026-11-22T03:${minute}:00.000Z`, times: 1 });
    for (let minute = 10; minute < 19; minute += 1)
      await names().addDeed(id, {
        id: `read-${minute}`,
        at: `2026-11-22T04:${minute}:00.000Z`,
        who: 'p',
        deed: 'read',
      });
    const whole = await deedsOf(id);
    expect(whole.map(({ at }) => at.slice(11, 16))).toEqual([
      ...['03:10', '04:10', '04:11', '04:12', '04:13', '04:14', '04:15', '04:16', '04:17', '04:18'],
    ]);
    const pages = [await names().deeds(id, undefined, 4)];
    while (pages.at(-1)?.next) pages.push(await names().deeds(id, pages.at(-1)?.next, 4));
    expect(pages.map(({ entries }) => entries.length)).toEqual([4, 4, 2]);
    expect(pages.flatMap(({ entries }) => entries)).toEqual(whole);
  });

  it('tells what was done to names in order, and not those names', async () => {
    const { id } = (await keptIncident()).report;
    const deed = (minute: string, what: 'read' | 'replaced') =>
      names().addDeed(id, { id: minute, at: `2026-11-22T03:${minute}:00.000Z`, who: 'person-1', deed: what });
    await deed('02', 'read');
    await deed('01', 'replaced');
    await expect(deed('01', 'read')).rejects.toThrow();
    expect(await deedsOf(id)).toEqual([
      { at: '2026-11-22T03:01:00.000Z', who: 'person-1', deed: 'replaced' },
      { at: '2026-11-22T03:02:00.000Z', who: 'person-1', deed: 'read' },
    ]);
    expect(await names().find(id)).toBeUndefined();
  });
});
