import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addCaseMessage, listCases, readCase } from '../../functions/manage-cases/manage-cases.ts';
import { caseRepository } from '../../shared/cases/aws/case-repository.dynamodb.ts';
import { caseSearch } from '../../shared/cases/aws/case-search.dynamodb.ts';
import { linkPorts } from '../../shared/cases/aws/link-ports.ts';
import { CaseMessageBody } from '../../shared/cases/case-message-body.ts';
import { CaseQuery } from '../../shared/cases/case-query.ts';
import { proposeCaseLinks, proposeNightLinks } from '../../shared/cases/workflows/propose-case-links.ts';
import { receiveCase } from '../../shared/cases/workflows/receive-case.ts';
import { incidentRepository } from '../../shared/incidents/aws/incident-repository.dynamodb.ts';
import { seizureReport } from '../fixtures/alerts/alert-reports.ts';
import { type DynamoEngine, startDynamo } from '../fixtures/aws/dynamo-engine.ts';
import { caseId, caseShare } from '../fixtures/cases.ts';
import { incidentOf } from '../fixtures/incidents/reports.ts';

const own = '0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4a52';
const now = '2016-06-19T12:00:00.000Z';
let asked = 0;
/** A clock that goes on: of two decisions the later one stands. */
const clock = () => {
  asked += 1;
  return Date.parse(now) + asked;
};
const officerOf = (blo: string) => ({ person: 'person-1', blo, roles: ['officer' as const] });
const mocBai = officerOf('VN-MOC-BAI');
const xaMat = officerOf('VN-XA-MAT');

let engine: DynamoEngine;
let run = 0;
beforeAll(async () => {
  engine = await startDynamo();
});
afterAll(() => engine.stop());

const tables = () => ({ casesTable: `cases-${run}`, incidentsTable: `incidents-${run}` });
beforeEach(async () => {
  run += 1;
  await engine.createTable(tables().casesTable, 'cases');
  await engine.createTable(tables().incidentsTable, 'incidents');
});

const linking = () => ({
  ...linkPorts(engine.client, { country: 'VN', blos: ['VN-MOC-BAI', 'VN-XA-MAT'], ...tables() }, () => undefined),
  clock,
});

const managing = () => ({
  country: 'VN',
  cases: caseRepository(engine.client, tables().casesTable),
  search: caseSearch(engine.client, tables().casesTable),
  photos: async () => undefined,
  ...{ posts: { all: async () => [] }, staleDays: 180, procedures: {} },
  clock,
});

/** What Moc Bai, or another post, reported five minutes later and 300 metres away. */
const report = (blo = 'VN-MOC-BAI') =>
  incidentRepository(engine.client, {
    incidents: tables().incidentsTable,
    names: 'names',
    deeds: 'deeds',
  }).insertOnce(
    incidentOf(
      seizureReport(undefined, {
        id: own,
        blo,
        occurredAt: '2016-06-19T16:35:00+07:00',
        place: { latitude: 11.0632, longitude: 106.13835, accuracyMetres: 8 },
      }),
      '2016-06-19T10:00:00.000Z',
    ),
  );

const hear = (message: Parameters<typeof receiveCase>[0]) =>
  receiveCase(message, 'KH', ['VN-MOC-BAI', 'VN-XA-MAT'], { cases: managing().cases, clock });

const comes = async () => {
  const { share, record } = caseShare();
  if (!record) throw new Error('nothing was shared');
  await hear({ version: 1, does: 'share-case', caseId, share, record });
  await proposeCaseLinks(caseId, linking());
};

const linksFor = async (caller = mocBai) => (await readCase(caseId, caller, managing(), 'vi')).links;

const decide = (decision: string, link = `VN-${own}`) =>
  addCaseMessage(
    caseId,
    CaseMessageBody.parse({ id: randomUUID(), kind: 'link', link, as: 'same-event', decision }),
    mocBai,
    'vi',
    managing(),
  );

const told = (decision: string, link = `VN-${own}`) =>
  hear({
    version: 1,
    does: 'say-in-case',
    caseId,
    from: { country: 'KH', post: 'KH-BAVET' },
    at: '2016-06-19T11:59:00.000Z',
    message: CaseMessageBody.parse({ id: randomUUID(), kind: 'link', link, as: 'same-event', decision }),
  });

describe('two sides of one seizure, five minutes and 300 metres apart', () => {
  it('are proposed as one event when the record comes, with reasons in the reader’s language', async () => {
    await report();
    await comes();
    const [link] = await linksFor();
    expect(link).toMatchObject({
      link: `VN-${own}`,
      incident: own,
      as: 'same-event',
      state: 'proposed',
      decisions: [],
    });
    expect(link?.reasons).toContainEqual({ code: 'near-time', value: 5, text: 'Cách nhau 5 phút' });
    expect(link?.reasons).toContainEqual({ code: 'near-place', value: 300, text: 'Cách nhau 300 m' });
  });

  it('are proposed by the night when the report here came after the record', async () => {
    await comes();
    expect(await linksFor()).toEqual([]);
    await report();
    expect(await proposeNightLinks(linking())).toBe(1);
    expect(await proposeNightLinks(linking())).toBe(0);
    expect((await linksFor()).map(({ link }) => link)).toEqual([`VN-${own}`]);
  });

  it('are shown to the post that reported here, also where the case was another’s', async () => {
    await comes();
    await expect(linksFor(xaMat)).rejects.toThrow();
    await report('VN-XA-MAT');
    await proposeNightLinks(linking());
    expect(await linksFor(xaMat)).toHaveLength(1);
    const { cases } = await listCases(CaseQuery.parse({}), xaMat, managing());
    expect(cases.map(({ id }) => id)).toEqual([caseId]);
  });

  it('are confirmed and rejected by officers of both sides, each of whom knows of the other', async () => {
    await report();
    await comes();
    expect((await decide('confirmed')).receipt.to).toEqual(['KH']);
    expect((await linksFor())[0]).toMatchObject({
      state: 'confirmed',
      decisions: [{ country: 'VN', decision: 'confirmed' }],
    });
    await told('rejected');
    expect((await linksFor())[0]?.state).toBe('disputed');
    await decide('rejected');
    expect((await linksFor())[0]?.state).toBe('rejected');
  });

  it('are decided about where they were proposed, and by a country that has one of them', async () => {
    await comes();
    await expect(decide('confirmed')).rejects.toThrow();
    await expect(told('confirmed', `KH-${own}`)).rejects.toThrow('other-topic');
    await expect(told('confirmed', `LA-${own}`)).resolves.toBeUndefined();
    await told('confirmed');
    expect((await decide('confirmed')).isNew).toBe(true);
  });
});
