import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { amendIncident, type Ports } from '../../../../functions/amend-incident/amend-incident.ts';
import { update } from '../../../../shared/aws/table.ts';
import { duplicatesKey } from '../../../../shared/aws/table-layout.ts';
import type { Caller } from '../../../../shared/foundation/caller.ts';
import { mostDuplicates } from '../../../../shared/incidents/amendments/amendment-repository.ts';
import { correctionTables } from '../../../../shared/incidents/aws/correction-tables.ts';
import { incidentRepository } from '../../../../shared/incidents/aws/incident-repository.dynamodb.ts';
import type { Incident } from '../../../../shared/incidents/incident.ts';
import { type DynamoEngine, startDynamo } from '../../../fixtures/aws/dynamo-engine.ts';
import { asked, sha256 } from '../../../fixtures/incidents/amendments.ts';
import { authority, drugReport, incidentOf, now, officer } from '../../../fixtures/incidents/reports.ts';

const table = 'blo-kh-incidents';
let engine: DynamoEngine;

beforeAll(async () => {
  engine = await startDynamo();
  await engine.createTable(table, 'incidents');
});
afterAll(() => engine.stop());

const ports = (): Ports => ({
  ...correctionTables(engine.client, table),
  warn: async () => [],
  countPhotos: async () => {},
  addresses: { forChunk: async ({ index }) => ({ url: `https://inbox/${index}`, headers: {} }) },
  sha256,
  timeZone: 'Asia/Phnom_Penh',
  clock: () => now,
});

const keptAt = async (blo: string): Promise<Incident> => {
  const incident = incidentOf(drugReport({ blo }));
  const tables = { incidents: table, names: 'blo-kh-nominal', deeds: 'blo-kh-nominal-deeds' };
  await incidentRepository(engine.client, tables).insertOnce(incident);
  return incident;
};
const present = async ({ report }: Incident): Promise<Incident> => {
  const file = await ports().incidents.find(report.id);
  if (!file) throw new Error('it is not there');
  return file.incident;
};
const amend = async (
  incident: Incident,
  change: Record<string, unknown>,
  caller: Caller = officer(incident.report.blo),
) => amendIncident({ ...asked(await present(incident), change), caller }, ports());
const standingOf = async (incident: Incident) => (await present(incident)).standing;
const faultOf = (work: Promise<unknown>) =>
  work.then(
    () => 'kept',
    ({ faults }) => `${faults[0].pointer} ${faults[0].code} ${faults[0].values?.limit ?? ''}`.trim(),
  );

describe('duplicates that another post has named, on a real engine', () => {
  it.each<[string, (third: string) => Record<string, unknown>]>([
    ['is withdrawn', () => ({ withdraw: true })],
    ['is a duplicate itself', (third) => ({ duplicateOf: third })],
  ])('stand again when the incident %s, and it is not kept from that', async (_, falling) => {
    const [own, third] = [await keptAt('KH-BAVET'), await keptAt('KH-BAVET')];
    const others = [await keptAt('KH-POIPET'), await keptAt('KH-PRUM')];
    for (const other of others) await amend(other, { duplicateOf: own.report.id });
    expect((await standingOf(others[0]!)).state).toBe('duplicate');
    await amend(own, falling(third.report.id));
    expect((await standingOf(own)).state).not.toBe('current');
    for (const other of others) {
      const { revision, standing, report } = await present(other);
      expect({ revision, standing }).toEqual({ revision: 3, standing: { state: 'current' } });
      const freed = await ports().revisions.find(report.id, 2);
      expect(freed?.note).toMatchObject({ by: 'amend-incident', reason: '', at: '2026-11-22T03:00:00.000Z' });
    }
    expect(await ports().amendments.duplicates(own.report.id)).toEqual({ binding: [], others: [] });
  });

  it('keep it from falling together with one that its own post or the authority has named', async () => {
    const own = await keptAt('KH-BAVET');
    const [stranger, colleague] = [await keptAt('KH-POIPET'), await keptAt('KH-BAVET')];
    await amend(stranger, { duplicateOf: own.report.id });
    await amend(colleague, { duplicateOf: own.report.id });
    expect(await faultOf(amend(own, { withdraw: true }))).toBe('/withdraw has-duplicates');
    expect((await standingOf(stranger)).state).toBe('duplicate');
    await amend(colleague, { changes: {} });
    await amend(stranger, { changes: {} });
    await amend(stranger, { duplicateOf: own.report.id }, authority);
    expect(await faultOf(amend(own, { withdraw: true }))).toBe('/withdraw has-duplicates');
  });

  it('bind as before where they were named before it was told apart who had named them', async () => {
    const [own, other] = [await keptAt('KH-BAVET'), await keptAt('KH-BAVET')];
    await amend(other, { duplicateOf: own.report.id });
    expect(await ports().amendments.duplicates(own.report.id)).toEqual({ binding: [other.report.id], others: [] });
    await amend(other, { changes: {} });
    expect(await ports().amendments.duplicates(own.report.id)).toEqual({ binding: [], others: [] });
  });

  it('are twenty at most, which is told, and the authority can name more', async () => {
    const [own, stranger] = [await keptAt('KH-BAVET'), await keptAt('KH-POIPET')];
    const ids = Array.from({ length: mostDuplicates.others }, () => incidentOf().report.id);
    await update({ client: engine.client, tableName: table }, duplicatesKey(own.report.id), {
      UpdateExpression: 'ADD idsOfOthers :ids',
      ExpressionAttributeValues: { ':ids': new Set(ids) },
    });
    expect(await faultOf(amend(stranger, { duplicateOf: own.report.id }))).toBe('/duplicateOf too-many 20');
    await amend(stranger, { duplicateOf: own.report.id }, authority);
    expect((await ports().amendments.duplicates(own.report.id)).binding).toEqual([stranger.report.id]);
  });

  it('stand again once, also when the same withdrawal is sent twice at the same moment', async () => {
    const [own, stranger] = [await keptAt('KH-BAVET'), await keptAt('KH-POIPET')];
    await amend(stranger, { duplicateOf: own.report.id });
    const request = asked(await present(own), { withdraw: true });
    // A table that is busy may answer that a tablet is to try again, and it does.
    await Promise.allSettled([amendIncident(request, ports()), amendIncident(request, ports())]);
    expect(await amendIncident(request, ports())).toMatchObject({ revision: 2, standing: { state: 'withdrawn' } });
    expect((await standingOf(own)).state).toBe('withdrawn');
    expect((await present(stranger)).revision).toBe(3);
  });
});
