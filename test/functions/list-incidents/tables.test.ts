import { describe, expect, it } from 'vitest';
import { type Ports, tabulateIncidents } from '../../../functions/list-incidents/list-incidents.ts';
import { reportExamples } from '../../../shared/api/examples/report-examples.ts';
import type { Incident } from '../../../shared/incidents/incident.ts';
import type { IncidentQuery, Position } from '../../../shared/incidents/incident-repository.ts';
import { Report } from '../../../shared/incidents/report/report.ts';
import { IncidentListQuery } from '../../../shared/incidents/search/incident-list-query.ts';
import { languages } from '../../../shared/reference/languages.ts';
import { crimeNames } from '../../../shared/reference/names/crimes.ts';
import {
  analyst,
  authority,
  bavet,
  drugReport,
  incidentOf,
  officer,
  smugglingReport,
} from '../../fixtures/incidents/reports.ts';

const searchOf = (incidents: Incident[], asked: IncidentQuery[] = [], reached?: Position): Ports => ({
  search: {
    newestFirst: async (query) => {
      asked.push(query);
      return { incidents: incidents.slice(0, query.limit), ...(reached ? { reached } : {}) };
    },
  },
  changes: {
    oldestFirst: async () => {
      throw new Error('Nobody asked for changes.');
    },
  },
  blos: ['KH-BAVET', 'KH-POIPET'],
  timeZone: 'Asia/Phnom_Penh',
});

const search = (query: Record<string, string> = {}) => IncidentListQuery.parse(query);

describe('incidents as a table', () => {
  const reader = { caller: officer(), language: 'en' as const };
  const meth = { substance: 'methamphetamine', reportedName: 'ma chakk', quantity: { value: 1900, unit: 'gram' } };
  const pills = { substance: 'mdma', quantity: { value: 20, unit: 'tablet' } };
  const incident = incidentOf(
    drugReport({
      seizures: [meth, pills],
      narrative: 'Sok Dara said so.',
      also: [{ crime: 'firearms', seizures: [{ item: 'pistol', quantity: { value: 1, unit: 'piece' } }] }],
    }),
  );
  const lines = async (caller: typeof analyst) => {
    const { table } = await tabulateIncidents(search(), { caller, language: 'en' }, searchOf([incident]));
    return table.rows.map((row) => Object.fromEntries(table.columns.map((name, index) => [name, row[index]])));
  };

  it('have a line for each seizure, with what was reported and what it adds up as', async () => {
    expect(await lines(officer())).toMatchObject([
      { line: 1, crime: 'drugs', item: 'methamphetamine', quantity: 1900, unit: 'gram', 'comparable-quantity': 1.9 },
      { line: 2, crime: 'drugs', item: 'mdma', quantity: 20, unit: 'tablet', 'comparable-unit': 'count' },
      { line: 3, crime: 'firearms', item: 'pistol', crimes: 'drugs; firearms' },
    ]);
  });

  it('count people once, whatever was seized beside them', async () => {
    expect((await lines(officer())).map((line) => line['people-suspect'])).toEqual([1, undefined, undefined]);
  });

  it('have people for those alone who may read them', async () => {
    expect(Object.keys((await lines(authority))[0] ?? {})).toContain('people-victim');
    expect(Object.keys((await lines(analyst))[0] ?? {}).filter((name) => name.startsWith('people'))).toEqual([]);
  });

  it("have officers' own words for those alone who may read narratives", async () => {
    expect(JSON.stringify(await lines(authority))).toMatch(/ma chakk.*Dara/);
    const forAnalyst = await lines(analyst);
    expect(JSON.stringify(forAnalyst)).not.toMatch(/ma chakk|Dara|Inspection lane/);
    expect(Object.keys(forAnalyst[0] ?? {})).not.toContain('narrative');
  });

  it.each([
    ['2026-05-04T18:30:00Z', '2026-05-05'],
    ['2026-05-04T16:59:59Z', '2026-05-04'],
    ['2026-05-05T01:30:00+07:00', '2026-05-05'],
    ['2026-05-05T00:30:00+08:00', '2026-05-04'],
    ['2026-05-04T23:45:00+06:30', '2026-05-05'],
  ])("say the country's own day of %s: %s", async (occurredAt, day) => {
    const the = searchOf([incidentOf(drugReport({ occurredAt }))]);
    const { table } = await tabulateIncidents(search(), reader, the);
    expect(table.rows[0]?.[table.columns.indexOf('occurred-on')]).toBe(day);
    expect(table.rows[0]?.[table.columns.indexOf('occurred-at')]).toBe(occurredAt);
  });

  it('say in the last row, in words of the reader, that more incidents follow', async () => {
    const the = searchOf([incidentOf(), incidentOf()]);
    const { table } = await tabulateIncidents(search({ limit: '1' }), { ...reader, language: 'vi' }, the);
    const [note = [], ...others] = table.rows.filter((row) => row[table.columns.indexOf('line')] === undefined);
    expect(others).toEqual([]);
    expect(note).toBe(table.rows.at(-1));
    expect(note).toHaveLength(table.columns.length);
    expect(note.filter((cell) => cell !== undefined)).toEqual([expect.stringContaining('không phải toàn bộ')]);
  });

  it('say so too where a page is empty and the search goes on', async () => {
    const the = searchOf([], [], { occurredAt: '2026-11-21T09:30:00.000Z', id: incident.report.id });
    const { table } = await tabulateIncidents(search(), reader, the);
    expect(table.rows.map(([first]) => first)).toEqual([expect.stringMatching(/^More incidents follow/)]);
  });

  it('say nothing of the kind where all incidents are on the page', async () => {
    const { table } = await tabulateIncidents(search(), reader, searchOf([incidentOf()]));
    expect(table.rows.map((row) => row[table.columns.indexOf('line')])).toEqual([1]);
  });

  it('have headings and codes in words of the reader where that is asked for, and the same cells otherwise', async () => {
    const { table: inCodes } = await tabulateIncidents(search(), reader, searchOf([incident]));
    const asked = { ...reader, language: 'vi' as const };
    const { table } = await tabulateIncidents(search({ words: 'true' }), asked, searchOf([incident]));
    const cell = (row: number, column: string) => table.rows[row]?.[inCodes.columns.indexOf(column)];
    expect(table.columns[inCodes.columns.indexOf('crime')]).toBe('Loại tội phạm');
    expect([cell(0, 'crimes'), cell(0, 'border'), cell(2, 'item'), cell(0, 'unit'), cell(0, 'state')]).toEqual([
      [crimeNames.drugs, crimeNames.firearms].map(({ vi }) => vi.text).join('; '),
      'Việt Nam',
      'Súng ngắn',
      'gam',
      'Còn hiệu lực',
    ]);
    expect([cell(0, 'quantity'), cell(0, 'id'), cell(0, 'narrative')]).toEqual([
      1900,
      incident.report.id,
      'Sok Dara said so.',
    ]);
    expect(new Set(table.columns).size).toBe(inCodes.columns.length);
  });

  const others = languages.map(({ tag }) => tag).filter((tag) => tag !== 'en');

  it.each(others)('have no code left where words are asked for in %s', async (language) => {
    const all = Object.values(reportExamples(bavet)).map((example) => incidentOf(Report.parse(example)));
    const { table } = await tabulateIncidents(search({ words: 'true' }), { ...reader, language }, searchOf(all));
    const { table: inCodes } = await tabulateIncidents(search(), reader, searchOf(all));
    const kept = [
      'id',
      'duplicate-of',
      'occurred-on',
      'occurred-at',
      'received-at',
      'place',
      'reported-name',
      'narrative',
      'comparable-source',
    ];
    const texts = inCodes.columns.flatMap((name, column) => (kept.includes(name) ? [] : [column]));
    const left = table.rows.flatMap((row, line) =>
      texts.filter((column) => typeof row[column] === 'string' && row[column] === inCodes.rows[line]?.[column]),
    );
    expect([...new Set(left.map((column) => inCodes.columns[column]))]).toEqual([]);
    expect(table.columns.filter((heading) => inCodes.columns.includes(heading))).toEqual([]);
  });

  it('have a line for an incident without a seizure', async () => {
    const { table } = await tabulateIncidents(search(), reader, searchOf([incidentOf(smugglingReport())]));
    expect(table.rows).toHaveLength(1);
  });
});
